import { systemClock } from '@aisle/client';
import type { Macro } from '@aisle/protocol';
import { Plus, Users } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Keys } from '../controls/keys.tsx';
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
    <div class="max-w-180 p-6 max-sm:p-4">
      <div class="mb-2 flex flex-wrap items-center gap-3">
        <h1 class="text-20 font-semibold">Macros</h1>
        {!draft && (
          <button
            type="button"
            class="button button-accent ms-auto"
            onClick={() => setup.edit('new')}
          >
            <Plus size={16} aria-hidden="true" />
            New macro
          </button>
        )}
      </div>
      <p class="mb-4 text-13 text-muted">
        Several steps by one choice: <Keys keys={useKeys('macros') ?? ''} />, or / and its name in a
        reply. One that sends something is shown before it does.
      </p>
      <p role="status" class="mb-3 text-13 text-muted empty:hidden">
        {setup.saved.value}
      </p>
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
            <Row key={macro.macroId} desk={desk} macro={macro} onOpen={() => setup.edit(macro)} />
          ))}
        </ul>
      )}
    </div>
  );
};

type RowProps = { desk: Desk; macro: Macro; onOpen: () => void };

const Row = ({ desk, macro, onOpen }: RowProps) => (
  <li>
    <button
      type="button"
      class="flex w-full items-center gap-4 rounded-control px-2 py-2.5 text-start hover:bg-sunken"
      onClick={onOpen}
    >
      <span class="min-w-0 flex-1">
        <span dir="auto" class="block truncate font-medium">
          {macro.name}
        </span>
        <span dir="auto" class="block truncate text-13 text-muted">
          {macro.steps.map((step) => stepWords(step, macroNamesOf(desk))).join(' · ')}
        </span>
      </span>
      {macro.shared && (
        <span class="flex-none text-muted" title="Everyone’s">
          <Users size={14} aria-hidden="true" />
          <span class="sr-only">Everyone’s</span>
        </span>
      )}
    </button>
  </li>
);

export default MacrosPage;
