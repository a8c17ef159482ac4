import type { MacroStep, SnoozeUntil } from '@aisle/protocol';
import { priorityWords } from '../handling/handling-bar.tsx';

/** Names that steps only know by their ids. */
export type MacroNames = {
  replies: ReadonlyMap<string, string>;
  agents: ReadonlyMap<string, string>;
  teams: ReadonlyMap<string, string>;
};

export const SNOOZES: readonly { until: SnoozeUntil; words: string }[] = [
  { until: 'reply', words: 'until she replies' },
  { until: 'hour', words: 'for one hour' },
  { until: 'tomorrow', words: 'until tomorrow at 9:00' },
  { until: 'week', words: 'for a week' },
];

const assignWords = (
  { to, teamId }: Extract<MacroStep, { kind: 'assign' }>,
  { agents, teams }: MacroNames,
): string => {
  if (to === 'me') return 'Take it';
  if (to !== null) return `Hand on to ${agents.get(to) ?? 'somebody who is gone'}`;
  if (teamId === undefined) return 'Back to the queue';
  return `Hand on to the queue of ${teams.get(teamId) ?? 'a team that is gone'}`;
};

/** What a step does, in a few words. */
export const stepWords = (step: MacroStep, names: MacroNames): string => {
  switch (step.kind) {
    case 'reply':
      return `Send “${names.replies.get(step.replyId) ?? 'a reply that is gone'}”`;
    case 'note':
      return 'Add a private note';
    case 'tag':
      return `Tag ${step.tags.join(', ')}`;
    case 'priority':
      return `${priorityWords(step.priority)} priority`;
    case 'assign':
      return assignWords(step, names);
    case 'snooze':
      return `Snooze ${SNOOZES.find(({ until }) => until === step.until)?.words ?? ''}`;
    case 'close':
      return 'Close';
  }
};
