import { systemClock } from '@aisle/client';
import { useEffect, useState } from 'preact/hooks';
import { Keys } from '../controls/keys.tsx';
import { SavedPage, SavedRow } from '../controls/saved-page.tsx';
import type { Desk } from '../desk/desk.ts';
import { useKeys } from '../shortcuts/keymap.ts';
import { MacroForm } from './macro-form.tsx';
import { stepWords } from './macro-words.ts';
import { createMacrosSetup } from './macros-setup.ts';
import { macroNamesOf } from './names-of.ts';

/** Named sequences of actions: made and changed. */
const MacrosPage = ({ desk }: { desk: Desk }) => {
  const [setup] = useState(() => createMacrosSetup(desk.client, systemClock, desk.macros));
  const draft = setup.draft.value;
  const macros = desk.macros.macros.value;
  useEffect(() => void desk.handing.refresh(), [desk]);
  return (
    <SavedPage
      title="Macros"
      make={draft ? null : 'New macro'}
      onMake={() => setup.edit('new')}
      said={setup.saved.value}
      about={
        <>
          Several steps by one choice: <Keys keys={useKeys('macros') ?? ''} />, or / and its name in
          a reply. One that sends something is shown before it does.
        </>
      }
    >
      {draft ? (
        <MacroForm key={draft.macroId} desk={desk} setup={setup} draft={draft} />
      ) : macros.length === 0 ? (
        <p class="py-10 text-center text-balance text-muted">
          No macros yet. Make one of what you do again and again, such as an apology, a tag and a
          day’s rest.
        </p>
      ) : (
        <ul aria-label="Macros" class="divide-y">
          {macros.map((macro) => (
            <SavedRow
              key={macro.macroId}
              name={macro.name}
              about={macro.steps.map((step) => stepWords(step, macroNamesOf(desk))).join(' · ')}
              shared={macro.shared}
              onOpen={() => setup.edit(macro)}
            />
          ))}
        </ul>
      )}
    </SavedPage>
  );
};

export default MacrosPage;
