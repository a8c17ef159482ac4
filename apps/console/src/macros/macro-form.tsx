import { DESK_LIMITS, type MacroStep, may } from '@aisle/protocol';
import { AddMenu } from '../controls/add-menu.tsx';
import { PartCard } from '../controls/part-card.tsx';
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
            <PartCard
              key={step.kind}
              name={words.kinds[step.kind]}
              without={words.without(words.kinds[step.kind])}
              onDrop={() => setup.drop(step.kind)}
            >
              <StepField desk={desk} shared={draft.shared} step={step} onStep={setup.put} />
            </PartCard>
          ))}
        </ol>
        {unused.length > 0 && (
          <AddMenu
            words={words.addStep}
            choices={unused.map((kind) => [kind, words.kinds[kind]] as const)}
            onAdd={(kind) => setup.put(BEGUN[kind])}
          />
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
