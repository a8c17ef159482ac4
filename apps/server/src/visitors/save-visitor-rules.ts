import { type AgentRequests, ok } from '@aisle/protocol';
import { storeSettings } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

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
  await house.storage.write(async (tx) => {
    const settings = await storeSettings.findSettings(tx, storeId);
    const at = house.clock();
    await storeSettings.saveSettings(tx, { storeId, settings: { ...settings, visitors }, at });
  });
  house.settings.forget(storeId);
  house.visitorRules.forgetOrigins();
  // Those who may still be seen come back with the next word of their page.
  house.visitors.dropStore(storeId);
  return ok(null);
};
