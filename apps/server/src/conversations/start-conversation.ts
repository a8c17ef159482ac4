import { ok, type ShopperRequests } from '@aisle/protocol';
import { conversations, topics } from '@aisle/storage';
import type { Handler, ShopperCaller } from '../house.ts';
import { describeConversation } from './describe-conversation.ts';

/** Makes the conversation her client named, or answers with it when it exists (rule 1). */
export const startConversation: Handler<
  ShopperRequests['startConversation'],
  ShopperCaller
> = async (house, caller, { conversationId }) => {
  const { storeId, shopperId } = caller;
  const { storage, limits, clock } = house;
  const known = await conversations.findConversation(storage.read, storeId, conversationId);
  if (!known) {
    const error =
      (await limits.take('conversation', shopperId)) ??
      (await limits.take('conversationFromAddress', caller.address));
    if (error) return { ok: false, error };
  }
  const place = { storeId, shopperId, conversationId };
  const started = await storage.write(async (tx) => {
    const made = await conversations.startConversation(tx, { ...place, at: clock() });
    if (made.ok && made.value.created) await topics.notePageProduct(tx, place);
    return made;
  });
  if (!started.ok) return started;
  caller.conversations.add(conversationId);
  if (started.value.created) {
    house.inbox.changed(storeId, conversationId, 'counts');
    house.targets.look(storeId);
    house.automations.look(storeId, conversationId);
  }
  return ok({ conversation: await describeConversation(house, started.value.conversation) });
};
