import type { AgentClient, AgentThread, Clock } from '@aisle/client';
import type { Product, Refusal } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import { narrowingAsked } from './narrowing.ts';
import { createProductSearch, type ProductSearch } from './product-search.ts';
import { linesOf, namesOf, type Offer } from './tray.ts';

/** Finding products of the shop and sending them into the open conversation. */
export type Offering = {
  /** The search while it is open. */
  search: ReadonlySignal<ProductSearch | null>;
  /** Opens the search, or looks on in the open one. */
  openSearch(words: string): void;
  closeSearch(): void;
  /** Sends what was picked: side by side, or as a bundle. */
  suggest(offer: Offer): Promise<void>;
  /** The name of a product this device has seen; else its id. */
  nameOf(productId: string): string;
};

type Needs = {
  client: AgentClient;
  clock: Clock;
  thread: ReadonlySignal<AgentThread | null>;
  /** Shows a refusal; whether there was none. */
  settle(answer: { ok: true } | { ok: false; error: Refusal }): boolean;
};

export const createOffering = ({ client, clock, thread, settle }: Needs): Offering => {
  const search = signal<ProductSearch | null>(null);
  const products = new Map<string, Product>();
  const closeSearch = () => {
    search.peek()?.stop();
    search.value = null;
  };
  return {
    search,
    openSearch: (words) => {
      if (!thread.peek()) return;
      const open = search.peek();
      // Typed before the focus reached the search's own field.
      if (open) return open.look(open.query.peek() + words);
      const made = createProductSearch({
        find: async (query, narrowing) => {
          const asked = { query, ...narrowingAsked(narrowing) };
          const answer = await client.ask('searchProducts', asked);
          if (answer.ok) for (const one of answer.value.products) products.set(one.productId, one);
          return answer;
        },
        after: clock.after,
      });
      search.value = made;
      made.look(words);
    },
    closeSearch,
    suggest: async ({ tray, text, bundle }) => {
      const open = thread.peek();
      const words = text === '' ? {} : { text };
      const kept =
        bundle === null
          ? await open?.suggest(namesOf(tray), words.text)
          : await open?.queue('sendBundle', { name: bundle, lines: linesOf(tray), ...words });
      if (kept && settle(kept)) closeSearch();
    },
    nameOf: (productId) => products.get(productId)?.name ?? productId,
  };
};
