import {
  type AgentRequests,
  type Order,
  type OrderUpdates,
  ok,
  type ReportRow,
  type Result,
} from '@aisle/protocol';
import { MIA } from './floor.ts';
import { picture, WARES } from './wares.ts';

type Reply<Name extends keyof AgentRequests> = Result<AgentRequests[Name]['reply']>;

const DAY = 86_400_000;

const orderOf = (shop: string, now: number, index: number, more: Partial<Order> = {}): Order => {
  const currency = 'EUR';
  const lines = WARES.slice(index, index + 2).map((ware, at) => ({
    ...{ lineId: `l${at}`, ref: { platform: 'demo', productId: ware.productId }, name: ware.name },
    options: [
      { name: 'Size', value: ware.sizes[0] ?? 'M' },
      { name: 'Colour', value: Object.keys(ware.colours)[0] ?? '' },
    ],
    image: picture(shop, ware, Object.keys(ware.colours)[0] ?? ''),
    ...{ quantity: at + 1, returned: 0, unitPrice: { amount: ware.price, currency } },
    lineTotal: { amount: ware.price * (at + 1), currency },
  }));
  const amount = lines.reduce((sum, { lineTotal }) => sum + lineTotal.amount, 0);
  return {
    ...{ platform: 'demo', orderId: `${1042 - index}`, number: `#${1042 - index}`, currency },
    ...{ placedAt: now - index * 9 * DAY - 3_600_000, status: 'paid', standing: 'verified', lines },
    ...{ codes: [], subtotal: { amount, currency }, discount: { amount: 0, currency } },
    ...{ shipping: { amount: 490, currency }, total: { amount: amount + 490, currency } },
    ...{ refunded: { amount: 0, currency }, tracking: [], ...more },
  };
};

/** Orders and a report to look at. Nothing is counted here: the server's tests do that. */
export const practiceOrders = (shop: string, now: () => number) => {
  let updates: OrderUpdates = 'off';
  const orders = (): Reply<'fetchShopperOrders'> => {
    const at = now();
    const newest = orderOf(shop, at, 0, {
      status: 'shipped',
      tracking: [{ carrier: 'An Post', number: 'CE123456789IE', url: 'https://post.example/' }],
    });
    const conversationId = MIA;
    return ok({
      orders: [
        {
          order: newest,
          links: [{ kind: 'cart_token', at }],
          mismatch: {
            ...{ kind: 'total', claimedPieces: 3 },
            claimed: { amount: 100, currency: 'EUR' },
          },
          returns: [{ conversationId, requestSeq: 1, wish: 'exchange', standing: 'open' }],
          updates,
        },
        {
          order: orderOf(shop, at, 1, { standing: 'reported', status: 'open' }),
          links: [{ kind: 'page_event', at }],
          ...{ mismatch: null, returns: [] },
        },
      ],
      ...{ shopTakesReturns: false, stale: false },
    });
  };
  const nothing = { orders: 0, gross: 0, refunded: 0 };
  const report = (): Reply<'fetchReport'> => {
    const of = (scale: number) => ({
      direct: {
        verified: { orders: 38, gross: 412_350 * scale, refunded: 21_400 * scale },
        reported: { orders: 3, gross: 18_900 * scale, refunded: 0 },
      },
      influenced: {
        verified: { orders: 61, gross: 798_120 * scale, refunded: 40_250 * scale },
        reported: { orders: 4, gross: 31_000 * scale, refunded: 0 },
      },
      withChat: {
        verified: { orders: 74, gross: 921_000 * scale, refunded: 52_000 * scale },
        reported: { orders: 5, gross: 38_200 * scale, refunded: 0 },
      },
      withoutChat: {
        verified: { orders: 311, gross: 2_480_100 * scale, refunded: 310_400 * scale },
        reported: nothing,
      },
    });
    const sides = {
      ...{ converted: 64, returned: { withChat: 6, withoutChat: 41 } },
      customers: {
        all: { customers: 204, median: 14_900, mean: 21_350 },
        chatted: { customers: 61, median: 23_400, mean: 30_120 },
      },
    };
    return ok({
      conversion: {
        ...{ conversations: 640, ordered: 71, days: 7 },
        agents: [{ agentId: MIA, name: 'Mia Lindqvist', conversations: 402, ordered: 52 }],
        teams: [
          {
            teamId: '01920000-0000-7000-8000-0000000000a1',
            name: 'Sizes',
            conversations: 402,
            ordered: 52,
          },
        ],
      },
      currencies: [
        {
          currency: 'EUR',
          ...of(1),
          ...sides,
          agents: [
            {
              ...{ agentId: MIA, name: 'Mia Lindqvist' },
              direct: { orders: 30, gross: 310_000, refunded: 11_000 },
              influenced: { orders: 41, gross: 540_000, refunded: 20_250 },
            },
            {
              ...{ agentId: '' as const, name: '' },
              direct: { orders: 11, gross: 121_250, refunded: 10_400 },
              influenced: nothing,
            },
          ],
          teams: [
            {
              ...{ teamId: '01920000-0000-7000-8000-0000000000a1', name: 'Sizes' },
              direct: { orders: 30, gross: 310_000, refunded: 11_000 },
              influenced: { orders: 41, gross: 540_000, refunded: 20_250 },
            },
          ],
          products: WARES.map(({ productId, name, price }, index) => ({
            ...{ platform: 'demo', productId, name, pieces: 14 - index },
            direct: {
              orders: 12 - index,
              gross: price * (14 - index),
              refunded: price * (index % 2),
            },
          })),
        },
        { currency: 'JPY', ...of(3), ...sides, agents: [], teams: [], products: [] },
      ],
      windows: { directDays: 7, influencedDays: 3 },
      ...{ onlyReported: false, counting: 0 },
    });
  };
  const rows = (): ReportRow[] =>
    [0, 1, 2, 3].map((index) => {
      const order = orderOf(shop, now(), index);
      const { platform, orderId, number, placedAt, standing, status, currency } = order;
      return {
        ...{ platform, orderId, number, placedAt, standing, status, currency },
        total: order.total.amount,
        conversationId: MIA,
        ...(index !== 2 && { shopper: 'Ines Duarte' }),
        evidence: [{ kind: 'cart_token', at: placedAt }],
        touches: [
          { kind: 'suggestion', seq: 4, at: placedAt, agentId: MIA },
          { kind: 'message', seq: 5, at: placedAt, agentId: MIA },
        ],
        ...{ directGross: 8_900, directRefunded: index === 1 ? 8_900 : 0 },
        ...{ influencedGross: order.total.amount, influencedRefunded: index === 1 ? 8_900 : 0 },
      };
    });
  return {
    fetchShopperOrders: orders,
    setOrderUpdates: ({ on }: { on: boolean }): Reply<'setOrderUpdates'> => {
      updates = on ? 'on' : 'off';
      return ok(null);
    },
    fetchReport: report,
    fetchReportOrders: (): Reply<'fetchReportOrders'> => ok({ rows: rows(), next: null }),
    setAttributionWindows: (): Reply<'setAttributionWindows'> => ok(null),
    recountAttribution: (): Reply<'recountAttribution'> => ok(null),
  };
};
