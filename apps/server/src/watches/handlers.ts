import {
  type AgentRequests,
  DESK_LIMITS,
  ok,
  type Refusal,
  refuse,
  type ShopperRequests,
} from '@aisle/protocol';
import { watches } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import { type Whose, whoseConversation } from '../conversations/whose-conversation.ts';
import type { AgentCaller, Caller, Handler, House, ShopperCaller } from '../house.ts';
import { findWatchable, keepWatch, type Wish } from './ask-for-watch.ts';
import { tellWatches } from './tell-watches.ts';

/** Whose conversation it is. */
const whose = (house: House, caller: Caller, conversationId: string) =>
  whoseConversation(house, caller, { conversationId, what: 'watches' });

/** What she waits for, as it is told. */
const listOf = async ({ storage, clock }: House, hers: Whose) =>
  (await watches.watchesOf(storage.read, { ...hers, at: clock() })).map(watches.toWatch);

const fetchWatches: Handler<AgentRequests['fetchWatches'], Caller> = async (
  house,
  caller,
  { conversationId },
) => {
  const hers = await whose(house, caller, conversationId);
  return hers.ok ? ok({ watches: await listOf(house, hers.value) }) : hers;
};

const endWatch: Handler<AgentRequests['endWatch'], Caller> = async (
  house,
  caller,
  { conversationId, watchId },
) => {
  const hers = await whose(house, caller, conversationId);
  if (!hers.ok) return hers;
  const ending = { ...hers.value, watchId, at: house.clock() };
  const ended = await house.storage.write((tx) => watches.endWatch(tx, ending));
  if (ended) tellWatches(house, new Set([conversationId, ended.conversationId]));
  return ok(null);
};

/** She asks to be told. */
const addWatch: Handler<ShopperRequests['addWatch'], ShopperCaller> = async (
  house,
  caller,
  { conversationId, watchId, ...wish },
) => {
  const hers = await whose(house, caller, conversationId);
  if (!hers.ok) return hers;
  const found = await findWatchable(house, caller.storeId, wish);
  if (!found.ok) return found;
  const named = { storeId: caller.storeId, conversationId, watchId, madeBy: null };
  const kept = await keepWatch(house, named, wish, found.value);
  if (!kept.ok) return kept;
  tellWatches(house, [conversationId]);
  return ok({ watch: watches.toWatch(kept.value) });
};

/**
 * An agent promises that she will be told. The suggestion she reads comes first; the watch has its
 * name, so that a repeat after a crash between the two adds what is missing, once.
 */
const promiseWatch: Handler<AgentRequests['promiseWatch'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, ...wish },
) => {
  const hers = await whose(house, caller, conversationId);
  if (!hers.ok) return hers;
  const { storeId, agent } = caller;
  const known = await watches.findWatch(house.storage.read, { storeId, watchId: clientId });
  if (known?.conversationId === conversationId) return ok({ watch: watches.toWatch(known) });
  const problem = await problemOf(house, hers.value, wish);
  if (problem) return { ok: false, error: problem };
  const found = await findWatchable(house, storeId, wish);
  if (!found.ok) return found;
  const { product, variant } = found.value;
  const content = {
    ...{ kind: 'suggestion' as const, products: [{ product, variantId: variant.variantId }] },
    watch: { for: wish.for, came: false },
  };
  const stored = await appendEntry(house, caller, { conversationId, clientId, content });
  if (!stored.ok) return stored;
  const named = { storeId, conversationId, watchId: clientId, madeBy: agent.agentId };
  const kept = await keepWatch(house, named, wish, found.value);
  if (!kept.ok) return kept;
  tellWatches(house, [conversationId]);
  return ok({ watch: watches.toWatch(kept.value) });
};

/** Before anything is said to her: she waits for it already, or for as much as she may. */
async function problemOf(
  house: House,
  hers: Whose,
  { for: what, of: { platform, productId, variantId } }: Wish,
): Promise<Refusal | null> {
  const open = await listOf(house, hers);
  const same = open.some(
    ({ for: other, of }) =>
      other === what &&
      of.platform === platform &&
      of.productId === productId &&
      of.variantId === variantId,
  );
  if (same) return refuse('stale', 'she waits for it already').error;
  return open.length < DESK_LIMITS.shopperWatches
    ? null
    : refuse('full', 'she waits for as much as she may').error;
}

/** Who answers the requests of `requests/watch.ts`. */
export const watchHandlers = {
  shopper: { fetchWatches, endWatch, addWatch },
  agent: { fetchWatches, endWatch, promiseWatch },
};
