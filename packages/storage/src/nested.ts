import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Tells whether code runs inside a transaction's `work`. A second one begun there would wait for
 * the first, which waits for it: a mistake in the program, told at once.
 */
export const createNestingGuard = () => {
  const inside = new AsyncLocalStorage<{ open: boolean }>();
  return {
    assertOutside(what: 'write' | 'erase' | 'append') {
      if (inside.getStore()?.open) throw new Error(`${what} was called inside a write`);
    },
    async run<T>(work: () => Promise<T>): Promise<T> {
      const transaction = { open: true };
      try {
        return await inside.run(transaction, work);
      } finally {
        transaction.open = false;
      }
    },
  };
};
