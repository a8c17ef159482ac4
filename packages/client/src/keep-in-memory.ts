/** One value kept on the device under one key, changed in whole steps. */
export type Keep = {
  /** False: memory only, closing the page loses it. */
  durable: boolean;
  /**
   * Reads the value, stores what `change` makes of it in the same transaction (not when it is the
   * same object), and answers it once it is on disk. Rejects when the device refuses.
   */
  update: (change: (value: unknown) => unknown) => Promise<unknown>;
};

/** A keep in memory, starting with `value`. */
export const keepInMemory = (value?: unknown): Keep => {
  let held = value;
  return {
    durable: false,
    update: async (make) => {
      held = make(held);
      return held;
    },
  };
};
