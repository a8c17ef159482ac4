import { type AutomationAction, DESK_LIMITS, LIMITS } from '@aisle/protocol';
import { PRIORITIES } from '../handling/handling-bar.tsx';
import { Choose } from './condition-field.tsx';

type Props = {
  action: AutomationAction;
  agents: readonly (readonly [id: string, name: string])[];
  teams: readonly (readonly [id: string, name: string])[];
  /** Webhook targets by their hosts. */
  targets: readonly (readonly [id: string, host: string])[];
  onAction: (action: AutomationAction) => void;
};

/** What has to be chosen for an action. */
export const ActionField = ({ action, agents, teams, targets, onAction }: Props) => {
  switch (action.kind) {
    case 'assign':
      return (
        <Choose
          label="To whom"
          value={action.agentId}
          choices={[['', 'Choose'], ...agents]}
          onChoose={(agentId) => onAction({ ...action, agentId })}
        />
      );
    case 'team':
      return (
        <Choose
          label="Team"
          value={action.teamId}
          choices={[['', 'Choose'], ...teams]}
          onChoose={(teamId) => onAction({ ...action, teamId })}
        />
      );
    case 'tag':
    case 'untag':
      return (
        <input
          aria-label="Tag"
          placeholder="vip"
          class="field"
          dir="auto"
          maxLength={DESK_LIMITS.tagLength}
          value={action.tag}
          onInput={({ currentTarget }) => onAction({ ...action, tag: currentTarget.value })}
        />
      );
    case 'priority':
      return (
        <Choose
          label="Priority"
          value={action.priority}
          choices={PRIORITIES.map((one) => [one.priority, one.words] as const)}
          onChoose={(value) => {
            const chosen = PRIORITIES.find((one) => one.priority === value);
            if (chosen) onAction({ ...action, priority: chosen.priority });
          }}
        />
      );
    case 'say':
    case 'note':
      return (
        <textarea
          aria-label={action.kind === 'say' ? 'What she reads' : 'Private note'}
          class={`field ${action.kind === 'note' ? 'bg-note' : ''}`}
          dir="auto"
          rows={3}
          maxLength={LIMITS.messageLength}
          value={action.text}
          onInput={({ currentTarget }) => onAction({ ...action, text: currentTarget.value })}
        />
      );
    case 'snooze':
      return <Hours hours={action.hours} onHours={(hours) => onAction({ ...action, hours })} />;
    case 'follow_up':
      return (
        <>
          <input
            aria-label="What is owed"
            placeholder="Ask whether it fits"
            class="field mb-2"
            dir="auto"
            maxLength={DESK_LIMITS.followUpWords}
            value={action.words}
            onInput={({ currentTarget }) => onAction({ ...action, words: currentTarget.value })}
          />
          <Hours hours={action.hours} onHours={(hours) => onAction({ ...action, hours })} />
        </>
      );
    case 'webhook':
      return targets.length === 0 ? (
        <p class="text-13 text-muted">There is none yet. Add one under Developers first.</p>
      ) : (
        <Choose
          label="Which webhook"
          value={action.targetId}
          choices={[['', 'Choose'], ...targets]}
          onChoose={(targetId) => onAction({ ...action, targetId })}
        />
      );
    case 'close':
      return null;
  }
};

const HOURS: readonly (readonly [string, string])[] = [
  ['1', 'for one hour'],
  ['4', 'for four hours'],
  ['24', 'for a day'],
  ['72', 'for three days'],
  ['168', 'for a week'],
];

const Hours = ({ hours, onHours }: { hours: number; onHours: (hours: number) => void }) => (
  <Choose
    label="How long"
    value={String(hours)}
    choices={
      HOURS.some(([value]) => value === String(hours))
        ? HOURS
        : [[String(hours), `for ${hours} hours`], ...HOURS]
    }
    onChoose={(value) => onHours(Number(value))}
  />
);
