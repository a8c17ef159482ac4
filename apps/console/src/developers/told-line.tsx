import type { Refusal } from '@aisle/protocol';
import { sentence } from '../refusals/sentence.ts';
import type { DevelopersSetup } from './developers-setup.ts';

/** What came of the last press, beside what was pressed. */
export const ToldLine = ({ setup, of }: { setup: DevelopersSetup; of: string }) => {
  const told = setup.told.value?.of === of ? setup.told.value : null;
  return (
    <p
      role="status"
      class={`mt-2 text-13 empty:hidden ${told?.refusal ? 'text-danger' : 'text-muted'}`}
    >
      {told && (told.refusal ? refusedWords(told.refusal) : told.words)}
    </p>
  );
};

/** The server names the field first, as a developer would want it; here it is beside the field. */
const refusedWords = ({ code, message, field }: Refusal): string =>
  sentence({ code, message: field === undefined ? message : message.slice(field.length + 2) });
