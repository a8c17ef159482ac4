import type { Cart } from '../cart/cart.ts';
import { variantWords } from '../catalogue/product.ts';
import { formatMoney } from '../money.ts';
import { type CheckoutField, type CheckoutForm, countries } from '../orders/read-checkout-form.ts';
import { sums } from './cart-page.ts';
import { type Html, html } from './html.ts';
import { type Frame, layout } from './layout.ts';

interface FieldParts {
  field: CheckoutField;
  label: string;
  type?: string;
  autocomplete?: string;
  hint?: string;
}

const fields: readonly FieldParts[] = [
  { field: 'name', label: 'Name', autocomplete: 'name' },
  { field: 'email', label: 'E-mail', type: 'email', autocomplete: 'email' },
  { field: 'street', label: 'Address', autocomplete: 'street-address' },
  { field: 'postcode', label: 'Postcode', autocomplete: 'postal-code' },
  { field: 'city', label: 'Town', autocomplete: 'address-level2' },
];

/** The check-out; what was typed stays after a mistake. */
export function checkoutPage(frame: Frame, cart: Cart, form: CheckoutForm, problem?: string): Html {
  const wrong = Object.keys(form.mistakes).length > 0;
  const message =
    problem ?? (wrong ? 'Something is missing below. What you typed is kept.' : undefined);
  const main = html`<h1>Check-out</h1>
<div class="checkout"><form class="address" method="post" action="/checkout" novalidate>
${message && html`<p class="problem shown" role="alert">${message}</p>`}
<input type="hidden" name="expectedTotal" value="${cart.total.amount}">
${fields.map((parts) => input(parts, form))}
${countrySelect(form)}
${giftNote(form)}
<button class="button" type="submit">Place order, ${formatMoney(cart.total)}</button>
<p class="hint">This is a demo: no payment is taken.</p>
</form>
<aside class="summary" aria-label="Your order"><h2>Your order</h2>
<ul class="small-lines">${cart.lines.map(
    (line) => html`<li><img src="${line.image}" alt="" width="56" height="70">
<div><strong>${line.name}</strong><p>${[variantWords(line.options), `${line.quantity} ×`].filter(Boolean).join(' · ')} ${formatMoney(line.unitPrice)}</p>
${line.notices.map((notice) => html`<p class="notice">${notice.message}</p>`)}</div><span>${formatMoney(line.lineTotal)}</span></li>`,
  )}</ul>${sums(cart)}<p><a href="/cart">Change the cart</a></p></aside></div>`;
  return layout(frame, { title: 'Check-out', kind: 'checkout', main });
}

function input({ field, label, type, autocomplete }: FieldParts, form: CheckoutForm): Html {
  return html`<div class="field field-${field}"><label for="${field}">${label}</label>
<input id="${field}" name="${field}" type="${type ?? 'text'}" autocomplete="${autocomplete}" value="${form.values[field]}" required ${describe(field, form)}>
${mistake(field, form)}</div>`;
}

function countrySelect(form: CheckoutForm): Html {
  return html`<div class="field"><label for="country">Country</label>
<select id="country" name="country" autocomplete="country-name" required ${describe('country', form)}><option value="">Choose</option>
${countries.map((country) => html`<option ${form.values.country === country && html`selected`}>${country}</option>`)}</select>
${mistake('country', form)}</div>`;
}

function giftNote(form: CheckoutForm): Html {
  return html`<div class="field"><label for="giftNote">Gift note <span class="hint">optional, goes on a card</span></label>
<textarea id="giftNote" name="giftNote" rows="3" maxlength="500" ${describe('giftNote', form)}>${form.values.giftNote}</textarea>
${mistake('giftNote', form)}</div>`;
}

function describe(field: CheckoutField, form: CheckoutForm): Html | undefined {
  return form.mistakes[field]
    ? html`aria-invalid="true" aria-describedby="${field}-mistake"`
    : undefined;
}

function mistake(field: CheckoutField, form: CheckoutForm): Html | undefined {
  const words = form.mistakes[field];
  return words ? html`<p class="mistake" id="${field}-mistake">${words}</p>` : undefined;
}
