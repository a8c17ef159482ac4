/** Words of what the store has promised her, in English; they travel with their chunk. */
export const owed = {
  /** Who writes to her, and by when: a time of day, or a date with one. */
  willWrite: (name: string, when: string): string => `${name} will write by ${when}`,
};
