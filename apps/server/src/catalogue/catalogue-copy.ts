import { createVocabulary, type Vocabulary } from '@aisle/commerce';
import { catalogue, catalogueImports, type Storage } from '@aisle/storage';

/** A store's copy of its shop's catalogue, as far as searching needs it in memory. */
export type CatalogueCopy = {
  vocabulary: Vocabulary;
  /** When the copy was last complete, milliseconds since 1970. */
  finishedAt: number;
};

export type CopyState = {
  /** null: there is no complete one yet. */
  copy: CatalogueCopy | null;
  /** Until when nobody else may begin an import, milliseconds since 1970. */
  importingUntil: number;
};

/** How a store's copy stands. */
export type CatalogueCopies = (storeId: string) => Promise<CopyState>;

/** Stores whose words are kept in memory: some megabytes for the largest catalogues. */
const KEPT_STORES = 50;

/** Remembers each store's words until they change. */
export const createCatalogueCopies = ({ read }: Storage): CatalogueCopies => {
  const kept = new Map<string, CatalogueCopy>();
  return async (storeId) => {
    const imported = await catalogueImports.findImport(read, storeId);
    const importingUntil = imported?.until ?? 0;
    if (!imported || imported.finishedAt === null) {
      kept.delete(storeId);
      return { copy: null, importingUntil };
    }
    const { finishedAt } = imported;
    const known = kept.get(storeId);
    kept.delete(storeId);
    const copy =
      known?.finishedAt === finishedAt
        ? known
        : { finishedAt, vocabulary: createVocabulary(await catalogue.listWords(read, storeId)) };
    // Re-inserted, so that the store not searched for the longest time stands first.
    kept.set(storeId, copy);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_STORES && oldest !== undefined) kept.delete(oldest);
    return { copy, importingUntil };
  };
};
