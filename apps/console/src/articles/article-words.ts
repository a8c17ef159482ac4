import type { Article, Refusal } from '@aisle/protocol';
import { languageName } from '../language/language-name.ts';
import { articleWords as words } from './words.ts';

/** How an article does, in one line. */
const figureWords = ({ opened, helped, asked }: Article): string =>
  opened === 0
    ? words.unopened
    : [words.opened(opened), words.helped(helped), words.asked(asked)].join(' · ');

/** Under an article's name in the list. */
export const aboutWords = (article: Article): string => {
  const { state, language, author, word, instant } = article;
  const said = [languageName(language), ...(author === '' ? [] : [words.by(author)])];
  if (state === 'declined') return [...said, words.quoted(word ?? '')].join(' · ');
  if (state !== 'published') return said.join(' · ');
  return [...said, ...(instant ? [] : [words.bySearch]), figureWords(article)].join(' · ');
};

/** Why it was not saved; what was written stays in the form. */
export const refusedWords = ({ code, field }: Refusal): string => {
  if (code === 'full') return words.full;
  if (field?.startsWith('pages')) return words.badPaths;
  if (code === 'stale') return words.stale;
  if (code === 'forbidden') return words.forbidden;
  if (code === 'not_found') return words.removedMeanwhile;
  return words.notSaved;
};
