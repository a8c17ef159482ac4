import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { aiWords as words } from './words.ts';

/** What entries say in the agent's language, by their place; carried past the log's rows. */
export const TranslatedContext = createContext<ReadonlyMap<number, string>>(new Map());

/**
 * The words to show of an entry, and the way to the others: the translation first, the original one tap
 * away. Without a translation the text as it is and no button.
 */
export const useTranslated = (seq: number | undefined, text: string, ours: boolean) => {
  const translations = useContext(TranslatedContext);
  const [original, setOriginal] = useState(false);
  const other = seq === undefined ? undefined : translations.get(seq);
  if (other === undefined || other === text) return { text, line: null };
  const [state, way] = ours
    ? [words.wasSent, original ? words.showWritten : words.showSent]
    : [words.wasTranslated, original ? words.showTranslation : words.showOriginal];
  return {
    text: original ? text : other,
    line: (
      <span class="mt-1 flex max-w-full flex-wrap items-center gap-x-1.5 text-12 text-muted">
        {state}
        <button
          type="button"
          class="min-h-6 font-medium underline"
          onClick={() => setOriginal(!original)}
        >
          {way}
        </button>
      </span>
    ),
  };
};
