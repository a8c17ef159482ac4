import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { aiDays } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { changeSettings } from '../stores/change-settings.ts';
import { aiRulesOf, dayOf } from './ask-writer.ts';

/** Whether there is an AI at all, and what it may do here. */
export const fetchAiRules: Handler<AgentRequests['fetchAiRules'], AgentCaller> = async (
  house,
  { storeId },
) => {
  const { writer, storage, clock } = house;
  const rules = await aiRulesOf(house, storeId);
  if (!writer) return ok({ service: null, rules, usedToday: 0 });
  const usedToday = await aiDays.usedOn(storage.read, { storeId, day: dayOf(clock()) });
  return ok({ service: { host: writer.host, model: writer.model }, rules, usedToday });
};

/** From here on, for everyone of the store. */
export const saveAiRules: Handler<AgentRequests['saveAiRules'], AgentCaller> = async (
  house,
  { storeId },
  ai,
) => {
  if (!house.writer) return refuse('unsupported', 'this server has no AI');
  await changeSettings(house, storeId, (before) => ({ ...before, ai }));
  return ok(null);
};
