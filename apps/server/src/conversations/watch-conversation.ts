import {
  type AgentRequests,
  DESK_LIMITS,
  type Entry,
  ok,
  type Result,
  refuse,
  type ShopperRequests,
} from '@aisle/protocol';
import { type ConversationRecord, conversations, entries } from '@aisle/storage';
import type { AgentCaller, Caller, Handler, House, ShopperCaller } from '../house.ts';
import { describeShopper } from '../shoppers/describe-shopper.ts';
import { describeConversation } from './describe-conversation.ts';
import { seenByShopper } from './seen-by-shopper.ts';

type Asked = ShopperRequests['watchConversation']['parsed'];
type Watched = ShopperRequests['watchConversation']['reply'];

const absent = refuse('not_found', 'no such conversation');

/** The conversation, if it is the caller's to read. */
async function find(
  { storage }: House,
  caller: Caller,
  conversationId: string,
): Promise<ConversationRecord | null> {
  const { storeId } = caller;
  const record = await conversations.findConversation(storage.read, storeId, conversationId);
  const foreign = caller.kind === 'shopper' && record?.shopperId !== caller.shopperId;
  return foreign ? null : record;
}

/**
 * Rule 8. Joining and answering share one turn of the event loop, so nothing live overtakes the
 * answer; what was committed between the read and the joining is read once more and sent after it.
 */
async function watch(
  house: House,
  caller: Caller,
  record: ConversationRecord,
  after: number | undefined,
): Promise<Result<Watched>> {
  const { storeId, conversationId } = record;
  const conversation = await describeConversation(house, record);
  const place = { storeId, conversationId, limit: DESK_LIMITS.pageEntries };
  const asked = after === undefined ? place : { ...place, after };
  const page = await entries.fetchEntries(house.storage.read, asked);
  if (!page) return absent;
  caller.conversations.add(conversationId);
  caller.line.watch(conversationId);
  const seen = caller.kind === 'shopper' ? seenByShopper : (all: Entry[]) => all;
  caller.line.afterAnswer(async () => {
    const missed = await entries.fetchEntries(house.storage.read, { ...place, after: page.head });
    if (missed && missed.entries.length > 0)
      caller.line.tell('entries', {
        ...{ conversationId, head: missed.head },
        entries: seen(missed.entries),
      });
  });
  return ok({ conversation, entries: seen(page.entries), head: page.head });
}

/** A shopper opens a conversation of hers. */
export const watchAsShopper: Handler<ShopperRequests['watchConversation'], ShopperCaller> = async (
  house,
  caller,
  { conversationId, after }: Asked,
) => {
  caller.line.willWatch(conversationId);
  const record = await find(house, caller, conversationId);
  return record ? watch(house, caller, record, after) : absent;
};

/** An agent opens a conversation of the store and sees whom he speaks to. */
export const watchAsAgent: Handler<AgentRequests['watchConversation'], AgentCaller> = async (
  house,
  caller,
  { conversationId, after },
) => {
  caller.line.willWatch(conversationId);
  const record = await find(house, caller, conversationId);
  const shopper = record && (await describeShopper(house, caller.storeId, record.shopperId));
  if (!record || !shopper) return absent;
  const watched = await watch(house, caller, record, after);
  if (!watched.ok) return watched;
  return ok({ ...watched.value, shopper, viewers: house.viewers.of(conversationId) });
};
