import { conversationSearch, type Storage } from '@aisle/storage';

/** Conversations read in one transaction: a few milliseconds, so that messages wait for no more. */
const AT_ONCE = 20;

/**
 * Reads what changed in a store into its index until there is no more, or `budgetMs` have passed.
 * True when there is no more.
 */
export async function readChanges(
  storage: Storage,
  storeId: string,
  budgetMs: number,
): Promise<boolean> {
  const begun = performance.now();
  do {
    const done = await storage.write((tx) =>
      conversationSearch.indexConversations(tx, { storeId, limit: AT_ONCE }),
    );
    if (done) return true;
    // Between two rounds what came meanwhile is answered.
    await new Promise((next) => setImmediate(next));
  } while (performance.now() - begun < budgetMs);
  return false;
}
