import type { MacroStep } from '@aisle/protocol';
import { listed } from '../language/listed.ts';
import { macroWords as words } from './words.ts';

/** Names that steps only know by their ids. */
export type MacroNames = {
  replies: ReadonlyMap<string, string>;
  agents: ReadonlyMap<string, string>;
  teams: ReadonlyMap<string, string>;
};

const assignWords = (
  { to, teamId }: Extract<MacroStep, { kind: 'assign' }>,
  { agents, teams }: MacroNames,
): string => {
  if (to === 'me') return words.doTake;
  if (to !== null) {
    const name = agents.get(to);
    return name === undefined ? words.doHandOnGone : words.doHandOn(name);
  }
  if (teamId === undefined) return words.backToQueue;
  const team = teams.get(teamId);
  return team === undefined ? words.doTeamGone : words.doTeam(team);
};

/** What a step does, in a few words. */
export const stepWords = (step: MacroStep, names: MacroNames): string => {
  switch (step.kind) {
    case 'reply': {
      const title = names.replies.get(step.replyId);
      return title === undefined ? words.doReplyGone : words.doReply(title);
    }
    case 'note':
      return words.doNote;
    case 'tag':
      return words.doTag(listed(step.tags, 'plain'));
    case 'priority':
      return words.doPriority[step.priority];
    case 'assign':
      return assignWords(step, names);
    case 'snooze':
      return words.doSnooze[step.until];
    case 'close':
      return words.doClose;
  }
};
