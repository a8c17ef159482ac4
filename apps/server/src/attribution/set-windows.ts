import { type Agent, type AgentRequests, ok, refuse } from '@aisle/protocol';
import { storeSettings } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

const MAY: readonly Agent['role'][] = ['owner', 'admin'];

const forbidden = refuse('forbidden', 'only owners and admins settle what counts');

/** How long an order still counts; all orders are counted again by it. */
export const setAttributionWindows: Handler<
  AgentRequests['setAttributionWindows'],
  AgentCaller
> = async (house, { storeId, agent }, attribution) => {
  if (!MAY.includes(agent.role)) return forbidden;
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
  { storeId, agent },
) => {
  if (!MAY.includes(agent.role)) return forbidden;
  house.recounts.start(storeId);
  return ok(null);
};
