import type { Shelf } from '../catalogue/shelf.ts';
import { formatMoney } from '../money.ts';
import type { KeptCart, KeptLine } from '../state/shop-state.ts';
import type { Cart, CartCode, CartLine, LineNotice } from './cart.ts';
import type { ApplyCode } from './codes.ts';

/** What a price depends on. */
export interface Pricing {
  shelf: Shelf;
  homeCurrency: string;
  applyCode: ApplyCode;
}

/** The cart with today's names, prices and stock. Lines whose variant is gone are left out. */
export function priceCart(
  kept: KeptCart | undefined,
  { shelf, homeCurrency, applyCode }: Pricing,
): Cart {
  const lines = (kept?.lines ?? []).flatMap((line) => priceLine(line, shelf) ?? []);
  const currency = lines[0]?.unitPrice.currency ?? homeCurrency;
  const money = (amount: number) => ({ amount, currency });
  const subtotal = money(lines.reduce((sum, line) => sum + line.lineTotal.amount, 0));
  const codes = (kept?.codes ?? []).map((code): CartCode => {
    const effect = applyCode(code, subtotal);
    return effect.ok
      ? { code, applied: true, message: effect.value.words, discount: effect.value.discount }
      : { code, applied: false, message: effect.refusal.message, discount: money(0) };
  });
  const discount = money(codes.reduce((sum, code) => sum + code.discount.amount, 0));
  return {
    id: kept?.id ?? '',
    version: kept?.version ?? 0,
    currency,
    lines,
    count: lines.reduce((sum, line) => sum + line.quantity, 0),
    codes,
    subtotal,
    discount,
    total: money(subtotal.amount - discount.amount),
    checkoutUrl: '/checkout',
    giftNote: kept?.giftNote ?? '',
  };
}

function priceLine(kept: KeptLine, shelf: Shelf): CartLine | undefined {
  const found = shelf.variant(kept.variantId);
  if (!found) return undefined;
  const { product, variant } = found;
  const { amount, currency } = variant.price;
  return {
    key: kept.key,
    productId: product.id,
    variantId: variant.id,
    sku: variant.sku,
    name: product.name,
    options: variant.options,
    url: `${product.url}?variant=${variant.id}`,
    image: variant.image,
    quantity: kept.quantity,
    stock: variant.stock,
    unitPrice: variant.price,
    ...(variant.priceBefore && { unitPriceBefore: variant.priceBefore }),
    priceAtAdd: kept.priceAtAdd,
    lineTotal: { amount: amount * kept.quantity, currency },
    notices: noticesOf(kept, amount, variant.stock),
  };
}

function noticesOf(kept: KeptLine, amountNow: number, stock: number): LineNotice[] {
  const notices: LineNotice[] = [];
  if (kept.priceAtAdd.amount !== amountNow) {
    const before = formatMoney(kept.priceAtAdd);
    const now = formatMoney({ ...kept.priceAtAdd, amount: amountNow });
    notices.push({ code: 'price_changed', message: `The price changed from ${before} to ${now}.` });
  }
  if (stock === 0) notices.push({ code: 'out_of_stock', message: 'Sold out a moment ago.' });
  else if (stock < kept.quantity) {
    notices.push({ code: 'not_enough_stock', message: `Only ${stock} left.` });
  }
  return notices;
}
