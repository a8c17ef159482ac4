import type { Photo, Variant } from '../catalogue/product.ts';
import type { Money } from '../money.ts';

interface PageProduct {
  id: string;
  name: string;
  variants: Variant[];
  photos: Photo[];
}

const product = readProduct();
const form = document.querySelector<HTMLFormElement>('[data-buy]');
if (product && form) startChoosing(product, form);

/** Keeps price, pictures and what can be chosen in step with the chosen size and colour. */
function startChoosing({ variants, photos }: PageProduct, form: HTMLFormElement): void {
  const follow = () => {
    const chosen = readChoice(form);
    strikeSoldOut(form, variants, chosen);
    showColour(photos, chosen.get('Colour'));
    showVariant(form, findVariant(variants, chosen));
  };
  form.addEventListener('change', () => {
    problem(form, '');
    follow();
    const variant = findVariant(variants, readChoice(form));
    // The address names the choice, so a reload or a shared link keeps it.
    if (variant) history.replaceState(null, '', `?variant=${variant.id}`);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void add(form, variants);
  });
  follow();
}

async function add(form: HTMLFormElement, variants: Variant[]): Promise<void> {
  const chosen = readChoice(form);
  const open = groups(form).find((group) => !chosen.has(group.dataset.option ?? ''));
  if (open) {
    problem(form, `Choose a ${open.dataset.option?.toLowerCase()} first.`);
    open.querySelector<HTMLInputElement>('input:enabled')?.focus();
    return;
  }
  const variant = findVariant(variants, chosen);
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
  if (!variant || !button || button.ariaBusy === 'true') return;
  button.ariaBusy = 'true';
  const wish = { variantId: variant.id, quantity: 1, expectedPrice: variant.price };
  const answer = await window.shop.addToCart([wish]);
  button.ariaBusy = 'false';
  problem(form, answer.ok ? '' : answer.message);
  if (answer.ok) return window.shop.openCart();
  // What we showed is out of date: keep the page and the next press honest.
  if (answer.price) variant.price = answer.price;
  if (answer.error === 'out_of_stock') variant.stock = 0;
  strikeSoldOut(form, variants, chosen);
  showVariant(form, variant);
}

function showVariant(form: HTMLFormElement, variant: Variant | undefined): void {
  for (const group of groups(form)) {
    const value = group.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    const words = group.querySelector('[data-choice-value]');
    if (words) words.textContent = value;
  }
  if (!variant) return;
  const price = document.querySelector('[data-price]');
  price?.replaceChildren(...priceNodes(variant));
  const bar = form.querySelector('[data-bar-price]');
  if (bar) bar.textContent = money(variant.price);
  const note = form.querySelector('[data-stock-note]');
  if (!note) return;
  const few = variant.stock > 0 && variant.stock <= 3;
  note.textContent = few ? `Only ${variant.stock} left` : variant.stock === 0 ? 'Sold out' : '';
}

function priceNodes(variant: Variant): Node[] {
  const now = document.createElement('span');
  now.className = 'price-now';
  now.textContent = money(variant.price);
  if (!variant.priceBefore) return [now];
  const before = document.createElement('s');
  before.className = 'price-before';
  before.textContent = money(variant.priceBefore);
  return [now, document.createTextNode(' '), before];
}

// A value is sold out when, with the other choices as they are, nothing is left.
function strikeSoldOut(
  form: HTMLFormElement,
  variants: Variant[],
  chosen: Map<string, string>,
): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    const others = new Map(chosen).set(input.name, input.value);
    const left = variants.some((variant) => variant.stock > 0 && matches(variant, others));
    input.disabled = !left;
    input.setAttribute('aria-label', left ? input.value : `${input.value}, sold out`);
    const label = input.closest('label');
    label?.toggleAttribute('data-sold-out', !left);
    const words = label?.querySelector<HTMLElement>('.sold-out');
    if (words) words.hidden = left;
  }
}

function showColour(photos: Photo[], colour: string | undefined): void {
  for (const image of document.querySelectorAll<HTMLImageElement>('img[data-photo]')) {
    const photo = photos.find((one) => one.colour === colour && one.label === image.dataset.photo);
    if (!photo || image.getAttribute('src') === photo.url) continue;
    image.src = photo.url;
    image.alt = photo.alt;
  }
}

function readChoice(form: HTMLFormElement): Map<string, string> {
  const checked = form.querySelectorAll<HTMLInputElement>('input[type=radio]:checked');
  return new Map([...checked].map(({ name, value }) => [name, value]));
}

function findVariant(variants: Variant[], chosen: Map<string, string>): Variant | undefined {
  const complete = variants.filter((variant) =>
    variant.options.every(({ name }) => chosen.has(name)),
  );
  return complete.find((variant) => matches(variant, chosen));
}

function matches(variant: Variant, chosen: Map<string, string>): boolean {
  return variant.options.every(({ name, value }) => (chosen.get(name) ?? value) === value);
}

function groups(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[role=radiogroup]')];
}

function problem(form: HTMLFormElement, message: string): void {
  const place = form.querySelector('[data-problem]');
  if (place) place.textContent = message;
}

function money({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat('en-IE', { style: 'currency', currency });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount / 10 ** decimals);
}

function readProduct(): PageProduct | undefined {
  const data = document.querySelector('#product-data')?.textContent;
  return data ? JSON.parse(data) : undefined;
}
