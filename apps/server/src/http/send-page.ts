import type { FastifyReply } from 'fastify';
import { type Line, pageOf } from '../mail/draw-letter.ts';
import type { LetterWords } from '../mail/words/words.ts';

/** How forms look. Colours and measures are those of the letters and of the chat. */
const STYLE = `
button { min-height: 44px; padding: 0 20px; border: 0; border-radius: 6px; background: #1f5f4a; color: #fff; font: inherit; font-weight: 500; cursor: pointer }
:focus-visible { outline: 2px solid #1f5f4a; outline-offset: 2px }
fieldset { min-width: 0; margin: 0 0 24px; padding: 0; border: 0 }
legend { padding: 0; font-weight: 600 }
.steps { display: flex; gap: 4px; margin-top: 8px }
.steps label { position: relative; flex: 1; min-width: 0 }
.steps input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer }
.steps span { display: grid; place-items: center; min-height: 44px; border: 1px solid #8c857b; border-radius: 6px; font-variant-numeric: tabular-nums }
.steps input:hover + span { background: #f4f2ef }
.steps input:checked + span { border-color: #1f5f4a; background: #1f5f4a; color: #fff; font-weight: 600 }
.steps input:focus-visible + span { outline: 2px solid #1f5f4a; outline-offset: 2px }
.ends { display: flex; gap: 12px; justify-content: space-between; margin: 4px 0 0; color: #5f5b56; font-size: 13px }
.ends :last-child { text-align: end }
textarea { display: block; box-sizing: border-box; width: 100%; margin: 8px 0 16px; padding: 8px 12px; border: 1px solid #8c857b; border-radius: 6px; font: inherit; resize: vertical }
@media (forced-colors: active) { .steps input:checked + span { border-width: 3px } }
`;

/** A page of ours for whoever followed a link of a letter. */
export function sendPage(
  reply: FastifyReply,
  lines: readonly Line[],
  {
    words,
    locale,
    title = 'Aisle',
    more = '',
  }: { words: Pick<LetterWords, 'dir'>; locale: string; title?: string; more?: string },
): FastifyReply {
  const page = pageOf(lines, { title, dir: words.dir, locale, more, style: STYLE });
  return reply
    .headers({
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    })
    .type('text/html; charset=utf-8')
    .send(page);
}
