import { type ArticleSpan, readArticle } from '@aisle/protocol';
import type { Child } from '../dom/nodes.ts';

const drawLine = (spans: readonly ArticleSpan[]): Child =>
  spans.map(({ text, href }) =>
    href ? (
      <a href={href} target="_blank" rel="noopener nofollow">
        {text}
      </a>
    ) : (
      text
    ),
  );

/** An article's text as nodes, never as HTML (security 1). */
export const drawArticle = (body: string): Child =>
  readArticle(body).map(({ kind, lines }) =>
    kind === 'list' ? (
      <ul dir="auto">
        {lines.map((spans) => (
          <li>{drawLine(spans)}</li>
        ))}
      </ul>
    ) : (
      <p dir="auto">{lines.map((spans, at) => [at > 0 && <br />, drawLine(spans)])}</p>
    ),
  );
