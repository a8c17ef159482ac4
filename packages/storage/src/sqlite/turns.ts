/** Lets one thing happen at a time, in the order in which it was asked for. */
export const createTurns = () => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take<T>(work: () => Promise<T>): Promise<T> {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
    /** Resolves when everything asked for so far has happened. */
    async idle(): Promise<void> {
      await last;
    },
  };
};
