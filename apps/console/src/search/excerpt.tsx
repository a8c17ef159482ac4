import type { VNode } from 'preact';
import type { FoundConversation } from './conversation-search.ts';

type Hit = NonNullable<FoundConversation['hit']>;

/** The words around what was found, with that marked: text and nothing else, whatever it holds. */
export const Excerpt = ({ hit: { excerpt, marks } }: { hit: Hit }) => {
  const parts: (string | VNode)[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    parts.push(excerpt.slice(at, from));
    parts.push(
      <mark key={from} class="rounded-[3px] bg-note font-semibold text-ink">
        {excerpt.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  return (
    <span dir="auto" class="at-start line-clamp-2 text-13 text-muted">
      {parts}
      {excerpt.slice(at)}
    </span>
  );
};
