import { systemClock } from '@aisle/client';
import { useEffect, useState } from 'preact/hooks';
import { Keys } from '../controls/keys.tsx';
import { SavedPage, SavedRow } from '../controls/saved-page.tsx';
import type { Desk } from '../desk/desk.ts';
import { WithParts } from '../language/with-parts.tsx';
import { useKeys } from '../shortcuts/keymap.ts';
import { MacroForm } from './macro-form.tsx';
import { stepWords } from './macro-words.ts';
import { createMacrosSetup } from './macros-setup.ts';
import { macroNamesOf } from './names-of.ts';
import { macroWords as words } from './words.ts';

/** Named sequences of actions: made and changed. */
const MacrosPage = ({ desk }: { desk: Desk }) => {
  const [setup] = useState(() => createMacrosSetup(desk.client, systemClock, desk.macros));
  const draft = setup.draft.value;
  const macros = desk.macros.macros.value;
  useEffect(() => void desk.handing.refresh(), [desk]);
  return (
    <SavedPage
      title={words.macros}
      make={draft ? null : words.newMacro}
      onMake={() => setup.edit('new')}
      said={setup.saved.value}
      open={draft?.macroId ?? null}
      about={
        <WithParts words={words.about} parts={{ keys: <Keys keys={useKeys('macros') ?? ''} /> }} />
      }
    >
      {draft ? (
        <MacroForm key={draft.macroId} desk={desk} setup={setup} draft={draft} />
      ) : macros.length === 0 ? (
        <p class="py-10 text-center text-balance text-muted">{words.empty}</p>
      ) : (
        <ul aria-label={words.macros} class="divide-y">
          {macros.map((macro) => (
            <SavedRow
              key={macro.macroId}
              id={macro.macroId}
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
