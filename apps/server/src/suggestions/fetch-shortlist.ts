import { EMPTY_SHORTLIST, ok, type Result, type Shortlist } from '@aisle/protocol';
import { shortlists } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { Caller, House } from '../house.ts';

/** What she keeps in view, for her and for the store's agents. */
export const fetchShortlist = async (
  house: House,
  caller: Caller,
  { conversationId }: { conversationId: string },
): Promise<Result<{ shortlist: Shortlist }>> => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const place = { storeId: caller.storeId, conversationId };
  const found = await shortlists.findShortlist(house.storage.read, place);
  return ok({ shortlist: found ?? EMPTY_SHORTLIST });
};
