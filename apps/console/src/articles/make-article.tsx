import { BookPlus } from 'lucide-preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Said } from '../conversation/log-rows.ts';
import { articleWords } from './words.ts';

/** Begins an article with the answer that has this number in the log; null: she may not. */
export const MakeArticleContext = createContext<((seq: number) => void) | null>(null);

/** Beside an agent's own words: others may need this answer, too. */
export const MakeArticle = ({ said }: { said: Said }) => {
  const make = useContext(MakeArticleContext);
  const { seq, author, content } = said;
  if (!make || seq === undefined || author.kind !== 'agent' || content.kind !== 'message')
    return null;
  return (
    <button
      type="button"
      class="button button-quiet button-icon absolute start-4 bottom-0 opacity-0 group-hover:opacity-100 focus-visible:opacity-100 pointer-coarse:opacity-100"
      aria-label={articleWords.makeOf(content.text.slice(0, 80))}
      title={articleWords.make}
      onClick={() => make(seq)}
    >
      <BookPlus size={16} aria-hidden="true" />
    </button>
  );
};
