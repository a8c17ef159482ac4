import type { AgentClient, Clock } from '@aisle/client';
import { type Article, ok, type Refusal, type Result } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import { type ArticleDraft, draftOf, newDraft, pathsOf, problemOf } from './article-draft.ts';
import { refusedWords } from './article-words.ts';
import { articleWords } from './words.ts';

type Known =
  | { kind: 'loading' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'known'; articles: readonly Article[]; language: string | null };

/** The page Articles: what there is, what is being written, and what the server said to it. */
export type ArticlesSetup = {
  readonly known: ReadonlySignal<Known>;
  readonly draft: ReadonlySignal<ArticleDraft | null>;
  /** What is wrong, in one sentence; empty: nothing. */
  readonly told: ReadonlySignal<string>;
  readonly saved: ReadonlySignal<string>;
  load(): Promise<void>;
  edit(article: Article | 'new' | null): void;
  /** A new one, begun with these words. */
  begin(words: { title: string; body: string; language: string }): void;
  change(change: Partial<ArticleDraft>): void;
  save(state: 'draft' | 'published'): Promise<void>;
  /** For a supervisor to judge. */
  propose(): Promise<void>;
  decline(word: string): Promise<void>;
  remove(): Promise<void>;
  /** Puts a question before or behind its neighbour. */
  move(articleId: string, by: -1 | 1): Promise<void>;
  /** What shoppers get in whose language there is none. */
  fallBackTo(language: string): Promise<void>;
};

/** What the server takes of a draft. */
const wordsOf = ({ articleId, title, body, language }: ArticleDraft) => ({
  ...{ articleId, title, body, language },
});

export const createArticlesSetup = (
  client: Pick<AgentClient, 'ask'>,
  clock: Clock,
): ArticlesSetup => {
  const known = signal<Known>({ kind: 'loading' });
  const draft = signal<ArticleDraft | null>(null);
  const told = signal('');
  const saved = signal('');
  const load = async () => {
    const answer = await client.ask('fetchArticles', {});
    if (answer.ok) known.value = { kind: 'known', ...answer.value };
    else if (known.peek().kind !== 'known')
      known.value = { kind: 'refused', refusal: answer.error };
  };
  const edit: ArticlesSetup['edit'] = (article) => {
    told.value = '';
    saved.value = '';
    const now = known.peek();
    const language = now.kind === 'known' ? (now.language ?? 'en') : 'en';
    if (article === null) draft.value = null;
    else draft.value = article === 'new' ? newDraft(clock, { language }) : draftOf(article);
  };
  /** Sends what was written; only once it arrived the form is put away. */
  const send = async (
    ask: (now: ArticleDraft) => Promise<Result<unknown>>,
    words: (title: string) => string,
    check = true,
  ) => {
    const now = draft.peek();
    if (!now) return;
    told.value = check ? problemOf(now) : '';
    if (told.value !== '') return;
    const answer = await ask(now);
    if (!answer.ok) {
      told.value = refusedWords(answer.error);
      return;
    }
    await load();
    edit(null);
    saved.value = words(now.title.trim());
  };
  return {
    ...{ known, draft, told, saved, load, edit },
    begin: (words) => {
      draft.value = newDraft(clock, words);
    },
    change: (changed) => {
      if (draft.value) draft.value = { ...draft.value, ...changed };
      told.value = '';
    },
    save: (state) =>
      send(
        ({ seen, instant, pages, ...now }) => {
          const words = wordsOf({ seen, instant, pages, ...now });
          const saving = { ...words, instant, pages: pathsOf(pages), state, seen };
          return client.ask('saveArticle', saving);
        },
        (title) => (state === 'published' ? articleWords.isPublished : articleWords.isDraft)(title),
      ),
    propose: () =>
      send((now) => client.ask('proposeArticle', wordsOf(now)), articleWords.isProposed),
    decline: (word) =>
      send(
        ({ articleId, seen }) =>
          client.ask('declineArticle', { articleId, seen: seen ?? 0, word: word.trim() }),
        articleWords.isDeclined,
        false,
      ),
    remove: () =>
      send(
        async ({ articleId }) => {
          const answer = await client.ask('removeArticle', { articleId });
          return !answer.ok && answer.error.code === 'not_found' ? ok(null) : answer;
        },
        articleWords.isRemoved,
        false,
      ),
    move: async (articleId, by) => {
      const now = known.peek();
      if (now.kind !== 'known') return;
      const ids = now.articles
        .filter(({ state }) => state === 'published')
        .map((one) => one.articleId);
      const from = ids.indexOf(articleId);
      const neighbour = ids[from + by];
      if (from < 0 || neighbour === undefined) return;
      ids[from] = neighbour;
      ids[from + by] = articleId;
      const answer = await client.ask('arrangeArticles', { articleIds: ids });
      saved.value = answer.ok ? articleWords.orderSaved : refusedWords(answer.error);
      await load();
    },
    fallBackTo: async (language) => {
      const answer = await client.ask('saveArticleLanguage', { language });
      saved.value = answer.ok ? articleWords.saved : refusedWords(answer.error);
      await load();
    },
  };
};
