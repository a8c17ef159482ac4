import { type AgentRequests, ok } from '@aisle/protocol';
import type { AgentCaller, Handler } from '../house.ts';
import { changeSettings } from '../stores/change-settings.ts';
import { DEFAULT_RULES } from './due-questions.ts';

/** When shoppers are asked. */
export const fetchRatingRules: Handler<AgentRequests['fetchRatingRules'], AgentCaller> = async (
  { settings },
  { storeId },
) => ok((await settings.of(storeId)).ratings ?? DEFAULT_RULES);

/** From here on; what was asked already stays asked. */
export const saveRatingRules: Handler<AgentRequests['saveRatingRules'], AgentCaller> = async (
  house,
  { storeId },
  ratings,
) => {
  await changeSettings(house, storeId, (before) => ({ ...before, ratings }));
  return ok(null);
};
