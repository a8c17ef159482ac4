import type { CartLine, OfferedLine, Product, ProposedChange } from '@aisle/protocol';
import type { ChatServer } from './chat-server.ts';
import { garment } from './knits.ts';

/** A variant of a test garment as something to be put into the cart. */
export const lineOf = (product: Product, variantId: string, quantity = 1): OfferedLine => {
  const variant = product.variants.find((one) => one.variantId === variantId);
  if (!variant) throw new Error(`${product.name} has no ${variantId}`);
  const { platform, productId, url, name } = product;
  return {
    ref: { platform, productId, variantId, url },
    name,
    options: [...variant.options].reverse(),
    ...(variant.image && { image: variant.image }),
    quantity,
    unitPrice: variant.price,
  };
};

/** The same as a line of her cart. */
export const held = (line: OfferedLine): CartLine => ({
  ...line,
  key: line.ref.variantId ?? line.ref.productId,
  lineTotal: { ...line.unitPrice, amount: line.unitPrice.amount * line.quantity },
});

export const code = (percent: number, expiresAt = Date.now() + 86_400_000): ProposedChange => ({
  kind: 'apply_code',
  offered: { code: 'YOURS-7KQM-4XPW-9TBH', percent, expiresAt },
});

/** What the proposals of the tests are about: two jumpers in her cart, and a third to be had. */
export const knitsFor = (server: ChatServer, name = 'Merino crew-neck jumper') => {
  const merino = garment(server.url, 'merino', name, 8_900);
  const alpaca = garment(server.url, 'alpaca', 'Alpaca roll-neck', 15_900);
  const lambswool = garment(server.url, 'lambswool', 'Lambswool cardigan', 12_900);
  const cart = [
    held(lineOf(merino, 'merino-M-oatmeal')),
    held(lineOf(alpaca, 'alpaca-S-moss', 2)),
  ] as const;
  const [jumper, rollNeck] = cart;
  const changes: ProposedChange[] = [
    { kind: 'swap', line: jumper, for: lineOf(merino, 'merino-L-oatmeal') },
    { kind: 'set_quantity', line: rollNeck, to: 1 },
    { kind: 'add', line: lineOf(lambswool, 'lambswool-M-ink') },
  ];
  return { merino, alpaca, lambswool, cart, jumper, rollNeck, changes };
};
