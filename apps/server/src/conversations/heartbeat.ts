import { type AgentRequests, ok, type ShopperRequests } from '@aisle/protocol';
import { conversations } from '@aisle/storage';
import { renewAgentLease } from '../agents/lease.ts';
import type { AgentCaller, Caller, Handler, House, ShopperCaller } from '../house.ts';
import { mayUse } from './may-use.ts';

type Heads = Record<string, number>;

/** Conversations answered for in one heartbeat; no view has more of them open. */
const MOST = 50;

/** Rule 9: which of the named conversations have grown past what the caller knows. */
async function furtherHeads(house: House, caller: Caller, known: Heads): Promise<Heads> {
  const ids: string[] = [];
  for (const id of Object.keys(known).slice(0, MOST))
    if ((await mayUse(house, caller, id)) === null) ids.push(id);
  if (ids.length === 0) return {};
  const heads = await conversations.heads(house.storage.read, caller.storeId, ids);
  return Object.fromEntries(Object.entries(heads).filter(([id, head]) => head > (known[id] ?? 0)));
}

export const shopperHeartbeat: Handler<ShopperRequests['heartbeat'], ShopperCaller> = async (
  house,
  caller,
  { heads },
) => ok({ heads: await furtherHeads(house, caller, heads) });

/** An agent's heartbeat also says that she is still there (rule 11). */
export const agentHeartbeat: Handler<AgentRequests['heartbeat'], AgentCaller> = async (
  house,
  caller,
  { heads },
) => {
  await renewAgentLease(house, caller);
  return ok({ heads: await furtherHeads(house, caller, heads) });
};
