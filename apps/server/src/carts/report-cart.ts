import { LIMITS, ok, refuse, type ShopperRequests } from '@aisle/protocol';
import { carts, cartTokens, shoppers } from '@aisle/storage';
import type { Handler, ShopperCaller } from '../house.ts';
import { withLatestConversation } from '../shoppers/latest-conversation.ts';
import { compareCarts } from './compare-carts.ts';
import { tellVerdict } from './tell-verdict.ts';

/** Shorter ones are counters and the like, and evidence for nothing. */
const TOKEN_LENGTH = 16;

/** Her cart as her page saw it: compared with the one before, stored, told to watching agents. */
export const reportCart: Handler<ShopperRequests['reportCart'], ShopperCaller> = async (
  house,
  { storeId, shopperId },
  { sequence, cart },
) => {
  if (Buffer.byteLength(JSON.stringify(cart)) > LIMITS.cartBytes)
    return refuse('too_long', `a cart may have ${LIMITS.cartBytes} bytes`);
  const { storage } = house;
  const shopper = await shoppers.findShopper(storage.read, storeId, shopperId);
  if (!shopper?.sharing.cart) return refuse('forbidden', 'she does not share her cart');
  const at = house.clock();
  const report = await storage.write(async (tx) => {
    // What has changed is told from the cart before, whichever of her tabs reported it.
    await tx.lock(`cart ${shopperId}`);
    const before = await carts.findCart(tx, storeId, shopperId);
    const changes = compareCarts(before?.cart ?? null, cart);
    const { stored } = await carts.saveCart(tx, {
      storeId,
      shopperId,
      sequence,
      cart,
      changes,
      at,
    });
    if (cart.generation.length >= TOKEN_LENGTH)
      await cartTokens.saveToken(tx, {
        ...{ storeId, shopperId, at },
        token: house.keyedHash(cart.generation),
      });
    return stored ? { cart, changes, reportedAt: at } : null;
  });
  if (report)
    await withLatestConversation(house, { storeId, shopperId }, (conversationId) => {
      const known = house.cartChecks.known(storeId, cart);
      const told = known ? { ...report, verdict: known } : report;
      house.rooms.tellWatchingAgents(conversationId, 'cart', { conversationId, report: told });
      house.inbox.changed(storeId, conversationId, 'row');
    });
  if (report) house.visitors.tellCart(shopperId, cart);
  if (report) void tellVerdict(house, { storeId, shopperId }, report);
  return ok(null);
};
