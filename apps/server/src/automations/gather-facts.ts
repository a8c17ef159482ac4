import {
  automationFacts,
  carts,
  handling,
  pages,
  ratings,
  routing,
  shoppers,
} from '@aisle/storage';
import type { House } from '../house.ts';
import type { Facts } from './weigh-conditions.ts';

type Asked = { storeId: string; conversationId: string; shopperId: string };

/** What conditions ask for. `afterwards`: for something that happened a while ago. */
export async function gatherFacts(
  { storage: { read }, hours }: Pick<House, 'storage' | 'hours'>,
  { storeId, conversationId, shopperId }: Asked,
  when: 'now' | 'afterwards',
): Promise<Facts> {
  const shopper = await shoppers.findShopper(read, storeId, shopperId);
  const rating = await ratings.findRating(read, { storeId, conversationId });
  const { own } = await hours.of(storeId);
  return {
    locale: shopper?.locale,
    trail: await pages.trail(read, storeId, shopperId),
    isOpen: own.isOpen,
    teams: await routing.listTeams(read, storeId),
    ordered: await automationFacts.ordersPlaced(read, {
      ...{ storeId, shopperId, customerId: shopper?.customer?.customerId },
    }),
    satisfaction: rating?.answers.satisfaction ?? null,
    now: when === 'now' ? await momentOf() : null,
  };

  async function momentOf(): Promise<Facts['now']> {
    const found = await handling.findHandling(read, { storeId, conversationId });
    const cart = await carts.findCart(read, storeId, shopperId);
    return { tags: found?.handling.tags ?? [], cart: cart?.cart.subtotal ?? null };
  }
}
