import { type AgentRequests, ok, type Result } from '@aisle/protocol';
import { MIA } from './floor.ts';

type Name = 'fetchService' | 'fetchServed' | 'fetchTopics';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

const MINUTE = 60_000;

/** Service to look at. Nothing is counted here: the server's tests do that. */
export const practiceService = (now: () => number): Answers => ({
  fetchService: () =>
    ok({
      ...{ conversations: 1_284, answered: 1_251, waiting: 6, missed: 27, closed: 1_190 },
      ...{ kept: 1_240, late: 38 },
      firstResponse: { median: 74_000, p90: 11 * MINUTE },
      firstResponseOpen: { median: 52_000, p90: 4 * MINUTE },
      resolution: { median: 23 * MINUTE, p90: 26 * 60 * MINUTE },
      heat: Array.from({ length: 7 }, (_, day) =>
        Array.from({ length: 24 }, (_, hour) =>
          Math.max(0, Math.round((day > 4 ? 5 : 14) * Math.sin(((hour - 7) / 16) * Math.PI))),
        ),
      ),
    }),
  fetchTopics: () =>
    ok({
      ...{ conversations: 1_284, before: 1_190, unanswered: 33 },
      tags: [
        { tag: 'sizing', conversations: 512, before: 430, unanswered: 9 },
        { tag: 'delivery', conversations: 301, before: 340, unanswered: 14 },
        { tag: 'returns', conversations: 122, before: 122, unanswered: 0 },
        { tag: 'gift wrap', conversations: 41, before: 0, unanswered: 1 },
      ],
      products: [
        ...[{ productId: 'fjord', name: 'Fjord crew neck, brushed lambswool and alpaca' }].map(
          (product) => ({ ...product, conversations: 188, before: 120, unanswered: 4 }),
        ),
        { productId: 'skerry', name: 'Skerry scarf', conversations: 64, before: 80, unanswered: 0 },
      ],
    }),
  fetchServed: () =>
    ok({
      rows: [0, 1].map((index) => ({
        conversationId: `01920000-0000-7000-8000-00000000040${index}`,
        shopper: index === 0 ? 'Ines Duarte' : null,
        agent: index === 0 ? { agentId: MIA, name: 'Mia' } : null,
        askedAt: now() - (index + 3) * 60 * MINUTE,
        repliedAt: index === 0 ? now() - 178 * MINUTE : null,
        closedAt: index === 0 ? now() - 60 * MINUTE : null,
        dueAt: now() + 60 * MINUTE,
      })),
      next: null,
    }),
});
