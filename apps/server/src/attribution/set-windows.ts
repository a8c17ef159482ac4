import { type AgentRequests, ok } from '@aisle/protocol';
import { storeSettings } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

/** How long an order still counts; all orders are counted again by it. */
export const setAttributionWindows: Handler<
  AgentRequests['setAttributionWindows'],
  AgentCaller
> = async (house, { storeId }, attribution) => {
  await house.storage.write(async (tx) => {
    const settings = await storeSettings.findSettings(tx, storeId);
    const at = house.clock();
    await storeSettings.saveSettings(tx, { storeId, settings: { ...settings, attribution }, at });
  });
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
