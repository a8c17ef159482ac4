import {
  type AgentRequests,
  DESK_LIMITS,
  ok,
  type RatingFigure,
  type RatingQuestion,
} from '@aisle/protocol';
import { agents, ratings } from '@aisle/storage';
import { showCard } from '../agents/show-card.ts';
import type { AgentCaller, Handler, House } from '../house.ts';
import { toRating } from './describe-rating.ts';
import { STEPS } from './due-questions.ts';

type Period = AgentRequests['fetchRatings']['parsed'];

/** How a period was rated, question by question: counts only, to be shown and to be checked. */
export const countRatings = (
  { storage: { read } }: Pick<House, 'storage'>,
  storeId: string,
  asked: Period,
): Promise<RatingFigure[]> =>
  Promise.all(
    (Object.keys(STEPS) as RatingQuestion[]).map(async (question) => {
      const counted = await ratings.countSteps(read, question, { storeId, ...asked });
      const { from, to } = STEPS[question];
      const steps = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      return {
        question,
        asked: counted.reduce((sum, { times }) => sum + times, 0),
        chosen: steps.map((step) => counted.find((one) => one.step === step)?.times ?? 0),
      };
    }),
  );

/** The figures of a period, with everybody who was rated in it. */
export const fetchRatings: Handler<AgentRequests['fetchRatings'], AgentCaller> = async (
  house,
  { storeId },
  asked,
) => {
  const error = await house.limits.take('read', storeId);
  if (error) return { ok: false, error };
  const { read } = house.storage;
  const { from, to } = asked;
  const [figures, rated] = await Promise.all([
    countRatings(house, storeId, asked),
    ratings.ratedAgents(read, { storeId, from, to }),
  ]);
  const cards = await agents.listAgentCards(read, storeId, rated);
  return ok({
    figures,
    agents: cards
      .map(({ agentId, name }) => ({ agentId, name }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  });
};

/** The conversations behind a figure, the last asked first, so many at once. */
export async function ratedPage(
  { storage: { read }, files }: House,
  storeId: string,
  asked: AgentRequests['fetchRated']['parsed'],
  limit: number,
): Promise<AgentRequests['fetchRated']['reply']> {
  const { rows, next } = await ratings.ratedPage(read, { ...asked, storeId, limit });
  const ids = [...new Set(rows.map(({ agentId }) => agentId))].filter((agentId) => agentId);
  const cards = await agents.listAgentCards(read, storeId, ids);
  return {
    rows: rows.flatMap((row) => {
      const rating = toRating(row);
      const face = cards.find(({ agentId }) => agentId === row.agentId);
      const { conversationId, shopper } = row;
      const agent = face ? showCard(files, face) : null;
      return rating ? [{ conversationId, shopper, agent, rating }] : [];
    }),
    next,
  };
}

/** One page of them. */
export const fetchRated: Handler<AgentRequests['fetchRated'], AgentCaller> = async (
  house,
  { storeId },
  asked,
) => ok(await ratedPage(house, storeId, asked, DESK_LIMITS.pageRated));
