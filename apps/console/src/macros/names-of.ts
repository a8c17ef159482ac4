import type { Desk } from '../desk/desk.ts';
import type { MacroNames } from './macro-words.ts';

/** The names of what this desk knows. */
export const macroNamesOf = ({ replies, handling, handing }: Desk): MacroNames => ({
  replies: new Map(replies.replies.value.map(({ replyId, title }) => [replyId, title])),
  agents: new Map(handling.colleagues.value.map(({ agentId, name }) => [agentId, name])),
  teams: new Map(handing.roster.value.teams.map(({ teamId, name }) => [teamId, name])),
});
