import { DESK_LIMITS, ok, refuse, type ShopperRequests } from '@aisle/protocol';
import { entries } from '@aisle/storage';
import type { Caller, Handler } from '../house.ts';
import { mayUse } from './may-use.ts';
import { seenByShopper } from './seen-by-shopper.ts';

/** Fills a gap, or turns a page of the history back. */
export const fetchEntries: Handler<ShopperRequests['fetchEntries'], Caller> = async (
  house,
  caller,
  { conversationId, after, before },
) => {
  const absent = await mayUse(house, caller, conversationId);
  if (absent) return { ok: false, error: absent };
  const tooFast = await house.limits.take('read', caller.kind + callerId(caller));
  if (tooFast) return { ok: false, error: tooFast };
  const page = await entries.fetchEntries(house.storage.read, {
    storeId: caller.storeId,
    conversationId,
    limit: DESK_LIMITS.pageEntries,
    ...(after !== undefined && { after }),
    ...(after === undefined && before !== undefined && { before }),
  });
  if (!page) return refuse('not_found', 'no such conversation');
  const seen = caller.kind === 'shopper' ? seenByShopper(page.entries) : page.entries;
  return ok({ conversationId, entries: seen, head: page.head });
};

const callerId = (caller: Caller): string =>
  caller.kind === 'shopper' ? caller.shopperId : caller.agent.agentId;
