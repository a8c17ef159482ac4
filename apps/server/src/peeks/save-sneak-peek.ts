import { type AgentRequests, ok } from '@aisle/protocol';
import { storeSettings } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

/** Switches it for the whole store; other nodes know within seconds, open chats with their next visit. */
export const saveSneakPeek: Handler<AgentRequests['saveSneakPeek'], AgentCaller> = async (
  house,
  { storeId },
  { on },
) => {
  await house.storage.write(async (tx) => {
    const settings = await storeSettings.findSettings(tx, storeId);
    const at = house.clock();
    await storeSettings.saveSettings(tx, { storeId, settings: { ...settings, sneakPeek: on }, at });
  });
  house.settings.forget(storeId);
  return ok(null);
};
