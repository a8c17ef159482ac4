import { type AgentRequests, ok, type RatingRules, type Result } from '@aisle/protocol';
import { MIA } from './floor.ts';

type Name = 'fetchRatingRules' | 'saveRatingRules' | 'fetchRatings' | 'fetchRated';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

/** Ratings to look at. Nothing is counted here: the server's tests do that. */
export const practiceRatings = (now: () => number): Answers => {
  let rules: RatingRules = { help: 'closed', recommend: 'delivered' };
  const row = (index: number, answers: { satisfaction?: number; comment?: string }) => ({
    conversationId: `01920000-0000-7000-8000-00000000030${index}`,
    shopper: index === 1 ? null : 'Ines Duarte',
    agent: { agentId: MIA, name: 'Mia' },
    rating: {
      questions: ['effort' as const, 'satisfaction' as const],
      ...{ answers, askedAt: now() - index * 86_400_000, answeredAt: now() - index * 86_400_000 },
    },
  });
  return {
    fetchRatingRules: () => ok(rules),
    saveRatingRules: (asked) => {
      rules = asked;
      return ok(null);
    },
    fetchRatings: () =>
      ok({
        figures: [
          { question: 'effort', asked: 214, chosen: [2, 3, 9, 31, 52] },
          { question: 'satisfaction', asked: 214, chosen: [3, 2, 6, 28, 57] },
          { question: 'recommend', asked: 61, chosen: [0, 1, 0, 0, 1, 2, 1, 4, 6, 9, 8] },
        ],
        agents: [{ agentId: MIA, name: 'Mia' }],
      }),
    fetchRated: () =>
      ok({
        rows: [
          row(1, { satisfaction: 1, comment: 'I waited a long time and the code did not work.' }),
          row(2, { satisfaction: 5, comment: 'شكرًا، كانت المساعدة رائعة' }),
        ],
        next: null,
      }),
  };
};
