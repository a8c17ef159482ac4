import type { ArticleTitle, ShopperRequests } from '@aisle/protocol';
import { computed, effect, signal, untracked } from '@preact/signals-core';
import { append, type Child, collect } from '../dom/nodes.ts';
import type { PageNeeds } from '../page/page.ts';
import { addSheet } from '../style/add-sheet.ts';
import { articles as english } from '../words/en-articles.ts';
import css from './articles.css?inline';
import { drawArticle } from './draw-article.tsx';

/** A search is asked for once she rests for so long. */
const REST_MS = 250;

type Answer = ShopperRequests['openArticle']['reply'];

/**
 * Answers that need nobody to be there (rule 56), above the field as long as she has not written:
 * the store's questions, a search where there are more, and one answer at a time. Returns how to
 * stop.
 */
export const offerArticles = async (needs: PageNeeds): Promise<() => void> => {
  const { root, element, client, room, lobby, host } = needs;
  const composer = element.querySelector('.composer');
  if (!composer) return () => {};
  const loaded = await room.words.families?.articles();
  const words = loaded?.words.articles ?? english;
  const offer = signal<ShopperRequests['offerArticles']['reply'] | null>(null);
  /** What a search has found; null: nothing is searched for. */
  const found = signal<readonly ArticleTitle[] | null>(null);
  const read = signal<Answer | null>(null);
  const told = signal('');
  const box = document.createElement('div');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const begun = computed(() => room.items.value.length > 0 || room.conversation.value?.head);
  const asks = computed(() => room.open.value && !begun.value && lobby.link.value === 'fine');

  const ask = async (): Promise<void> => {
    const path = lobby.sharing.peek().pages && new URL(host.page().url).pathname.slice(0, 2_000);
    const asked = { locale: host.locale.slice(0, 35), ...(path && { path }) };
    const answer = await client.ask('offerArticles', asked);
    if (!answer.ok) return;
    found.value = null;
    offer.value = answer.value;
  };
  const search = async (typed: string): Promise<void> => {
    latest += 1;
    const mine = latest;
    if (!typed) {
      found.value = null;
      return;
    }
    const asked = { locale: host.locale.slice(0, 35), words: typed };
    const answer = await client.ask('searchArticles', asked);
    if (mine !== latest) return;
    found.value = answer.ok ? answer.value.found : null;
    told.value = answer.ok ? (answer.value.found[0] ? '' : words.nothing) : words.failed;
  };
  const typed = (event: Event): void => {
    clearTimeout(timer);
    told.value = '';
    const { value } = event.target as HTMLInputElement;
    timer = setTimeout(() => void search(value.trim()), REST_MS);
  };
  const focus = (selector: string): void => {
    requestAnimationFrame(() => box.querySelector<HTMLElement>(selector)?.focus());
  };
  const open = async (articleId: string): Promise<void> => {
    const answer = await client.ask('openArticle', { articleId });
    told.value = answer.ok ? '' : words.failed;
    if (!answer.ok) return;
    read.value = answer.value;
    focus('h3');
  };
  const judge = (verdict: 'helped' | 'asked') => {
    const articleId = read.peek()?.articleId;
    return articleId ? client.ask('judgeArticle', { articleId, verdict }) : null;
  };
  const back = (): void => {
    const articleId = read.peek()?.articleId;
    read.value = null;
    told.value = '';
    focus(`[data-id="${articleId}"]`);
  };
  /** Her question stands in the field, so that whoever answers sees what she has read. */
  const askPerson = (): void => {
    const field = element.querySelector('textarea');
    const title = read.peek()?.title;
    if (!field || !title) return;
    void judge('asked');
    const begins = words.about(title);
    if (!field.value.startsWith(begins)) field.value = `${begins} ${field.value}`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    read.value = null;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  };
  const helped = async (): Promise<void> => {
    const answer = await judge('helped');
    if (answer) told.value = answer.ok ? words.thanks : words.failed;
  };

  const Line = (): Child => <p role="status">{() => told.value}</p>;
  const List = (): Child => {
    const questions = found.value ?? offer.value?.questions ?? [];
    return (
      <ul>
        {questions.map(({ articleId, title }) => (
          <li>
            <button
              type="button"
              dir="auto"
              data-id={articleId}
              onClick={() => void open(articleId)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    );
  };
  const Questions = (): Child => (
    <section aria-label={words.title}>
      {offer.value?.search && (
        <input
          type="search"
          dir="auto"
          maxlength={200}
          aria-label={words.search}
          placeholder={words.search}
          onInput={typed}
        />
      )}
      {List}
      {Line()}
    </section>
  );
  const Answered = (one: Answer): Child => (
    <section aria-label={words.title}>
      <button type="button" class="text-button" onClick={back}>
        {words.back}
      </button>
      <article lang={one.language}>
        <h3 dir="auto" tabindex="-1">
          {one.title}
        </h3>
        {drawArticle(one.body)}
      </article>
      {Line()}
      <div class="row">
        <button
          type="button"
          hidden={() => told.value === words.thanks}
          onClick={() => void helped()}
        >
          {words.helped}
        </button>
        <button type="button" onClick={askPerson}>
          {words.person}
        </button>
      </div>
    </section>
  );

  composer.before(box);
  const [, stopDrawing] = collect(() =>
    append(box, () => {
      const { questions, search: more } = offer.value ?? {};
      if (begun.value || !(questions?.length || more)) return null;
      const one = read.value;
      return one ? Answered(one) : Questions();
    }),
  );
  const stops = [
    addSheet(root, css),
    stopDrawing,
    () => clearTimeout(timer),
    effect(() => {
      box.className = read.value && !begun.value ? 'articles reading' : 'articles';
    }),
    // On every opening: she may have come to another page since.
    effect(() => {
      if (asks.value) untracked(() => void ask());
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    box.remove();
  };
};
