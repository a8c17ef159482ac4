import { type Clock, newId } from '@aisle/client';
import { type Article, badLinks, DESK_LIMITS } from '@aisle/protocol';
import { articleWords as words } from './words.ts';

/** An article that is being written; `seen` null: it is new. `pages`: one path a line. */
export type ArticleDraft = Omit<Article, 'pages' | 'updatedAt' | 'opened' | 'helped' | 'asked'> & {
  pages: string;
  seen: number | null;
};

/** A new one, with the words it begins with. */
export const newDraft = (
  clock: Clock,
  { title = '', body = '', language = 'en' } = {},
): ArticleDraft => ({
  ...{ articleId: newId(clock), title, body, language, pages: '' },
  ...{ state: 'draft', author: '', instant: true, seen: null },
});

export const draftOf = ({ opened, helped, asked, ...article }: Article): ArticleDraft => {
  const { updatedAt: seen, pages, ...rest } = article;
  return { ...rest, pages: pages.join('\n'), seen };
};

/** The paths that were typed, one a line. */
export const pathsOf = (pages: string): string[] =>
  pages
    .split('\n')
    .map((path) => path.trim())
    .filter((path) => path !== '');

/** What is wrong with it, before the server is asked; empty: nothing. */
export const problemOf = ({ title, body, pages }: ArticleDraft): string => {
  if (title.trim() === '') return words.noTitle;
  if (body.trim() === '') return words.noBody;
  const [bad] = badLinks(body);
  if (bad !== undefined) return words.badLink(bad);
  const paths = pathsOf(pages);
  const odd = paths.find((path) => !/^\/[^\s?#]{0,199}$/.test(path));
  if (odd !== undefined) return words.badPath(odd);
  return paths.length > DESK_LIMITS.articlePages ? words.mostPages(DESK_LIMITS.articlePages) : '';
};
