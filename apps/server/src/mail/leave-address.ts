import { ok, refuse, type ShopperRequests } from '@aisle/protocol';
import { letters, mailAddresses, shoppers, stores, type Tx } from '@aisle/storage';
import { v7 } from 'uuid';
import type { Handler, House, ShopperCaller } from '../house.ts';
import { allowsOrigin } from '../stores/store-book.ts';
import { describeAddress, tellAddressChanged } from './describe-address.ts';

/** An address that nobody has shown to be his gets one letter in so long. */
export const CODE_EVERY_MS = 24 * 3_600_000;

/**
 * She leaves an address. What the shop itself has signed to be hers is believed; any other gets one
 * letter with a code, once a day whoever asks, and the answer does not tell whether it did.
 */
export const leaveMailAddress: Handler<ShopperRequests['leaveMailAddress'], ShopperCaller> = async (
  house,
  caller,
  { email, page },
) => {
  const { storage, limits, mailer, clock } = house;
  const { storeId, shopperId } = caller;
  if (!mailer.ready) return refuse('forbidden', 'this server sends no mail');
  // A letter would reach beyond the practice.
  if ((await house.library.of(storeId)) !== storeId)
    return refuse('forbidden', 'practice sends no mail');
  const error =
    (await limits.take('mailAddress', shopperId)) ??
    (await limits.take('mailAddressFromAddress', caller.address));
  if (error) return { ok: false, error };
  const at = clock();
  const back = await pageOfStore(house, storeId, page);
  const vouched = await isVouchedFor(house, caller, email);
  await storage.write(async (tx) => {
    await mailAddresses.leaveAddress(tx, { storeId, shopperId, email, page: back, at });
    if (vouched) return mailAddresses.verifyAddress(tx, { storeId, shopperId, email, at });
    return askForProof(house, tx, { storeId, shopperId, email, at });
  });
  house.mail.look();
  await tellAddressChanged(house, caller);
  const left = await mailAddresses.findAddress(storage.read, caller);
  return ok({ address: describeAddress(left) });
};

/** One letter with a code, unless the address had one today or is known to be hers. */
async function askForProof(
  { mailTokens }: House,
  tx: Tx,
  about: { storeId: string; shopperId: string; email: string; at: number },
): Promise<boolean> {
  const { email, at, ...shopper } = about;
  const known = await mailAddresses.findAddress(tx, shopper);
  if (known?.verifiedAt !== null) return false;
  const letterId = v7();
  const taken = await mailAddresses.takeCode(tx, {
    ...{ ...shopper, addressHash: mailTokens.hashOf(email), letterId },
    ...{ at, notSince: at - CODE_EVERY_MS },
  });
  if (taken)
    await letters.addLetter(tx, {
      ...{ ...shopper, letterId, conversationId: null, kind: 'code', seqs: [], at },
    });
  return taken;
}

/** Whether the shop's own signature names this address, in the session that asks (rule 26). */
async function isVouchedFor(
  { storage }: House,
  { storeId, shopperId, customerId }: ShopperCaller,
  email: string,
): Promise<boolean> {
  if (customerId === undefined) return false;
  const shopper = await shoppers.findShopper(storage.read, storeId, shopperId);
  const { customer } = shopper ?? {};
  return customer?.customerId === customerId && customer.email?.trim().toLowerCase() === email;
}

/** Without what its address must not tell; null: it is no page of this store. */
async function pageOfStore(
  { storage }: House,
  storeId: string,
  page: string | undefined,
): Promise<string | null> {
  const url = page === undefined ? null : URL.parse(page);
  const store = url && (await stores.findStore(storage.read, storeId));
  if (!url || !store || !allowsOrigin(store, url.origin)) return null;
  url.hash = '';
  url.search = '';
  return url.href;
}
