import type { Child } from '../dom/nodes.ts';
import { withLinks } from './links.ts';

/** A message's text as text nodes and anchors, never as HTML (security 1). */
export const richText = (text: string): Child =>
  withLinks(text).map(({ text: words, href }) =>
    href ? (
      <a href={href} target="_blank" rel="noopener nofollow">
        {words}
      </a>
    ) : (
      words
    ),
  );
