import { type AgentRequests, ok } from '@aisle/protocol';
import { carts, conversations, entries } from '@aisle/storage';
import { askShop } from '../catalogue/ask-shop.ts';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler, House } from '../house.ts';
import { makeCode } from './make-code.ts';
import { resolveChanges } from './resolve-changes.ts';
import { createShelf } from './shop-lines.ts';
import { storeProposal } from './store-proposal.ts';

/** The agent names what he would change; the server makes an offer of it that she can accept. */
export const proposeCart: Handler<AgentRequests['proposeCart'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, changes: wishes, text },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { storeId, agent } = caller;
  const author = { kind: 'agent', agentId: agent.agentId } as const;
  const named = { storeId, conversationId, clientId, author };
  const first = await entries.findNamed(house.storage.read, named);
  const resolved =
    first?.content.kind === 'cart_proposal'
      ? ok(first.content.changes)
      : await resolve(house, caller, { conversationId, clientId, wishes });
  if (!resolved.ok) return resolved;
  const content = {
    kind: 'cart_proposal',
    changes: resolved.value,
    ...(text?.trim() && { text }),
  } as const;
  return storeProposal(house, caller, {
    conversationId,
    clientId,
    content,
    agentId: agent.agentId,
  });
};

type Asked = {
  conversationId: string;
  clientId: string;
  wishes: AgentRequests['proposeCart']['parsed']['changes'];
};

async function resolve(house: House, caller: AgentCaller, asked: Asked) {
  const { storeId } = caller;
  const cart = await cartIn(house, storeId, asked.conversationId);
  const { giftWrap } = await house.settingsOf(storeId);
  return askShop(house, storeId, (catalogue) =>
    resolveChanges(
      {
        cart,
        shelf: createShelf(catalogue),
        giftWrap,
        makeCode: (wish) => makeCode(house, caller, wish, asked),
      },
      asked.wishes,
    ),
  );
}

/** Her cart as it last came in; null where she shares none. */
export async function cartIn(house: House, storeId: string, conversationId: string) {
  const { read } = house.storage;
  const found = await conversations.findConversation(read, storeId, conversationId);
  const report = found && (await carts.findCart(read, storeId, found.shopperId));
  return report?.cart ?? null;
}
