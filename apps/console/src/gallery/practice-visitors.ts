import {
  type AgentRequests,
  type Cart,
  type Hesitation,
  ok,
  type PageView,
  type Result,
  refuse,
  type Visitor,
  type VisitorRules,
} from '@aisle/protocol';
import { v7 } from 'uuid';
import { MIA, type Talk } from './floor.ts';
import { picture, productOf, WARES } from './wares.ts';

type Name =
  | 'watchVisitors'
  | 'stopWatchingVisitors'
  | 'fetchVisitor'
  | 'greetVisitor'
  | 'fetchVisitorRules'
  | 'saveVisitorRules'
  | 'fetchShopperHistory';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};
type Needs = {
  shop: string;
  now: () => number;
  talks: () => readonly Talk[];
};

const MINUTE = 60_000;
const eur = (amount: number) => ({ amount, currency: 'EUR' });

/** People on the practice shop's pages: one of every kind of hesitation, long words, another script. */
const peopleOf = ({ shop, now }: Needs): Visitor[] => {
  const at = now();
  const pageOf = (index: number): PageView => {
    const ware = WARES[index % WARES.length];
    if (!ware) throw new Error('the shop has wares');
    const [colour = ''] = Object.keys(ware.colours);
    const { name, price } = { ...productOf(ware, shop), price: eur(ware.price) };
    const product = { productId: ware.productId, name, price, image: picture(shop, ware, colour) };
    return { url: `${shop}/products/${ware.productId}`, title: name, product, at: at - MINUTE };
  };
  const nameOf = (index: number) => pageOf(index).product?.name ?? '';
  const visitor = (minutes: number, page: PageView, more: Partial<Visitor> = {}): Visitor => ({
    ...{ visitId: v7(), since: at - minutes * MINUTE, seenAt: at, page, pages: minutes },
    ...{ locale: 'en-GB', device: 'Safari, iOS' },
    ...{ quiet: false, reachable: true, chatting: false },
    ...more,
  });
  const hesitates = (hesitation: Hesitation): Partial<Visitor> => ({ hesitation });
  const cartPage = { url: `${shop}/cart`, title: 'Your cart', at: at - 4 * MINUTE };
  return [
    visitor(6, pageOf(0), {
      ...hesitates({
        ...{ kind: 'option_toggled', product: nameOf(0), option: 'Size', times: 3 },
        ...{ values: ['M', 'L', 'M', 'L'], at: at - 20_000 },
      }),
      cart: { quantity: 1, subtotal: eur(3_900) },
    }),
    visitor(11, cartPage, {
      ...hesitates({ kind: 'code_refused', code: 'SOMMER-RABATT-2026-NEUKUNDEN', at: at - 50_000 }),
      ...{ cart: { quantity: 4, subtotal: eur(34_720) }, locale: 'de-DE' },
      device: 'Chrome, Windows',
    }),
    visitor(9, cartPage, {
      ...hesitates({
        ...{ kind: 'cart_idle', quantity: 2, subtotal: eur(18_900), minutes: 3, at: at - 90_000 },
      }),
      cart: { quantity: 2, subtotal: eur(18_900) },
      known: { shopperId: v7(), name: 'يارا الخطيب' },
      greeting: { agentId: MIA, text: 'Can I help with the size?', at, stage: 'shown' },
    }),
    visitor(4, pageOf(1), {
      ...hesitates({
        ...{ kind: 'compared', products: [nameOf(1), nameOf(2)], times: 3, at: at - 15_000 },
      }),
    }),
    visitor(2, pageOf(3), {
      ...hesitates({ kind: 'sold_out_viewed', product: nameOf(3), variant: 'M, Oat', at }),
      quiet: true,
    }),
    visitor(1, pageOf(2), { device: 'Firefox, Android', reachable: false }),
  ];
};

/** Who is on the practice shop's pages, and what its shoppers have been to it before. */
export const practiceVisitors = (needs: Needs): Answers => {
  let rules: VisitorRules = { mode: 'consent', radar: true };
  const visitors = peopleOf(needs);
  const find = (visitId: string) => visitors.find((one) => one.visitId === visitId);
  const missing = refuse('not_found', 'she is not on the shop’s pages any more');
  return {
    watchVisitors: () =>
      ok({ mode: rules.mode, visitors: rules.mode === 'off' ? [] : visitors, full: false }),
    stopWatchingVisitors: () => ok(null),
    fetchVisitor: ({ visitId }) => {
      const visitor = find(visitId);
      if (!visitor) return missing;
      const trail = visitors.map(({ page }) => page).filter(({ url }) => url !== visitor.page.url);
      const cart = needs.talks().find(({ shopper }) => shopper.cart)?.shopper.cart?.cart;
      return ok({ visitor, trail, ...(visitor.cart && cart && { cart: asLarge(cart, visitor) }) });
    },
    greetVisitor: ({ visitId, text }) => {
      const visitor = find(visitId);
      if (!visitor) return missing;
      visitor.greeting = { agentId: MIA, text, at: needs.now(), stage: 'waiting' };
      return ok({ visitor });
    },
    fetchVisitorRules: () => ok(rules),
    saveVisitorRules: (asked) => {
      rules = asked;
      return ok(null);
    },
    fetchShopperHistory: ({ conversationId, before }) => {
      const others = needs.talks().filter(({ row }) => row.conversationId !== conversationId);
      const conversations = others.slice(0, 3).map(({ row }) => ({
        ...{ conversationId: row.conversationId, status: row.status },
        ...{ createdAt: row.updatedAt - MINUTE, updatedAt: row.updatedAt },
        ...{ assignedTo: row.assignedTo, last: row.last },
      }));
      const spend = [
        { orders: 3, reported: 1, gross: eur(41_300), net: eur(32_900) },
        { ...{ orders: 1, reported: 0 }, ...jpy(12_000) },
      ];
      return ok({
        ...{ conversations, more: false, firstSeenAt: needs.now() - 90 * 24 * 60 * MINUTE },
        ...(before === undefined && { spend }),
      });
    },
  };
};

const jpy = (amount: number) => ({
  gross: { amount, currency: 'JPY' },
  net: { amount, currency: 'JPY' },
});

/** A cart worth what the visitor's row says. */
const asLarge = (cart: Cart, { cart: sums }: Visitor): Cart =>
  sums ? { ...cart, subtotal: sums.subtotal } : cart;
