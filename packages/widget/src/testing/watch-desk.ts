import { ok, type Product, refuse, type Watch } from '@aisle/protocol';

type Needs = { products: Map<string, Product>; tell: () => void };

const YEAR_MS = 365 * 24 * 3_600_000;

/** What she waits for, for the chat server of the tests. */
export const createWatchDesk = ({ products, tell }: Needs) => {
  let open: Watch[] = [];
  const end = (watchId: string) => {
    open = open.filter((one) => one.watchId !== watchId);
    tell();
  };
  const add = (asked: Pick<Watch, 'for' | 'of' | 'watchId' | 'conversationId'>): unknown => {
    const product = products.get(asked.of.productId);
    const variant = product?.variants.find(({ variantId }) => variantId === asked.of.variantId);
    if (!product || !variant) return refuse('not_found', 'no such product');
    if (asked.for === 'back_in_stock' && variant.availability !== 'OutOfStock')
      return refuse('stale', 'the shop has it already');
    const at = Date.now();
    const { options, price } = variant;
    const more = { name: product.name, options, price, madeBy: null };
    const watch: Watch = { ...asked, ...more, madeAt: at, endsAt: at + YEAR_MS };
    open = [watch, ...open];
    return ok({ watch });
  };
  return {
    open: () => open,
    end,
    answer: (name: string, payload: Record<string, unknown>): unknown => {
      if (name === 'fetchWatches') return ok({ watches: open });
      if (name === 'addWatch') return add(payload as never);
      if (name !== 'endWatch') return undefined;
      end(`${payload.watchId}`);
      return ok(null);
    },
  };
};
