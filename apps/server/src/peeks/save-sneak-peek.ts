import { type AgentRequests, ok } from '@aisle/protocol';
import type { AgentCaller, Handler } from '../house.ts';
import { changeSettings } from '../stores/change-settings.ts';

/** Switches it for the whole store; other nodes know within seconds, open chats with their next visit. */
export const saveSneakPeek: Handler<AgentRequests['saveSneakPeek'], AgentCaller> = async (
  house,
  { storeId },
  { on },
) => {
  await changeSettings(house, storeId, (before) => ({ ...before, sneakPeek: on }));
  return ok(null);
};
