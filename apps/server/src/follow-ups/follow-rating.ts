import type { RatingAnswers } from '@aisle/protocol';
import { agents, type FollowUpRecord, followUps, type RatingRecord, type Tx } from '@aisle/storage';
import { v7 } from 'uuid';
import type { House } from '../house.ts';
import { DEFAULT_RULES } from '../ratings/due-questions.ts';
import { tellFollowUp } from './tell-follow-up.ts';

/** Steps of five up to which a rating is low, where the store has not said. */
const LOW = 2;
/** A working day: so much open time until somebody is to have written to her. */
const DAY_OPEN_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

type Rated = { storeId: string; conversationId: string; agentId: string; before: RatingAnswers };

/** Writes it in the transaction that stores her rating; answers what to tell once that stands. */
export type FollowRating = (tx: Tx, rating: RatingRecord) => Promise<FollowUpRecord | null>;

/**
 * What a store owes whoever rated it low (rule 57): one follow-up per conversation, for the agent who
 * had it, which goes with her answers as she changes them from `before`. It has no words of its own:
 * her answers stand beside it.
 */
export async function prepareFollowing(
  house: House,
  { storeId, conversationId, agentId, before }: Rated,
): Promise<FollowRating> {
  const rules = (await house.settings.of(storeId)).ratings ?? DEFAULT_RULES;
  const low = rules.followUpAt ?? LOW;
  const at = house.clock();
  const { own } = await house.hours.of(storeId);
  const dueAt = own.after(at, DAY_OPEN_MS) ?? at + DAY_MS;
  const works = agentId !== '' && (await agents.isEnabled(house.storage.read, storeId, agentId));
  return async (tx, { answers }) => {
    const asked = { storeId, conversationId, kind: 'low_rating' as const };
    const [known] = await followUps.followUpsOf(tx, { ...asked, limit: 1 });
    const { effort = Infinity, satisfaction = Infinity } = answers;
    const isLow = Math.min(effort, satisfaction) <= low;
    if (!known) {
      if (!isLow) return null;
      const made = { followUpId: v7(), madeBy: null, agentId: works ? agentId : null };
      return followUps.addFollowUp(tx, { ...asked, ...made, words: '', dueAt, lookAt: dueAt, at });
    }
    const same = before.effort === answers.effort && before.satisfaction === answers.satisfaction;
    const open = known.state === 'open';
    if (isLow ? same : !open) return null;
    if (isLow && open) return known;
    const change = isLow
      ? { state: 'open' as const, dueAt, lookAt: dueAt }
      : { state: 'done' as const };
    const seen = { storeId, followUpId: known.followUpId, seen: known.version, by: null, at };
    const changed = await followUps.changeFollowUp(tx, seen, change);
    return changed === 'stale' ? null : changed;
  };
}

/** Once her rating stands. */
export const tellFollowed = (house: House, storeId: string, followed: FollowUpRecord | null) => {
  if (followed) tellFollowUp(house, storeId, followed);
};
