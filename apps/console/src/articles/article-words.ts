import type { Article, ArticleState, Refusal } from '@aisle/protocol';
import { languageName } from '../replies/fill.ts';

/** What stands over the articles of a state, in the order in which the page shows them. */
export const STATES: Record<ArticleState, string> = {
  proposed: 'Proposed',
  published: 'Published',
  draft: 'Drafts',
  declined: 'Declined',
};

const times = (many: number, one: string, several: string) =>
  `${many} ${many === 1 ? one : several}`;

/** How an article does, in one line. */
export const figureWords = ({ opened, helped, asked }: Article): string =>
  opened === 0
    ? 'Not opened yet'
    : [
        `${times(opened, 'shopper', 'shoppers')} opened it`,
        `${helped} said it helped`,
        `${asked} asked for a person`,
      ].join(' · ');

/** Under an article's name in the list. */
export const aboutWords = (article: Article): string => {
  const { state, language, author, word, instant } = article;
  const by = author === '' ? [] : [`by ${author}`];
  const said = [languageName(language), ...by];
  if (state === 'declined') return [...said, `“${word ?? ''}”`].join(' · ');
  if (state !== 'published') return said.join(' · ');
  return [
    ...said,
    instant ? figureWords(article) : `Found by search · ${figureWords(article)}`,
  ].join(' · ');
};

/** Why it was not saved; what was written stays in the form. */
export const refusedWords = ({ code, message }: Refusal): string => {
  if (message === 'articles: no more fit') return 'No more articles fit. Remove one first.';
  if (message.startsWith('pages')) return 'A page is a path such as /products/*.';
  if (code === 'stale')
    return 'Somebody changed this article meanwhile. Yours is still here; open it again to see theirs.';
  if (code === 'forbidden') return 'A supervisor publishes articles.';
  if (code === 'not_found') return 'Somebody has removed this article meanwhile.';
  return 'Not saved. It is still here; try again.';
};
