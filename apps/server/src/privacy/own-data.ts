import { DESK_LIMITS, ok, refuse, type ShopperData, type ShopperRequests } from '@aisle/protocol';
import { erasure } from '@aisle/storage';
import type { Handler, ShopperCaller } from '../house.ts';
import { erasePerson } from './erase-person.ts';
import { personsShoppers } from './persons-shoppers.ts';

/** The team's words about her are the store's to hand out, and are in its own export. */
const TEAMS = ['privateNotes', 'handlings'];

/** So is what the team did about what she said of it. */
const withoutOutcome = ({
  settledBy: _,
  outcome: __,
  unseen: ___,
  ...said
}: Record<string, unknown>) => said;

/** All that is held of her, to keep. */
export const fetchOwnData: Handler<ShopperRequests['fetchOwnData'], ShopperCaller> = async (
  house,
  { storeId, shopperId },
) => {
  const error = await house.limits.take('export', shopperId);
  if (error) return { ok: false, error };
  const { read } = house.storage;
  const told = await erasure.exportShoppers(read, { storeId, shopperIds: [shopperId] });
  const data: ShopperData = Object.fromEntries(
    Object.entries(told)
      .filter(([name]) => !TEAMS.includes(name))
      .map(([name, rows]) => [name, name === 'feedback' ? rows.map(withoutOutcome) : rows]),
  );
  // One frame must not clog her line.
  return JSON.stringify(data).length > DESK_LIMITS.ownDataLength
    ? refuse('full', 'too much for a chat to hand out; the store can')
    : ok({ data });
};

/** Her own wish, at once. */
export const eraseOwnData: Handler<ShopperRequests['eraseOwnData'], ShopperCaller> = async (
  house,
  { storeId, shopperId, customerId, line },
) => {
  const alone = { storeId, shopperIds: [shopperId] };
  // Only where her session has the shop's word on it is she the other browsers, too.
  const which = customerId ? await personsShoppers(house, storeId, shopperId) : alone;
  const deed = { storeId, actor: null, action: 'a shopper erased her own data' };
  return house.audit.noting(deed, async () => {
    await erasePerson(house, which ?? alone, line.socketId);
    return ok(null);
  });
};
