import type {
  Cart,
  CartLine,
  ChosenOption,
  Money,
  OfferedLine,
  Product,
  ProductRef,
  ProposedChange,
  Variant,
} from '@aisle/protocol';

type Code = { code: string; percent: number };

/** Her cart, kept here instead of in a shop: nothing of it can be bought. */
export type Basket = {
  put: (line: OfferedLine) => void;
  /** Does what a proposal says, as a shop's own cart would. */
  apply: (changes: readonly ProposedChange[]) => void;
  subtotal: () => Money;
  /** As her page would report it; each has another hash. */
  report: (at: number) => { sequence: number; cart: Cart };
};

/** The variant she would take: the one that was picked for her, else the first she can have. */
export const variantOf = (product: Product, variantId?: string): Variant | undefined =>
  product.variants.find((one) => one.variantId === variantId) ??
  product.variants.find(({ availability }) => availability !== 'OutOfStock') ??
  product.variants[0];

/** One variant of a product, as a line that can be put into a cart. */
export const lineOf = (product: Product, variant: Variant, quantity: number): OfferedLine => {
  const image = variant.image ?? product.image;
  return {
    ref: {
      platform: product.platform,
      productId: product.productId,
      variantId: variant.variantId,
      url: product.url,
    },
    name: product.name,
    options: variant.options,
    ...(image && { image }),
    quantity,
    unitPrice: variant.price,
  };
};

const keyOf = ({ productId, variantId }: ProductRef, options: readonly ChosenOption[]): string =>
  [productId, variantId, ...options.map(({ value }) => value)].join('/').slice(0, 300);

export const createBasket = (currency: string): Basket => {
  let lines: CartLine[] = [];
  let codes: Code[] = [];
  let sequence = 0;

  const put = ({ quantity, ...line }: OfferedLine) => {
    const key = keyOf(line.ref, line.options);
    const there = lines.find((one) => one.key === key);
    setQuantity(key, (there?.quantity ?? 0) + quantity, { ...line, key });
  };
  const setQuantity = (
    key: string,
    quantity: number,
    line: Omit<CartLine, 'quantity' | 'lineTotal'> | undefined = lines.find(
      (one) => one.key === key,
    ),
  ) => {
    if (!line) return;
    const { amount, currency: of } = line.unitPrice;
    const made = { ...line, quantity, lineTotal: { amount: amount * quantity, currency: of } };
    const there = lines.some((one) => one.key === key);
    lines = there ? lines.map((one) => (one.key === key ? made : one)) : [...lines, made];
  };
  const remove = (key: string) => {
    lines = lines.filter((one) => one.key !== key);
  };
  const one = (change: ProposedChange) => {
    switch (change.kind) {
      case 'add':
        return put(change.line);
      case 'set_quantity':
        return setQuantity(change.line.key, change.to);
      case 'swap':
        remove(change.line.key);
        return put({ ...change.for, quantity: change.line.quantity });
      case 'remove':
        return remove(change.line.key);
      case 'apply_code':
        codes = [...codes, change.offered];
        return;
      case 'gift':
        return change.wrap && put(change.wrap);
      case 'restore':
        codes = codes.filter(({ code }) => !change.codesOff.includes(code));
    }
  };
  const sum = () => lines.reduce((total, { lineTotal }) => total + lineTotal.amount, 0);

  return {
    put,
    apply: (changes) => {
      for (const change of changes) one(change);
    },
    subtotal: () => ({ amount: sum(), currency }),
    report: (at) => {
      sequence += 1;
      const off = Math.min(
        sum(),
        codes.reduce((total, { percent }) => total + Math.round((sum() * percent) / 100), 0),
      );
      return {
        sequence,
        cart: {
          generation: 'practice',
          currency,
          lines,
          codes: codes.map(({ code }) => ({ code, applied: true })),
          subtotal: { amount: sum(), currency },
          discount: { amount: off, currency },
          source: 'practice',
          quality: 'exact',
          capturedAt: at,
          hash: `practice-${sequence}`,
        },
      };
    },
  };
};
