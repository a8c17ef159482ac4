import { type AgentRequests, ok } from '@aisle/protocol';
import type { AgentCaller, Handler } from '../house.ts';
import { changeSettings } from '../stores/change-settings.ts';

export const fetchVisitorRules: Handler<AgentRequests['fetchVisitorRules'], AgentCaller> = async (
  { visitorRules },
  { storeId },
) => ok(await visitorRules.of(storeId));

/** Who may be seen before a chat. Whoever may not any more is forgotten, here and on other nodes. */
export const saveVisitorRules: Handler<AgentRequests['saveVisitorRules'], AgentCaller> = async (
  house,
  { storeId },
  visitors,
) => {
  await changeSettings(house, storeId, (before) => ({ ...before, visitors }));
  house.visitorRules.forgetOrigins();
  // Those who may still be seen come back with the next word of their page.
  house.visitors.dropStore(storeId);
  return ok(null);
};
