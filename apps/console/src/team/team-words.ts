import type { Refusal, TeamMember } from '@aisle/protocol';
import { sentence } from '../refusals/sentence.ts';
import { isNow, pastWords } from '../time/time-words.ts';
import { teamWords } from './words.ts';

export const ROLE_NAMES = teamWords.roles;

/** Whether she is there, or when she last was. */
export const presenceWords = (member: TeamMember, now: number): string => {
  if (member.disabledAt !== null) return teamWords.disabled;
  if (member.presence === 'online') return teamWords.online;
  if (member.presence === 'busy') return teamWords.busy;
  if (member.presence === 'away') return teamWords.away;
  if (member.lastSeenAt === null) return teamWords.notHereYet;
  if (isNow(member.lastSeenAt, now)) return teamWords.hereNow;
  return teamWords.lastSeen(pastWords(member.lastSeenAt, now));
};

/** Why a change of somebody did not happen, and what to do now. */
export const changeWords = (refusal: Refusal): string =>
  refusal.code === 'stale'
    ? teamWords.lookAgain(sentence(refusal))
    : teamWords.notChanged(sentence(refusal));
