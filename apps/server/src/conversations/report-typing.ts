import { ok, type ShopperRequests } from '@aisle/protocol';
import type { Caller, Handler } from '../house.ts';
import { mayUse } from './may-use.ts';

/** Volatile: never stored, told to the others who watch, dropped first under pressure. */
export const reportTyping: Handler<ShopperRequests['reportTyping'], Caller> = async (
  house,
  caller,
  { conversationId, typing },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const by = caller.kind === 'agent' ? { by: caller.agent.agentId } : {};
  house.rooms.tellVolatile(conversationId, { conversationId, ...by, typing }, caller.line.socketId);
  return ok(null);
};
