import type { AgentClient } from '@aisle/client';
import type { AgentRequests, OwnWords, Refusal } from '@aisle/protocol';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Loaded } from '../shop/shop-setup.ts';

type Installed = AgentRequests['fetchInstallation']['reply'];

/** What has just happened to a language. */
export type Told =
  | { kind: 'saved' }
  | { kind: 'removed'; language: string; words: OwnWords }
  /** Somebody else has saved it meanwhile; hers still stand in the fields. */
  | { kind: 'stale' }
  | { kind: 'failed'; refusal: Refusal };

/** A merchant's words by language: what is saved, and what she is writing. */
export type WordsDesk = {
  state: ReadonlySignal<Loaded<Installed>>;
  /** Those that have words or are getting some; `*` first. */
  languages: ReadonlySignal<readonly string[]>;
  /** The one in the fields. */
  language: ReadonlySignal<string>;
  words: ReadonlySignal<OwnWords>;
  /** Written in and not saved. */
  unsaved: (language: string) => boolean;
  told: ReadonlySignal<Told | null>;
  load(): Promise<void>;
  /** Shows a language; one without words gets its fields. */
  choose(language: string): void;
  change(name: keyof OwnWords, text: string): void;
  save(): Promise<void>;
  /** Takes the language in the fields away. */
  remove(): Promise<void>;
  /** Brings back what was removed. */
  undo(): Promise<void>;
  /** Drops what she has written in favour of what is saved. */
  takeSaved(): void;
};

/** A field that was left empty says nothing. */
const tidy = (words: OwnWords): OwnWords =>
  Object.fromEntries(
    Object.entries(words).flatMap(([name, text]) => (text?.trim() ? [[name, text.trim()]] : [])),
  );

export const createWordsDesk = ({ ask }: Pick<AgentClient, 'ask'>): WordsDesk => {
  const state = signal<Loaded<Installed>>({ kind: 'loading' });
  const drafts = signal<Record<string, OwnWords>>({});
  const language = signal('*');
  const told = signal<Told | null>(null);

  const saved = computed(() => (state.value.kind === 'ready' ? state.value.value.words : {}));
  const languages = computed(() => {
    const [, ...others] = [...new Set(['*', ...Object.keys({ ...saved.value, ...drafts.value })])];
    return ['*', ...others.sort()];
  });
  const wordsIn = (one: string) => drafts.value[one] ?? saved.value[one] ?? {};

  const drop = (one: string) => {
    const { [one]: _, ...others } = drafts.peek();
    drafts.value = others;
  };
  const keep = (one: string, words: OwnWords | null) => {
    const known = state.peek();
    if (known.kind !== 'ready') return;
    const { [one]: _, ...others } = known.value.words;
    const all = words ? { ...others, [one]: words } : others;
    state.value = { kind: 'ready', value: { ...known.value, words: all } };
  };
  const load = async () => {
    const answer = await ask('fetchInstallation', {});
    state.value = answer.ok
      ? { kind: 'ready', value: answer.value }
      : { kind: 'refused', refusal: answer.error };
  };
  /** Answers whether it went through, and tells if not. */
  const put = async (one: string, words: OwnWords | null): Promise<boolean> => {
    const before = saved.peek()[one] ?? null;
    const answer = await ask('saveWords', { language: one, before, words });
    if (answer.ok) {
      keep(one, answer.value.words);
      return true;
    }
    if (answer.error.code === 'stale') await load();
    told.value =
      answer.error.code === 'stale' ? { kind: 'stale' } : { kind: 'failed', refusal: answer.error };
    return false;
  };

  return {
    state,
    languages,
    language,
    words: computed(() => wordsIn(language.value)),
    unsaved: (one) =>
      drafts.value[one] !== undefined &&
      JSON.stringify(Object.entries(tidy(wordsIn(one))).sort()) !==
        JSON.stringify(Object.entries(saved.value[one] ?? {}).sort()),
    told,
    load,
    choose(one) {
      if (!languages.peek().includes(one)) drafts.value = { ...drafts.peek(), [one]: {} };
      language.value = one;
      told.value = null;
    },
    change(name, text) {
      const one = language.peek();
      drafts.value = { ...drafts.peek(), [one]: { ...wordsIn(one), [name]: text } };
      told.value = null;
    },
    async save() {
      const one = language.peek();
      const words = tidy(wordsIn(one));
      if (!(await put(one, words))) return;
      drop(one);
      told.value = { kind: 'saved' };
    },
    async remove() {
      const one = language.peek();
      const words = wordsIn(one);
      if (saved.peek()[one] && !(await put(one, null))) return;
      drop(one);
      language.value = '*';
      told.value = { kind: 'removed', language: one, words };
    },
    async undo() {
      const was = told.peek();
      if (was?.kind !== 'removed') return;
      if (!(await put(was.language, tidy(was.words)))) return;
      language.value = was.language;
      told.value = { kind: 'saved' };
    },
    takeSaved() {
      drop(language.peek());
      if (!languages.peek().includes(language.peek())) language.value = '*';
      told.value = null;
    },
  };
};
