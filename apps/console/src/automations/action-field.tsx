import { type AutomationAction, DESK_LIMITS, LIMITS } from '@aisle/protocol';
import { PRIORITIES } from '../handling/handling-bar.tsx';
import { Choose } from './condition-field.tsx';

type Props = {
  action: AutomationAction;
  agents: readonly (readonly [id: string, name: string])[];
  teams: readonly (readonly [id: string, name: string])[];
  onAction: (action: AutomationAction) => void;
};

/** What has to be chosen for an action. */
export const ActionField = ({ action, agents, teams, onAction }: Props) => {
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
      return (
        <Choose
          label="How long"
          value={String(action.hours)}
          choices={[
            ['1', 'for one hour'],
            ['4', 'for four hours'],
            ['24', 'for a day'],
            ['72', 'for three days'],
            ['168', 'for a week'],
          ]}
          onChoose={(value) => onAction({ ...action, hours: Number(value) })}
        />
      );
    case 'close':
      return null;
  }
};
