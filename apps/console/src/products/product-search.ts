import type { Product, Refusal, Result } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';

/** The search as it stands. While a newer one is under way the older finds stay in view. */
export type SearchState =
  | { kind: 'searching'; products: readonly Product[] | null }
  | { kind: 'found'; query: string; products: readonly Product[] }
  | { kind: 'failed'; query: string; refusal: Refusal };

export type ProductSearch = {
  query: ReadonlySignal<string>;
  state: ReadonlySignal<SearchState>;
  look(query: string): void;
  retry(): void;
  stop(): void;
};

type Needs = {
  /** Words, sizes and limits such as `m <90` are understood by the server's catalogue. */
  find: (query: string) => Promise<Result<{ products: Product[] }>>;
  after: (ms: number, run: () => void) => () => void;
};

/** Long enough for a fast typist's next key, short enough to feel immediate. */
const PAUSE_MS = 120;

/** Searches as the agent types; an answer that comes after a newer question is dropped. */
export const createProductSearch = ({ find, after }: Needs): ProductSearch => {
  const query = signal('');
  const state = signal<SearchState>({ kind: 'searching', products: null });
  let asked = 0;
  let cancel = () => {};
  const ask = async () => {
    const mine = ++asked;
    const words = query.peek().trim();
    const answer = await find(words);
    if (mine !== asked) return;
    state.value = answer.ok
      ? { kind: 'found', query: words, products: answer.value.products }
      : { kind: 'failed', query: words, refusal: answer.error };
  };
  const wait = (ms: number) => {
    cancel();
    const now = state.peek();
    state.value = { kind: 'searching', products: now.kind === 'failed' ? null : now.products };
    cancel = after(ms, () => void ask());
  };
  return {
    query,
    state,
    look: (words) => {
      query.value = words;
      wait(PAUSE_MS);
    },
    retry: () => wait(0),
    stop: () => {
      asked += 1;
      cancel();
    },
  };
};
