import { ShopError } from '@aisle/commerce';
import { type AgentRequests, ok, type Result, type ReturnAnswered, refuse } from '@aisle/protocol';
import { type ReturnRecord, returnRequests } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler, House } from '../house.ts';

type Place = { storeId: string; conversationId: string; seq: number };

/**
 * Rule 24. The store approves or declines: settled first, so that two agents cannot both; then the
 * shop is told where its platform takes returns; then it stands in the conversation. Where the shop
 * refuses, the request is open again and nothing was said.
 */
export const answerReturn: Handler<AgentRequests['answerReturn'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, requestSeq, result, text },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const place = { storeId: caller.storeId, conversationId, seq: requestSeq };
  const settled = await settle(house, place, { clientId, result });
  if (!settled.ok) return settled;
  const told = await tellShop(house, settled.value, place);
  if (!told.ok) return told;
  const content: ReturnAnswered = {
    kind: 'return_answered',
    requestSeq,
    result,
    ...(text !== undefined && { text }),
    ...(told.value !== null && { inShop: told.value === '' ? {} : { number: told.value } }),
  };
  const stored = await appendEntry(house, caller, { conversationId, clientId, content });
  if (stored.ok) house.rooms.tellWatchingAgents(conversationId, 'orders', { conversationId });
  return stored;
};

async function settle(
  house: House,
  place: Place,
  { clientId, result }: { clientId: string; result: 'approved' | 'declined' },
): Promise<Result<ReturnRecord>> {
  const record = await house.storage.write(async (tx) => {
    await returnRequests.settleReturn(tx, {
      ...{ ...place, standing: result, answeredBy: clientId, shopNumber: null },
      at: house.clock(),
    });
    return returnRequests.findReturn(tx, place);
  });
  if (!record) return refuse('not_found', 'no such request in this conversation');
  // A retry of the same answer goes on where it stopped.
  if (record.answeredBy !== clientId) return refuse('stale', 'it has been answered already');
  return ok(record);
}

/** What the shop calls the return; null where it is not told. */
async function tellShop(
  house: House,
  { request, standing, shopNumber, answeredBy }: ReturnRecord,
  place: Place,
): Promise<Result<string | null>> {
  if (standing !== 'approved' || shopNumber !== null) return ok(shopNumber);
  try {
    const connector = await house.connectorOf(place.storeId);
    if (!connector?.capabilities.returns || connector.platform !== request.platform)
      return ok(null);
    const { orderId, wish, lines, comment } = request;
    const { number = '' } = await connector.startReturn({
      ...{ orderId, wish, lines },
      ...(comment !== undefined && { comment }),
    });
    await house.storage.write((tx) =>
      returnRequests.setShopNumber(tx, { ...place, shopNumber: number }),
    );
    return ok(number);
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    if (error.problem === 'unsupported') return ok(null);
    house.log.warn({ storeId: place.storeId, err: error }, 'the shop did not take a return');
    await house.storage.write((tx) =>
      returnRequests.reopenReturn(tx, { ...place, answeredBy: answeredBy ?? '' }),
    );
    return error.problem === 'refused'
      ? refuse('invalid', `the shop said no: ${error.message}`)
      : refuse('unavailable', 'the shop did not answer', error.retryAfterMs ?? 3_000);
  }
}
