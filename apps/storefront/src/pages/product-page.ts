import type { OptionValue, Product, ProductOption, Variant } from '../catalogue/product.ts';
import { dataScript, type Html, html } from './html.ts';
import { productJsonLd } from './json-ld.ts';
import { type Frame, layout } from './layout.ts';
import { productCard } from './list-page.ts';
import { priceTag, productPrice } from './price.ts';
import { notesSection, sizeChartSection } from './product-notes.ts';
import { colourClass } from './swatch.ts';

interface Around {
  /** Variant id from the address, if any. */
  asked: string;
  others: readonly Product[];
  base: string;
}

/** One garment: pictures, choices, price, notes. */
export function productPage(frame: Frame, product: Product, { asked, others, base }: Around): Html {
  const chosen = product.variants.find(({ id }) => id === asked);
  // A colour is always chosen, since the pictures show one; a size never is by itself.
  const shown = chosen ?? product.variants.find(({ stock }) => stock > 0) ?? product.variants[0];
  const main = html`
<nav class="crumbs" aria-label="Where you are"><a href="/">Knitwear</a> <span aria-hidden="true">/</span> <span aria-current="page">${product.name}</span></nav>
<article class="product" data-product="${product.id}">
${gallery(product, shown)}
<div class="buy">
<h1>${product.name}</h1>
<p class="lead">${product.summary}</p>
<p class="price" data-price aria-live="polite">${chosen ? priceTag(chosen.price, chosen.priceBefore) : productPrice(product)}</p>
<form class="choices" data-buy>
${product.options.map((option) => choice(option, product, chosen, shown))}
<p class="stock-note" data-stock-note role="status"></p>
<div class="buy-bar"><span class="buy-bar-price" data-bar-price aria-hidden="true"></span>
<button class="button" type="submit">Add to cart</button></div>
<p class="problem" data-problem role="alert"></p>
</form>
<noscript><p class="problem">Adding to the cart needs JavaScript in this shop.</p></noscript>
<p class="description">${product.description}</p>
${product.notes && notesSection(product.notes)}
</div>
</article>
${product.notes && sizeChartSection(product.notes.sizeChart)}
<section class="more" aria-labelledby="more-title"><h2 id="more-title">Goes well with</h2>
<ul class="grid">${others.slice(0, 4).map((other) => productCard(other))}</ul></section>`;
  const extra = [
    productJsonLd(product, base),
    dataScript('application/json', clientData(product), 'product-data'),
    html`<script type="module" src="/assets/product-page.ts"></script>`,
  ];
  return layout(frame, { title: product.name, kind: 'product', main, extra });
}

function clientData({ id, name, variants, notes }: Product) {
  return { id, name, variants, photos: notes?.photos ?? [] };
}

function gallery(product: Product, shown: Variant | undefined): Html {
  const colour = shown?.options.find(({ name }) => name === 'Colour')?.value;
  const photos = product.notes?.photos.filter((photo) => photo.colour === colour) ?? [];
  if (photos.length === 0) {
    return html`<div class="gallery gallery-one"><figure><img src="${product.image}" alt="${product.name}" width="800" height="1000"></figure></div>`;
  }
  return html`<div class="gallery" role="group" aria-label="Photos" tabindex="0">${photos.map(
    (photo, index) => html`<figure>
<img src="${photo.url}" alt="${photo.alt}" data-photo="${photo.label}" width="800" height="1000" ${index > 1 && html`loading="lazy"`}>
<figcaption>${photoTitles[photo.label]}</figcaption></figure>`,
  )}</div>`;
}

const photoTitles = {
  daylight: 'By the window',
  indoor: 'Under the lamp',
  'on body': 'On body',
  detail: 'Close up',
};

function choice(
  option: ProductOption,
  product: Product,
  chosen: Variant | undefined,
  shown: Variant | undefined,
): Html {
  const from = option.name === 'Colour' ? shown : chosen;
  const checked = from?.options.find(({ name }) => name === option.name)?.value;
  const id = `option-${option.name.toLowerCase()}`;
  return html`<div class="choice" role="radiogroup" aria-labelledby="${id}" data-option="${option.name}">
<p class="choice-title"><span id="${id}">${option.name}</span> <span class="choice-value" data-choice-value>${checked}</span>
${option.name === 'Size' && product.notes && html`<a class="choice-link" href="#size-chart" data-place="size_guide">Size chart</a>`}</p>
<div class="choice-values">${option.values.map((value) => radio(option, value, checked))}</div>
</div>`;
}

function radio(option: ProductOption, { value, swatch }: OptionValue, checked?: string): Html {
  const face = swatch
    ? html`<span class="swatch ${colourClass(value)}"></span><span class="swatch-name">${value}</span>`
    : html`<span class="pill">${value}</span>`;
  return html`<label class="${swatch ? 'colour' : 'size'}">
<input type="radio" name="${option.name}" value="${value}" aria-label="${value}" ${value === checked && html`checked`}>
${face}<span class="sold-out" hidden>sold out</span></label>`;
}
