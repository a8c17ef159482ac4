import type { Cart, CartLine } from '../cart/cart.ts';
import { giftWrap } from '../catalogue/gift-wrap.ts';
import { variantWords } from '../catalogue/product.ts';
import type { Shelf } from '../catalogue/shelf.ts';
import { formatMoney } from '../money.ts';
import { type Html, html } from './html.ts';
import { type Frame, layout } from './layout.ts';
import { priceTag } from './price.ts';

/** The cart page. */
export function cartPage(frame: Frame, cart: Cart, shelf: Shelf): Html {
  const wrap = shelf.variant(giftWrap.id)?.variant;
  const offersWrap =
    wrap &&
    wrap.stock > 0 &&
    wrap.price.currency === cart.currency &&
    !cart.lines.some(({ variantId }) => variantId === wrap.id);
  const main = html`<h1>Your cart</h1>
<div class="cart-page" data-cart-section="/cart">
${
  cart.lines.length === 0
    ? emptyCart()
    : html`
<div class="cart-lines">${lineList(cart)}${giftNote(cart)}
${
  offersWrap &&
  html`<p class="wrap-offer"><span>A gift? We wrap it and put your note inside.</span>
<button class="button-quiet" type="button" data-add="${wrap.id}">Add gift wrap, ${formatMoney(wrap.price)}</button></p>`
}</div>
<aside class="summary" aria-label="Summary">${codes(cart)}${sums(cart)}${checkoutButton()}
<p class="hint">Delivery is free. Taxes are included.</p></aside>`
}
<p class="problem" data-problem role="alert"></p><div class="undo" data-undo role="status"></div>
</div>`;
  return layout(frame, { title: 'Your cart', kind: 'cart', main });
}

/** The inside of the drawer, as a document of its own. */
export function drawerFragment(cart: Cart): Html {
  return html`<!doctype html><title>Your cart</title><div data-cart-section="/cart/drawer">
<div class="drawer-head"><h2>Your cart</h2>
<button class="button-icon" type="button" data-drawer-close aria-label="Close cart"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/></svg></button></div>
<div class="drawer-body">${cart.lines.length === 0 ? emptyCart() : html`${lineList(cart)}${giftNote(cart)}`}
<p class="problem" data-problem role="alert"></p><div class="undo" data-undo role="status"></div></div>
${cart.lines.length > 0 && html`<div class="drawer-foot">${sums(cart)}${checkoutButton()}<a class="button-quiet" href="/cart">View cart</a></div>`}
</div>`;
}

function emptyCart(): Html {
  return html`<div class="empty"><p>Nothing in here yet.</p><a class="button-quiet" href="/">Look at the knitwear</a></div>`;
}

function checkoutButton(): Html {
  return html`<form action="/checkout"><button class="button" type="submit" data-place="checkout">Check out</button></form>`;
}

function giftNote({ giftNote: note }: Cart): Html {
  if (note === '') return html``;
  return html`<div class="cart-note"><p class="cart-note-title">On the card</p>
<p class="gift-note">${note}</p>
<button class="button-text" type="button" data-remove-note aria-label="Remove the gift note">Remove</button></div>`;
}

function lineList(cart: Cart): Html {
  return html`<ul class="lines" aria-label="In your cart">${cart.lines.map(lineItem)}</ul>`;
}

function lineItem(line: CartLine): Html {
  const words = variantWords(line.options);
  const called = words ? `${line.name}, ${words}` : line.name;
  return html`<li class="line" data-line="${line.key}" data-variant="${line.variantId}" data-quantity="${line.quantity}">
<a class="line-picture" href="${line.url}" tabindex="-1" aria-hidden="true"><img src="${line.image}" alt="" width="80" height="100"></a>
<div class="line-words"><a class="line-name" href="${line.url}">${line.name}</a>
${words && html`<p class="line-options">${words}</p>`}
<p class="line-price">${priceTag(line.unitPrice, line.unitPriceBefore)}</p>
${line.notices.map((notice) => html`<p class="notice">${notice.message}</p>`)}</div>
<p class="line-total">${formatMoney(line.lineTotal)}</p>
<div class="line-tools"><div class="stepper" role="group" aria-label="Quantity of ${called}">
<button type="button" data-step="-1" aria-label="One less">−</button><output>${line.quantity}</output>
<button type="button" data-step="1" aria-label="One more" ${line.quantity >= line.stock && html`disabled`}>+</button></div>
<button class="button-text" type="button" data-remove aria-label="Remove ${called}">Remove</button></div>
</li>`;
}

/** Subtotal, discount, total. */
export function sums(cart: Pick<Cart, 'subtotal' | 'discount' | 'total'>): Html {
  const discounted = cart.discount.amount > 0;
  return html`<dl class="sums"><div><dt>Subtotal</dt><dd>${formatMoney(cart.subtotal)}</dd></div>
${
  discounted &&
  html`<div><dt>Discount</dt><dd>−${formatMoney(cart.discount)}</dd></div>
<div class="sum-total"><dt>Total</dt><dd>${formatMoney(cart.total)}</dd></div>`
}</dl>`;
}

function codes(cart: Cart): Html {
  return html`<form class="code-form" data-code-form data-place="code"><label for="code">Discount code</label>
<div><input id="code" name="code" autocomplete="off" autocapitalize="characters" maxlength="100"><button class="button-quiet" type="submit">Apply</button></div></form>
${
  cart.codes.length > 0 &&
  html`<ul class="codes" aria-label="Codes">${cart.codes.map(
    (
      code,
    ) => html`<li><strong>${code.code}</strong> <span class="${code.applied ? '' : 'notice'}">${code.message}</span>
<button class="button-text" type="button" data-remove-code="${code.code}" aria-label="Remove code ${code.code}">Remove</button></li>`,
  )}</ul>`
}`;
}
