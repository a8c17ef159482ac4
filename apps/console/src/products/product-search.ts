import type { Product, Refusal, Result } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Narrowing, type SearchReply, WIDE } from './narrowing.ts';

/** The search as it stands. While a newer one is under way the older finds stay in view. */
export type SearchState =
  | { kind: 'searching'; reply: SearchReply | null }
  | { kind: 'found'; query: string; reply: SearchReply }
  | { kind: 'failed'; query: string; refusal: Refusal };

/** What is in view, as far as anything is. */
export const replyOf = (state: SearchState): SearchReply | null =>
  state.kind === 'failed' ? null : state.reply;

export const productsOf = (state: SearchState): readonly Product[] =>
  replyOf(state)?.products ?? [];

export type ProductSearch = {
  query: ReadonlySignal<string>;
  narrowing: ReadonlySignal<Narrowing>;
  state: ReadonlySignal<SearchState>;
  /** Everything that was in view since the search was opened. */
  seen(): readonly Product[];
  look(query: string): void;
  /** Asks at once. */
  narrow(narrowing: Narrowing): void;
  retry(): void;
  stop(): void;
};

type Needs = {
  /** Words, sizes and limits such as `m <90` are understood by the server's catalogue. */
  find: (query: string, narrowing: Narrowing) => Promise<Result<SearchReply>>;
  after: (ms: number, run: () => void) => () => void;
};

/** Long enough for a fast typist's next key, short enough to feel immediate. */
const PAUSE_MS = 120;

/** Searches as the agent types; an answer that comes after a newer question is dropped. */
export const createProductSearch = ({ find, after }: Needs): ProductSearch => {
  const query = signal('');
  const narrowing = signal<Narrowing>(WIDE);
  const state = signal<SearchState>({ kind: 'searching', reply: null });
  const seen = new Map<string, Product>();
  let asked = 0;
  let cancel = () => {};
  const ask = async () => {
    const mine = ++asked;
    const words = query.peek().trim();
    const answer = await find(words, narrowing.peek());
    if (mine !== asked) return;
    if (answer.ok)
      for (const one of answer.value.products) seen.set(`${one.platform} ${one.productId}`, one);
    state.value = answer.ok
      ? { kind: 'found', query: words, reply: answer.value }
      : { kind: 'failed', query: words, refusal: answer.error };
  };
  const wait = (ms: number) => {
    cancel();
    state.value = { kind: 'searching', reply: replyOf(state.peek()) };
    cancel = after(ms, () => void ask());
  };
  return {
    query,
    narrowing,
    state,
    seen: () => [...seen.values()],
    look: (words) => {
      query.value = words;
      wait(PAUSE_MS);
    },
    narrow: (next) => {
      narrowing.value = next;
      wait(0);
    },
    retry: () => wait(0),
    stop: () => {
      asked += 1;
      cancel();
    },
  };
};
