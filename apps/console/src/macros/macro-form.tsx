import { DESK_LIMITS, type MacroStep, may } from '@aisle/protocol';
import { X } from 'lucide-preact';
import { ForEveryone, SavedFoot } from '../controls/saved-page.tsx';
import type { Desk } from '../desk/desk.ts';
import { Labelled } from '../shop/labelled.tsx';
import { KINDS, type MacroDraft, type MacrosSetup } from './macros-setup.ts';
import { StepField } from './step-field.tsx';
import { macroWords as words } from './words.ts';

export type FormProps = { desk: Desk; setup: MacrosSetup; draft: MacroDraft };

/** What a step is until something is chosen. */
const BEGUN: { readonly [Kind in MacroStep['kind']]: MacroStep & { kind: Kind } } = {
  reply: { kind: 'reply', replyId: '' },
  note: { kind: 'note', text: '' },
  tag: { kind: 'tag', tags: [] },
  priority: { kind: 'priority', priority: 'high' },
  assign: { kind: 'assign', to: 'me' },
  snooze: { kind: 'snooze', until: 'tomorrow' },
  close: { kind: 'close' },
};

/** One macro as it is made: its name and its steps, which are done from top to bottom. */
export const MacroForm = ({ desk, setup, draft }: FormProps) => {
  const supervises = may(desk.agent.role, 'supervise');
  const readOnly = draft.shared && !supervises;
  const unused = KINDS.filter((kind) => !draft.steps.some((step) => step.kind === kind));
  return (
    <form
      class="space-y-4"
      aria-label={words.macro}
      onSubmit={(event) => {
        event.preventDefault();
        void setup.save();
      }}
    >
      <fieldset disabled={readOnly} class="space-y-4">
        <Labelled label={words.name}>
          {(wiring) => (
            <input
              {...wiring}
              class="field"
              dir="auto"
              maxLength={DESK_LIMITS.presetName}
              value={draft.name}
              onInput={({ currentTarget }) => setup.change({ name: currentTarget.value })}
            />
          )}
        </Labelled>
        {supervises && draft.seen === null && (
          <ForEveryone checked={draft.shared} onChange={(shared) => setup.change({ shared })} />
        )}
        <ol aria-label={words.steps} class="space-y-2 empty:hidden">
          {draft.steps.map((step) => (
            <li key={step.kind} class="flex items-start gap-3 rounded-card border p-3">
              <div class="min-w-0 flex-1">
                <p class="mb-2 font-medium last:mb-0">{words.kinds[step.kind]}</p>
                <StepField desk={desk} shared={draft.shared} step={step} onStep={setup.put} />
              </div>
              <button
                type="button"
                class="button button-quiet button-icon"
                aria-label={words.without(words.kinds[step.kind])}
                onClick={() => setup.drop(step.kind)}
              >
                <X size={16} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ol>
        {unused.length > 0 && (
          <select
            aria-label={words.addStep}
            class="field w-60!"
            value=""
            onChange={({ currentTarget }) => {
              const kind = KINDS.find((one) => one === currentTarget.value);
              if (kind) setup.put(BEGUN[kind]);
              currentTarget.value = '';
            }}
          >
            <option value="">{words.addStep}</option>
            {unused.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        )}
      </fieldset>
      <SavedFoot
        readOnly={readOnly}
        isNew={draft.seen === null}
        problem={setup.told.value}
        onClose={() => setup.edit(null)}
        onRemove={() => void setup.remove()}
      />
    </form>
  );
};
