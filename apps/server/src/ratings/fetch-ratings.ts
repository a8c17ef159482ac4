import {
  type AgentRequests,
  DESK_LIMITS,
  ok,
  type RatingFigure,
  type RatingQuestion,
} from '@aisle/protocol';
import { agents, ratings } from '@aisle/storage';
import { showCard } from '../agents/show-card.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { toRating } from './describe-rating.ts';

/** The lowest and highest step of each question. */
const STEPS: Record<RatingQuestion, { from: number; to: number }> = {
  effort: { from: 1, to: 5 },
  satisfaction: { from: 1, to: 5 },
  recommend: { from: 0, to: 10 },
};

/** How a period was rated: counts only, for the console to show and to check. */
export const fetchRatings: Handler<AgentRequests['fetchRatings'], AgentCaller> = async (
  house,
  { storeId },
  asked,
) => {
  const error = await house.limits.take('read', storeId);
  if (error) return { ok: false, error };
  const { read } = house.storage;
  const period = { storeId, ...asked };
  const figureOf = async (question: RatingQuestion): Promise<RatingFigure> => {
    const counted = await ratings.countSteps(read, question, period);
    const { from, to } = STEPS[question];
    const steps = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return {
      question,
      asked: counted.reduce((sum, { times }) => sum + times, 0),
      chosen: steps.map((step) => counted.find((one) => one.step === step)?.times ?? 0),
    };
  };
  const [figures, rated] = await Promise.all([
    Promise.all((Object.keys(STEPS) as RatingQuestion[]).map(figureOf)),
    ratings.ratedAgents(read, { ...period, agentId: undefined }),
  ]);
  const cards = await agents.listAgentCards(read, storeId, rated);
  return ok({
    figures,
    agents: cards
      .map(({ agentId, name }) => ({ agentId, name }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  });
};

/** The conversations behind a figure. */
export const fetchRated: Handler<AgentRequests['fetchRated'], AgentCaller> = async (
  { storage: { read }, files },
  { storeId },
  asked,
) => {
  const { rows, next } = await ratings.ratedPage(read, {
    ...asked,
    ...{ storeId, limit: DESK_LIMITS.pageRated },
  });
  const ids = [...new Set(rows.map(({ agentId }) => agentId))].filter((agentId) => agentId);
  const cards = await agents.listAgentCards(read, storeId, ids);
  return ok({
    rows: rows.flatMap((row) => {
      const rating = toRating(row);
      const face = cards.find(({ agentId }) => agentId === row.agentId);
      const { conversationId, shopper } = row;
      const agent = face ? showCard(files, face) : null;
      return rating ? [{ conversationId, shopper, agent, rating }] : [];
    }),
    next,
  });
};
