import type { KeptAppearance } from '@aisle/protocol';
import { tagsOf } from './tags-of.ts';
import { wordsFor } from './words-for.ts';

/** Of the browser, where `choose` runs. */
declare const document: { documentElement: { lang: string } };

/**
 * Chooses the label on the shop's page, by the language the chat will have there: the page's, or the
 * browser's where the page names none. It is put as text into the script.
 */
function choose(
  tags: (locale: string) => string[],
  labels: Record<string, string>,
  everywhere: string,
): string {
  const here = navigator.language;
  const page = document.documentElement.lang;
  const named = tags(page)[0] && !here.startsWith(`${page}-`) ? page : here;
  return tags(named).reduce((label, tag) => labels[tag] ?? label, everywhere);
}

/**
 * The launcher's label as an expression for the embed script. One answer serves pages in every
 * language, so that it stays a public one which any cache may keep, with nothing to vary by; a store
 * without words by language pays no byte for it.
 */
export function labelScript(kept: KeptAppearance): string | undefined {
  const { label: everywhere = '', words = {} } = kept;
  const labels = Object.keys(words).map((tag) => [tag, wordsFor(kept, tag).label ?? ''] as const);
  if (labels.every(([, label]) => label === everywhere)) {
    return everywhere ? JSON.stringify(everywhere) : undefined;
  }
  const given = [JSON.stringify(Object.fromEntries(labels)), JSON.stringify(everywhere)];
  return `(${choose})(${tagsOf},${given})`;
}
