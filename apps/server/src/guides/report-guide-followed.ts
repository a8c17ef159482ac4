import { refuse, type ShopperRequests } from '@aisle/protocol';
import { entries } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import type { Handler, ShopperCaller } from '../house.ts';

/** She was shown the place, or it was not there, or she did not want to be. */
export const reportGuideFollowed: Handler<
  ShopperRequests['reportGuideFollowed'],
  ShopperCaller
> = async (house, caller, { conversationId, clientId, ...followed }) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const asked = { storeId: caller.storeId, conversationId, after: followed.guideSeq - 1, limit: 1 };
  const page = await entries.fetchEntries(house.storage.read, asked);
  const named = page?.entries[0];
  if (named?.seq !== followed.guideSeq || named.content.kind !== 'guide')
    return refuse('not_found', 'nothing was pointed at there');
  const content = { kind: 'guide_followed', ...followed } as const;
  return appendEntry(house, caller, { conversationId, clientId, content });
};
