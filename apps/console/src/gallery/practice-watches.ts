import {
  type AgentRequests,
  type Content,
  ok,
  type Product,
  type Result,
  refuse,
  type Watch,
} from '@aisle/protocol';
import { v7 } from 'uuid';
import type { Talk } from './floor.ts';
import { MIA } from './floor.ts';
import type { Tell } from './practice-log.ts';

type Name = 'fetchWatches' | 'promiseWatch' | 'endWatch';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};
type Needs = {
  now: () => number;
  tell: Tell;
  talks: () => readonly Talk[];
  products: () => readonly Product[];
  add: (conversationId: string, clientId: string, content: Content) => unknown;
};

const DAY = 24 * 3_600_000;

/** What the shoppers of the practice store wait for, in memory: the first of them for one thing. */
export const practiceWatches = ({ now, tell, talks, products, add }: Needs): Answers => {
  const made = (
    conversationId: string,
    wish: Pick<Watch, 'for' | 'of'>,
    more: Pick<Watch, 'watchId' | 'madeBy' | 'madeAt'>,
  ): { watch: Watch; product: Product } | null => {
    const product = products().find(({ productId }) => productId === wish.of.productId);
    const variant = product?.variants.find(({ variantId }) => variantId === wish.of.variantId);
    if (!product || !variant) return null;
    const { options, price } = variant;
    const { name } = product;
    const endsAt = more.madeAt + 365 * DAY;
    return { watch: { ...more, ...wish, conversationId, name, options, price, endsAt }, product };
  };
  let all: Watch[] | null = null;
  const open = (): Watch[] => {
    const [product] = products();
    const [variant] = product?.variants ?? [];
    const conversationId = talks()[0]?.row.conversationId;
    if (all || !product || !variant || !conversationId) return all ?? [];
    const { platform, productId } = product;
    const of = { platform, productId, variantId: variant.variantId };
    const more = { watchId: v7(), madeBy: null, madeAt: now() - 2 * DAY };
    const first = made(conversationId, { for: 'price_drop', of }, more);
    all = first ? [first.watch] : [];
    return all;
  };
  return {
    fetchWatches: ({ conversationId }) =>
      ok({ watches: open().filter((one) => one.conversationId === conversationId) }),
    promiseWatch: ({ conversationId, clientId, ...wish }) => {
      const more = { watchId: clientId, madeBy: MIA, madeAt: now() };
      const found = made(conversationId, wish, more);
      if (!found) return refuse('not_found', 'the shop has no such product');
      const same = ({ of, for: what }: Watch) =>
        of.variantId === wish.of.variantId && what === wish.for;
      if (open().some(same)) return refuse('stale', 'she waits for it already');
      const { product, watch } = found;
      add(conversationId, clientId, {
        ...{ kind: 'suggestion', products: [{ product, variantId: wish.of.variantId }] },
        watch: { for: wish.for, came: false },
      });
      all = [watch, ...open()];
      tell('watches', { conversationId });
      return ok({ watch });
    },
    endWatch: ({ conversationId, watchId }) => {
      all = open().filter((one) => one.watchId !== watchId);
      tell('watches', { conversationId });
      return ok(null);
    },
  };
};
