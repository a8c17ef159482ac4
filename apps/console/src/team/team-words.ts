import type { Agent, Refusal, TeamMember } from '@aisle/protocol';
import { sentence } from '../refusals/sentence.ts';
import { agoWords } from '../time/time-words.ts';

type Role = Agent['role'];

export const ROLE_NAMES: Record<Role, string> = {
  owner: 'Owner',
  admin: 'Admin',
  supervisor: 'Supervisor',
  agent: 'Agent',
  viewer: 'Viewer',
};

/** What each may do, in one line. */
export const ROLE_WORDS: Record<Role, string> = {
  owner: 'everything, owners included',
  admin: 'the team, the shop and everything below',
  supervisor: 'answers, and watches over the others’ chats',
  agent: 'answers shoppers',
  viewer: 'reads, and changes nothing',
};

/** Whether she is there, or when she last was. */
export const presenceWords = (member: TeamMember, now: number): string => {
  if (member.disabledAt !== null) return 'Disabled';
  if (member.presence === 'online') return 'Online';
  if (member.presence === 'busy') return 'Busy';
  if (member.presence === 'away') return 'Away';
  if (member.lastSeenAt === null) return 'Not here yet';
  const ago = agoWords(member.lastSeenAt, now);
  return ago === 'now' ? 'Here a moment ago' : `Last seen ${/min$/.test(ago) ? `${ago} ago` : ago}`;
};

/** Why a change of somebody did not happen, and what to do now. */
export const changeWords = (refusal: Refusal): string =>
  refusal.code === 'stale'
    ? `${sentence(refusal)} Look again before you change anything.`
    : `${sentence(refusal)} Nothing was changed.`;
