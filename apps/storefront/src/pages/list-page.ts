import type { Product } from '../catalogue/product.ts';
import { type Html, html } from './html.ts';
import { type Frame, layout } from './layout.ts';
import { productPrice } from './price.ts';
import { colourClass } from './swatch.ts';

/** The shop's front page: all garments. */
export function listPage(frame: Frame, products: readonly Product[]): Html {
  const main = html`
<section class="hero">
<div>
<h1>Knitwear for people who stay a while</h1>
<p>Twelve garments, knitted slowly. We tell you how each one fits, what the wash does to it, and show its colour by the window and under the lamp.</p>
</div>
<img src="/pictures/fair-isle-yoke/dusk/detail.svg" alt="" width="800" height="1000">
</section>
<ul class="grid" aria-label="Garments">${products.map((product, index) => productCard(product, index < 4))}</ul>`;
  return layout(frame, { title: 'Knitwear', kind: 'list', main });
}

/** A garment in a list, linked by its name. */
export function productCard(product: Product, soon = false): Html {
  const colours = product.options.find(({ name }) => name === 'Colour')?.values ?? [];
  const reduced = product.variants.some((variant) => variant.priceBefore);
  return html`<li class="card">
<div class="card-picture"><img src="${product.image}" alt="" width="800" height="1000" ${!soon && html`loading="lazy"`}>${reduced && html`<span class="tag">Reduced</span>`}</div>
<h2 class="card-name"><a href="${product.url}">${product.name}</a></h2>
<p class="card-summary">${product.summary}</p>
<p class="card-price">${productPrice(product)}</p>
<p class="dots"><span class="sr">${colours.length} colours: ${colours.map(({ value }) => value).join(', ')}</span>
${colours.map(({ value }) => html`<span class="dot ${colourClass(value)}" aria-hidden="true"></span>`)}</p>
</li>`;
}
