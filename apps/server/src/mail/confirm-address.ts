import { timingSafeEqual } from 'node:crypto';
import { ok, refuse, type ShopperRequests } from '@aisle/protocol';
import { mailAddresses } from '@aisle/storage';
import type { Handler, ShopperCaller } from '../house.ts';
import { describeAddress, tellAddressChanged } from './describe-address.ts';
import { CODE_EVERY_MS } from './leave-address.ts';

const TRIES = 5;

const wrong = refuse('invalid', 'this is not the code, or it does not hold any more');

/** She types the code of the letter. Why one is not right is nobody's to know. */
export const confirmMailAddress: Handler<
  ShopperRequests['confirmMailAddress'],
  ShopperCaller
> = async (house, caller, { code }) => {
  const { storage, limits, mailTokens, clock } = house;
  const { storeId, shopperId } = caller;
  const error = await limits.take('mailCode', shopperId);
  if (error) return { ok: false, error };
  const at = clock();
  const right = await storage.write(async (tx) => {
    const left = await mailAddresses.findAddress(tx, caller);
    if (!left) return false;
    const { email } = left;
    const madeAt = await mailAddresses.tryCode(tx, {
      ...{ storeId, shopperId, addressHash: mailTokens.hashOf(email) },
      ...{ most: TRIES, since: at - CODE_EVERY_MS },
    });
    if (madeAt === null) return false;
    const expected = mailTokens.codeOf({ storeId, shopperId, email, at: madeAt });
    if (!timingSafeEqual(Buffer.from(code), Buffer.from(expected))) return false;
    return mailAddresses.verifyAddress(tx, { storeId, shopperId, email, at });
  });
  if (!right) return wrong;
  await tellAddressChanged(house, caller);
  return ok({ address: describeAddress(await mailAddresses.findAddress(storage.read, caller)) });
};
