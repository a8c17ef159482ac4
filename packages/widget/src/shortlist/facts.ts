import type { ProductFacts } from '@aisle/protocol';
import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { ProductKey, Shelf } from '../cards/shelf.ts';

/** What is known of a product's fabric and fit: undefined until told, null where nothing is. */
export type FactsOf = (product: ProductKey) => ReadonlySignal<ProductFacts | null | undefined>;

/** Asks once per product; a question that was not answered is asked again the next time. */
export const createFacts = ({ ask }: Pick<Shelf, 'ask'>): FactsOf => {
  const known = new Map<string, Signal<ProductFacts | null | undefined>>();
  return ({ platform, productId }) => {
    const key = `${platform} ${productId}`;
    const facts = known.get(key) ?? signal<ProductFacts | null | undefined>(undefined);
    if (!known.has(key)) {
      known.set(key, facts);
      void ask('fetchProductFacts', { product: { platform, productId } }).then((answer) => {
        facts.value = answer.ok ? answer.value.facts : null;
        if (!answer.ok) known.delete(key);
      });
    }
    return facts;
  };
};
