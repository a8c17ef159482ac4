import { newId, systemClock } from '@aisle/client';
import { type AgentRequests, type Article, ok, type Result, refuse } from '@aisle/protocol';

type Names =
  | 'fetchArticles'
  | 'fetchReadings'
  | 'saveArticle'
  | 'proposeArticle'
  | 'declineArticle'
  | 'removeArticle'
  | 'arrangeArticles'
  | 'saveArticleLanguage';
type Answers = {
  [N in Names]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

const NONE = { opened: 0, helped: 0, asked: 0 };

const article = (title: string, body: string, more: Partial<Article> = {}): Article => ({
  ...{ articleId: newId(systemClock), title, body, language: 'en', pages: [], instant: true },
  ...{ state: 'published', author: 'Mia Lindqvist', updatedAt: 1, ...NONE, ...more },
});

/** The articles of the practice team, one of them proposed by a colleague. */
export const practiceArticles = (now: () => number): Answers => {
  let language = 'en';
  let articles = [
    article('How do I wash merino?', 'By hand, lukewarm.\n\n- no softener\n- dry it flat', {
      ...{ state: 'proposed', author: 'Per Olsson' },
    }),
    article(
      'How long does delivery take?',
      'Two working days. [All countries](https://loop.example/delivery)',
      {
        ...{ opened: 84, helped: 61, asked: 9 },
      },
    ),
    article('Does merino itch?', 'Ours is 19 micron: nobody we know finds it scratchy.', {
      ...{ pages: ['/products/*'], opened: 31, helped: 22, asked: 4 },
    }),
    article('Wie lange dauert die Lieferung?', 'Zwei Werktage.', { language: 'de' }),
    article('Can I change a gift?', 'Within 30 days.', { state: 'draft' }),
    article('What is your bank account?', 'See the invoice.', {
      ...{ state: 'declined', word: 'It differs by country; please ask us.' },
    }),
  ];
  const put = (saved: Article) => {
    const there = articles.some(({ articleId }) => articleId === saved.articleId);
    articles = there
      ? articles.map((one) => (one.articleId === saved.articleId ? saved : one))
      : [...articles, saved];
    return ok({ article: saved });
  };
  const find = (articleId: string) => articles.find((one) => one.articleId === articleId);
  return {
    fetchArticles: () => ok({ articles, language }),
    fetchReadings: () => {
      const [, read, also] = articles;
      return ok({
        readings: [
          ...(read ? [{ ...titleOf(read), at: now() - 300_000, verdict: 'asked' as const }] : []),
          ...(also ? [{ ...titleOf(also), at: now() - 400_000 }] : []),
        ],
      });
    },
    saveArticle: ({ seen: _, ...draft }) => {
      const { word: __, ...before } = find(draft.articleId) ?? article('', '');
      return put({ ...before, ...draft, updatedAt: now() });
    },
    proposeArticle: (words) =>
      put({ ...article('', ''), ...words, state: 'proposed', updatedAt: now() }),
    declineArticle: ({ articleId, word }) => {
      const before = find(articleId);
      return before
        ? put({ ...before, state: 'declined', word })
        : refuse('not_found', 'no such article');
    },
    removeArticle: ({ articleId }) => {
      articles = articles.filter((one) => one.articleId !== articleId);
      return ok(null);
    },
    arrangeArticles: ({ articleIds }) => {
      const place = ({ articleId }: Article) => articleIds.indexOf(articleId);
      articles = articles.toSorted((a, b) => place(a) - place(b));
      return ok(null);
    },
    saveArticleLanguage: (chosen) => {
      language = chosen.language;
      return ok(null);
    },
  };
};

const titleOf = ({ articleId, title }: Article) => ({ articleId, title });
