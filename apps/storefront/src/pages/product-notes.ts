import type { ProductNotes, SizeChart } from '../catalogue/product.ts';
import { type Html, html } from './html.ts';

/** What a shop assistant would say about the garment. */
export function notesSection(notes: ProductNotes): Html {
  const { percent, after } = notes.shrinkage;
  const facts: [string, string | Html][] = [
    ['Material', notes.material],
    ['Fit', notes.fit],
    ['Stretch', notes.stretch],
    ['Shrinkage', `${percent} % in length after ${after}`],
    ['Care', html`<ul>${notes.care.map((step) => html`<li>${step}</li>`)}</ul>`],
    ['Weight', `${notes.weightGrams} g in the middle size`],
    ['Worn', notes.modelWears],
  ];
  return html`<section class="notes" aria-labelledby="notes-title"><h2 id="notes-title">Fit and fabric</h2>
<dl>${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>
<p class="source">Checked by ${notes.author}, <time datetime="${notes.date}">${writtenDate(notes.date)}</time></p></section>`;
}

/** Measures by size, in a table that scrolls sideways on a phone. */
export function sizeChartSection({ measures, rows, of, unit }: SizeChart): Html {
  const explain =
    of === 'garment'
      ? 'Measured on the garment laid flat; chest is all around.'
      : 'Measured on the body the garment is made for.';
  return html`<section class="size-chart" id="size-chart" aria-labelledby="size-chart-title">
<h2 id="size-chart-title">Size chart</h2><p>${explain} All in ${unit}.</p>
<div class="table-scroll" role="group" aria-labelledby="size-chart-title" tabindex="0"><table>
<thead><tr><th scope="col">Size</th>${measures.map((measure) => html`<th scope="col">${measure}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ size, values }) =>
      html`<tr data-size="${size}"><th scope="row">${size}</th>${values.map((value) => html`<td>${value}</td>`)}</tr>`,
  )}</tbody></table></div></section>`;
}

function writtenDate(isoDate: string): string {
  const format = new Intl.DateTimeFormat('en-IE', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(isoDate));
}
