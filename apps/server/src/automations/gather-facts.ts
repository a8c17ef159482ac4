import type { AutomationCondition } from '@aisle/protocol';
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

type Wanted = {
  /** `afterwards`: for something that happened a while ago. */
  when: 'now' | 'afterwards';
  /** Kinds of conditions that will be weighed: what none of them asks for is not looked up. */
  asks: ReadonlySet<AutomationCondition['kind']>;
};

/** What conditions ask for. */
export async function gatherFacts(
  { storage: { read }, hours }: Pick<House, 'storage' | 'hours'>,
  { storeId, conversationId, shopperId }: Asked,
  { when, asks }: Wanted,
): Promise<Facts> {
  const shopper =
    asks.has('language') || asks.has('ordered_before')
      ? await shoppers.findShopper(read, storeId, shopperId)
      : null;
  const rating = asks.has('rating')
    ? await ratings.findRating(read, { storeId, conversationId })
    : null;
  const own = asks.has('hours') ? (await hours.of(storeId)).own : null;
  return {
    locale: shopper?.locale,
    trail: asks.has('page') ? await pages.trail(read, storeId, shopperId) : [],
    isOpen: (at) => own?.isOpen(at) ?? true,
    teams: asks.has('team') ? await routing.listTeams(read, storeId) : [],
    ordered: asks.has('ordered_before')
      ? await automationFacts.ordersPlaced(read, {
          ...{ storeId, shopperId, customerId: shopper?.customer?.customerId },
        })
      : [],
    satisfaction: rating?.answers.satisfaction ?? null,
    now: when === 'now' ? await momentOf() : null,
  };

  async function momentOf(): Promise<Facts['now']> {
    const found = asks.has('tag')
      ? await handling.findHandling(read, { storeId, conversationId })
      : null;
    const cart = asks.has('cart') ? await carts.findCart(read, storeId, shopperId) : null;
    return { tags: found?.handling.tags ?? [], cart: cart?.cart.subtotal ?? null };
  }
}
