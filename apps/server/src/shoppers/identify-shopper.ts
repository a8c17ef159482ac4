import { DESK_LIMITS } from '@aisle/protocol';
import {
  type Customer,
  conversations,
  customers,
  resumeLinks,
  type ShopperRecord,
} from '@aisle/storage';
import type { House } from '../house.ts';
import type { Identity } from '../identity/verify-identity.ts';
import { tieOrders } from '../orders/tie-orders.ts';
import { withLatestConversation } from './latest-conversation.ts';
import { hashCredential, newCustomerCredential } from './tokens.ts';

/** Whose browser it is, as far as its secret says. */
export type KnownShopper = {
  shopper: ShopperRecord;
  credential: string;
  /** When this browser last brought the shop's word on who she is. */
  signedAt: number | null;
  /** A further browser, not the one her first secret was given to. */
  byLink: boolean;
};

/** A customer's browser that brings no word of the shop for a day is anybody's (rule 26). */
export const isStillHers = ({ shopper, signedAt }: KnownShopper, now: number): boolean =>
  shopper.customer === undefined ||
  (signedAt !== null && now - signedAt <= DESK_LIMITS.identityHours * 3_600_000);

type Asked = {
  known: KnownShopper | null;
  newcomer: () => Promise<KnownShopper>;
  customer: Customer;
};

type Found = { hers: KnownShopper; identity: Identity };

const BY_LINK =
  'this chat was carried over from another browser; it can only be tied to a customer there';

/**
 * Who she is, now that the shop has said which customer of its she is (rule 26). A link from another
 * browser ties nobody: who sent it would be the customer too.
 */
export async function identifyShopper(
  house: House,
  storeId: string,
  { known, newcomer, customer }: Asked,
): Promise<Found> {
  const identity: Identity = { ok: true, customer };
  const { read } = house.storage;
  const of = known?.shopper.customer?.customerId;
  if (known && of === customer.customerId)
    return { hers: await confirm(house, known, customer), identity };
  const anonymous = known && of === undefined ? known : null;
  const chats =
    anonymous &&
    (await conversations.countConversations(read, storeId, anonymous.shopper.shopperId)) > 0;
  if (anonymous?.byLink && chats) return { hers: anonymous, identity: { ok: false, why: BY_LINK } };
  const joined = chats ? null : await join(house, storeId, customer);
  if (joined) return { hers: joined, identity };
  const tied = await tie(house, anonymous?.byLink ? null : anonymous, newcomer, customer);
  return { hers: tied, identity };
}

/** The same customer again: only what the shop calls her may have changed. */
async function confirm(
  { storage, clock }: House,
  known: KnownShopper,
  customer: Customer,
): Promise<KnownShopper> {
  const { storeId, shopperId } = known.shopper;
  const credentialHash = hashCredential(known.credential);
  const asked = { storeId, shopperId, customer, at: clock(), credentialHash };
  await storage.write((tx) => customers.confirm(tx, asked));
  return known;
}

/** She has been here as this customer, in another browser: this one becomes hers too. */
async function join(
  { storage, clock }: House,
  storeId: string,
  customer: Customer,
): Promise<KnownShopper | null> {
  const { read } = storage;
  const others = await customers.shoppersOf(read, storeId, customer.customerId);
  const counts = await Promise.all(
    others.map(({ shopperId }) => conversations.countConversations(read, storeId, shopperId)),
  );
  const shopper = others.find((_, index) => (counts[index] ?? 0) > 0) ?? others[0];
  if (!shopper) return null;
  const credential = newCustomerCredential();
  const at = clock();
  const credentialHash = hashCredential(credential);
  const { shopperId } = shopper;
  await storage.write(async (tx) => {
    await resumeLinks.addDevice(tx, { storeId, shopperId, credentialHash, at, signed: true });
    await customers.confirm(tx, { storeId, shopperId, customer, at, credentialHash });
  });
  return { shopper, credential, signedAt: at, byLink: true };
}

/** She becomes the customer. Whoever knew her secret before does not know the new one. */
async function tie(
  house: House,
  known: KnownShopper | null,
  newcomer: Asked['newcomer'],
  customer: Customer,
): Promise<KnownShopper> {
  const { shopper } = known ?? (await newcomer());
  const { storeId, shopperId } = shopper;
  const credential = newCustomerCredential();
  const credentialHash = hashCredential(credential);
  const at = house.clock();
  const asked = { storeId, shopperId, customer, at, credentialHash };
  const tied = await house.storage.write((tx) => customers.identify(tx, asked));
  // Another tab was quicker: what became of it is found like another browser's.
  if (!tied) return (await join(house, storeId, customer)) ?? tie(house, null, newcomer, customer);
  await tieOrders(house, storeId, customer.customerId);
  await withLatestConversation(house, shopper, (conversationId) => {
    house.rooms.tellWatchingAgents(conversationId, 'orders', { conversationId });
    house.inbox.changed(storeId, conversationId, 'row');
  });
  const since = { ...customer, since: at };
  return { shopper: { ...shopper, customer: since }, credential, signedAt: at, byLink: false };
}
