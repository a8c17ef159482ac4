/** What the tabs of one device share under one name: a value, turns, and news. */
export type Keep = {
  /** False: memory only, closing the page loses it. */
  durable: boolean;
  /**
   * Reads the value, stores what `change` makes of it in the same transaction (not when it is the
   * same object), and answers it once it is on disk. Rejects when the device refuses.
   */
  update: (change: (value: unknown) => unknown) => Promise<unknown>;
  /** Runs when no other tab has its turn; where tabs cannot agree, at once. */
  inTurn: (run: () => Promise<void>) => Promise<void>;
  /** Tells the other tabs. */
  tell: (news: unknown) => void;
  stop: () => void;
};

/** A keep of this tab alone, starting with `value`. */
export const keepInMemory = (value?: unknown): Keep => {
  let held = value;
  return {
    durable: false,
    update: async (make) => {
      held = make(held);
      return held;
    },
    inTurn: (run) => run(),
    tell: () => {},
    stop: () => {},
  };
};
