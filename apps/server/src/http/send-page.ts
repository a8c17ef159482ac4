import type { FastifyReply } from 'fastify';
import { type Line, pageOf } from '../mail/draw-letter.ts';
import type { LetterWords } from '../mail/words/words.ts';

/** A page of ours for whoever followed a link of a letter. */
export function sendPage(
  reply: FastifyReply,
  lines: readonly Line[],
  { words, locale, more = '' }: { words: Pick<LetterWords, 'dir'>; locale: string; more?: string },
): FastifyReply {
  const page = pageOf(lines, { title: 'Aisle', dir: words.dir, locale, more });
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
