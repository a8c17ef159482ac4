import type { AgentClient } from '@aisle/client';
import { type Article, readArticle } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal } from '@preact/signals';

/** What the store has published, for the composer. */
export type ArticlesDesk = {
  readonly published: ReadonlySignal<readonly Article[]>;
  /** Asks for them again: some have changed. */
  refresh(): Promise<void>;
  stop(): void;
};

export const createArticlesDesk = (client: Pick<AgentClient, 'ask' | 'link'>): ArticlesDesk => {
  const published = signal<readonly Article[]>([]);
  const refresh = async () => {
    const answer = await client.ask('fetchArticles', {});
    if (answer.ok)
      published.value = answer.value.articles.filter(({ state }) => state === 'published');
  };
  const stop = effect(() => {
    if (client.link.value.at === 'connected') void refresh();
  });
  return { published, refresh, stop };
};

/** An article as the words of a message, which knows no mark-up: links are written out. */
export const asMessage = ({ body }: Pick<Article, 'body'>): string =>
  readArticle(body)
    .map(({ kind, lines }) =>
      lines
        .map((spans) => {
          const words = spans.map(({ text, href }) =>
            href && href !== text ? `${text}: ${href}` : text,
          );
          return `${kind === 'list' ? '- ' : ''}${words.join('')}`;
        })
        .join('\n'),
    )
    .join('\n\n');
