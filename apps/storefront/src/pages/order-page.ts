import { variantWords } from '../catalogue/product.ts';
import { formatMoney } from '../money.ts';
import type { Order } from '../orders/order.ts';
import { sums } from './cart-page.ts';
import { dataScript, type Html, html } from './html.ts';
import { orderJsonLd } from './json-ld.ts';
import { type Frame, layout } from './layout.ts';

/** The thank-you page. Its data blocks name the order and its worth, not the person. */
export function orderPage(frame: Frame, order: Order, base: string): Html {
  const { recipient, giftNote } = order;
  const main = html`<section class="thanks"><p class="thanks-mark" aria-hidden="true">✓</p>
<h1>Thank you, ${recipient.name}</h1>
<p>Your order <strong>${order.number}</strong> is in. We would write to ${recipient.email} now, if this were not a demo.</p></section>
<div class="order"><section aria-labelledby="bought"><h2 id="bought">What you ordered</h2>
<ul class="small-lines">${order.lines.map(
    (
      line,
    ) => html`<li><img src="${line.image}" alt="" width="56" height="70"><div><strong>${line.name}</strong>
<p>${[variantWords(line.options), `${line.quantity} ×`].filter(Boolean).join(' · ')} ${formatMoney(line.unitPrice)}</p></div><span>${formatMoney(line.lineTotal)}</span></li>`,
  )}</ul>${sums(order)}</section>
<section aria-labelledby="where"><h2 id="where">Where it goes</h2>
<address>${recipient.name}<br>${recipient.street}<br>${recipient.postcode} ${recipient.city}<br>${recipient.country}</address>
${giftNote && html`<h2>On the card</h2><p class="gift-note">${giftNote}</p>`}</section></div>
<p class="onward"><a class="button-quiet" href="/">Back to the knitwear</a></p>`;
  const { number, placedAt, total, subtotal, discount, codes, lines } = order;
  const extra = [
    orderJsonLd(order, base),
    dataScript(
      'application/json',
      { id: number, placedAt, total, subtotal, discount, codes, lines },
      'order-data',
    ),
  ];
  return layout(frame, { title: `Order ${number}`, kind: 'order', main, extra });
}
