import { type AutomationAction, type AutomationCondition, DESK_LIMITS } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import { AddMenu } from '../controls/add-menu.tsx';
import { Choose } from '../controls/choose.tsx';
import { PartCard } from '../controls/part-card.tsx';
import { SavedFoot } from '../controls/saved-page.tsx';
import type { Desk } from '../desk/desk.ts';
import { Labelled } from '../shop/labelled.tsx';
import type { AutomationsSetup, RuleDraft } from './automations-setup.ts';
import { EventField } from './event-field.tsx';
import { ActionField, ConditionField } from './part-fields.tsx';
import { RuleLog } from './rule-log.tsx';
import { RuleTrial } from './rule-trial.tsx';
import { sharedReplies } from './shared-replies.ts';
import { usePartKeys } from './use-part-keys.ts';
import { automationWords as words } from './words.ts';

type Props = { desk: Desk; setup: AutomationsSetup; draft: RuleDraft };

/** What a condition or an action is until something is chosen. */
const BEGUN_CONDITIONS = (
  currency: string,
): { [Kind in AutomationCondition['kind']]: AutomationCondition } => ({
  language: { kind: 'language', language: 'de' },
  page: { kind: 'page', part: '' },
  words: { kind: 'words', words: [] },
  hours: { kind: 'hours', open: false },
  cart: { kind: 'cart', is: 'over', than: { amount: 10_000, currency } },
  tag: { kind: 'tag', tag: '' },
  team: { kind: 'team', teamId: '' },
  unassigned: { kind: 'unassigned' },
  ordered_before: { kind: 'ordered_before', ordered: true },
  rating: { kind: 'rating', most: 2 },
});
const BEGUN_ACTIONS: { [Kind in AutomationAction['kind']]: AutomationAction } = {
  assign: { kind: 'assign', agentId: '' },
  team: { kind: 'team', teamId: '' },
  tag: { kind: 'tag', tag: '' },
  untag: { kind: 'untag', tag: '' },
  priority: { kind: 'priority', priority: 'high' },
  say: { kind: 'say', text: '' },
  reply: { kind: 'reply', replyId: '' },
  ask_rating: { kind: 'ask_rating' },
  note: { kind: 'note', text: '' },
  snooze: { kind: 'snooze', hours: 24 },
  follow_up: { kind: 'follow_up', words: '', hours: 24 },
  webhook: { kind: 'webhook', targetId: '' },
  close: { kind: 'close' },
};

const kindsOf = <Kind extends string>(words: Readonly<Record<Kind, string>>) =>
  Object.entries(words) as [Kind, string][];

const put = <Part,>(parts: readonly Part[], index: number, part: Part): Part[] =>
  parts.map((one, i) => (i === index ? part : one));
const drop = <Part,>(parts: readonly Part[], index: number): Part[] =>
  parts.filter((_, i) => i !== index);

/** The currency of carts seen so far. */
const currencyOf = ({ client: { inbox } }: Desk): string =>
  inbox.openRows.peek().find(({ cart }) => cart !== null)?.cart?.subtotal.currency ?? 'EUR';

/** One rule as it is made: when, only if, do. And what it would have done. */
export const RuleForm = ({ desk, setup, draft }: Props) => {
  const { name, on, event, match, conditions, actions } = draft;
  const conditionKeys = usePartKeys(conditions.length);
  const actionKeys = usePartKeys(actions.length);
  const [currency] = useState(() => currencyOf(desk));
  const told = setup.told.value;
  const teams = desk.handing.roster.value.teams.map((one) => [one.teamId, one.name] as const);
  const agents = desk.handling.colleagues.value.map((one) => [one.agentId, one.name] as const);
  const form = `rule-${draft.automationId}`;
  const problemAt = (field: string) => (told?.field === field ? told.words : undefined);
  // What is wrong is read out where it stands; the foot says what is about no field.
  const atFoot = told?.field === '' || told?.field === 'actions' ? told.words : '';
  useEffect(() => {
    if (told?.field === 'name') document.querySelector<HTMLElement>(`#${form} input`)?.focus();
  }, [told, form]);
  return (
    <form
      id={form}
      class="space-y-5"
      aria-label={words.rule}
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void setup.save();
      }}
    >
      <Labelled label={words.name} problem={problemAt('name')}>
        {(wiring) => (
          <input
            {...wiring}
            class="field"
            dir="auto"
            maxLength={DESK_LIMITS.presetName}
            value={name}
            onInput={({ currentTarget }) => setup.change({ name: currentTarget.value })}
          />
        )}
      </Labelled>
      <EventField event={event} onEvent={(changed) => setup.change({ event: changed })} />
      <fieldset class="space-y-2">
        <legend class="mb-1 font-medium">{words.onlyIf}</legend>
        {conditions.length === 0 && <p class="text-13 text-muted">{words.always}</p>}
        {conditions.length > 1 && (
          <div class="w-60 max-w-full">
            <Choose
              label={words.howMany}
              value={match}
              choices={[
                ['all', words.allHold],
                ['any', words.oneHolds],
              ]}
              onChoose={(value) => setup.change({ match: value === 'any' ? 'any' : 'all' })}
            />
          </div>
        )}
        <ol aria-label={words.conditionsList} class="space-y-2 empty:hidden">
          {conditions.map((condition, index) => (
            <PartCard
              key={conditionKeys.keys[index]}
              name={words.conditions[condition.kind]}
              without={words.without(words.conditions[condition.kind])}
              problem={problemAt(`conditions.${index}`)}
              onDrop={() => {
                conditionKeys.drop(index);
                setup.change({ conditions: drop(conditions, index) });
              }}
            >
              <ConditionField
                condition={condition}
                teams={teams}
                onCondition={(changed) =>
                  setup.change({ conditions: put(conditions, index, changed) })
                }
              />
            </PartCard>
          ))}
        </ol>
        {conditions.length < DESK_LIMITS.automationConditions && (
          <AddMenu
            words={words.addCondition}
            choices={kindsOf(words.conditions)}
            onAdd={(kind) =>
              setup.change({ conditions: [...conditions, BEGUN_CONDITIONS(currency)[kind]] })
            }
          />
        )}
      </fieldset>
      <fieldset class="space-y-2">
        <legend class="mb-1 font-medium">{words.doThis}</legend>
        <ol aria-label={words.actionsList} class="space-y-2 empty:hidden">
          {actions.map((action, index) => (
            <PartCard
              key={actionKeys.keys[index]}
              name={words.actions[action.kind]}
              without={words.without(words.actions[action.kind])}
              problem={problemAt(`actions.${index}`)}
              onDrop={() => {
                actionKeys.drop(index);
                setup.change({ actions: drop(actions, index) });
              }}
            >
              <ActionField
                targets={setup.targets.value}
                replies={sharedReplies(desk)}
                action={action}
                agents={agents}
                teams={teams}
                onAction={(changed) => setup.change({ actions: put(actions, index, changed) })}
              />
            </PartCard>
          ))}
        </ol>
        {actions.length < DESK_LIMITS.automationActions && (
          <AddMenu
            words={words.addAction}
            choices={kindsOf(words.actions)}
            onAdd={(kind) => setup.change({ actions: [...actions, BEGUN_ACTIONS[kind]] })}
          />
        )}
        <p class="text-13 text-muted">{words.doThisHint}</p>
      </fieldset>
      <label class="flex items-center gap-2">
        <input
          type="checkbox"
          class="size-4 accent-accent"
          checked={on}
          onChange={({ currentTarget }) => setup.change({ on: currentTarget.checked })}
        />
        {words.onNow}
      </label>
      <RuleTrial setup={setup} draft={draft} />
      <SavedFoot
        readOnly={false}
        isNew={draft.seen === null}
        problem={atFoot}
        onClose={() => setup.edit(null)}
        onRemove={() => void setup.remove()}
      />
      {draft.seen !== null && <RuleLog setup={setup} />}
    </form>
  );
};
