import { type AgentRequests, ok } from '@aisle/protocol';
import type { AgentCaller, Handler } from '../house.ts';
import { changeSettings } from '../stores/change-settings.ts';

/** How long an order still counts; all orders are counted again by it. */
export const setAttributionWindows: Handler<
  AgentRequests['setAttributionWindows'],
  AgentCaller
> = async (house, { storeId }, attribution) => {
  await changeSettings(house, storeId, (before) => ({ ...before, attribution }));
  house.recounts.start(storeId);
  return ok(null);
};

/** Counts every order again from the conversations as they are. */
export const recountAttribution: Handler<AgentRequests['recountAttribution'], AgentCaller> = async (
  house,
  { storeId },
) => {
  house.recounts.start(storeId);
  return ok(null);
};
