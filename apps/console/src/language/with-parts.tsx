import type { ComponentChildren } from 'preact';

/**
 * A sentence with elements in it: every `{name}` of the words becomes its part, wherever the
 * language puts it. A name without a part stays as it is.
 */
export const WithParts = ({
  words,
  parts,
}: {
  words: string;
  parts: Record<string, ComponentChildren>;
}) => (
  <>
    {words
      .split(/\{(\w+)\}/)
      .map((piece, index) => (index % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)))}
  </>
);
