import { type Html, html } from './html.ts';
import { type Frame, layout } from './layout.ts';

export function notFoundPage(frame: Frame): Html {
  const main = html`<div class="empty"><h1>We cannot find this page</h1>
<p>It may have moved, or the garment is no longer sold.</p><a class="button-quiet" href="/">Look at the knitwear</a></div>`;
  return layout(frame, { title: 'Not found', kind: 'missing', main });
}
