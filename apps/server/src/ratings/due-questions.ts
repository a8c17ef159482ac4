import type { RatingMoment, RatingQuestion, RatingRules } from '@aisle/protocol';

/** What a store that has settled nothing asks. */
export const DEFAULT_RULES: RatingRules = { help: 'closed', recommend: 'never' };

/** The lowest and highest step of each question. */
export const STEPS: Record<RatingQuestion, { from: number; to: number }> = {
  effort: { from: 1, to: 5 },
  satisfaction: { from: 1, to: 5 },
  recommend: { from: 0, to: 10 },
};

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Who comes back later than this remembers too little of the help to judge it. */
const FRESH_MS = 14 * DAY_MS;
/** A recommendation is asked of a person at most once a quarter. */
export const RECOMMEND_EVERY_MS = 90 * DAY_MS;

/** What is known of a conversation and its shopper, instants in milliseconds. */
export type RatingFacts = {
  now: number;
  closed: boolean;
  /** A rule asks how it was, whatever the store's moment for that is (rule 58). */
  ruleAsks: boolean;
  /** Somebody has spoken for the store. */
  answered: boolean;
  /** When it last moved. */
  movedAt: number;
  /** Orders she has placed since it began. */
  orders: readonly { delivered: boolean }[];
  asked: { help: boolean; recommend: boolean };
  /** When she was last asked for a recommendation, in any conversation. */
  recommendAskedAt: number | null;
};

const reached = (moment: RatingMoment, { closed, orders }: RatingFacts): boolean => {
  if (moment === 'closed') return closed;
  if (moment === 'ordered') return orders.length > 0;
  return moment === 'delivered' && orders.some(({ delivered }) => delivered);
};

/** What she is to be asked now for the first time: each once, at its moment, while it is fresh. */
export const dueNow = (
  rules: RatingRules,
  facts: RatingFacts,
): { help: boolean; recommend: boolean } => {
  const { now, answered, movedAt, asked, recommendAskedAt, ruleAsks } = facts;
  const fresh = now - movedAt <= FRESH_MS;
  const due = (moment: RatingMoment) =>
    // A delivery may come weeks after the last word.
    answered && reached(moment, facts) && (moment === 'delivered' || fresh);
  return {
    help: !asked.help && (due(rules.help) || (ruleAsks && answered && fresh)),
    recommend:
      !asked.recommend &&
      due(rules.recommend) &&
      (recommendAskedAt === null || now - recommendAskedAt >= RECOMMEND_EVERY_MS),
  };
};

/** The questions behind what was asked. */
export const questionsOf = (asked: { help: boolean; recommend: boolean }): RatingQuestion[] => [
  ...(asked.help ? (['effort', 'satisfaction'] as const) : []),
  ...(asked.recommend ? (['recommend'] as const) : []),
];
