import type { Storage } from '../storage.ts';

export type SqliteOptions = {
  /** Where commits of `append` run; `auto` decides by the disk's speed and by foreign locks. */
  appendOn?: 'auto' | 'event_loop' | 'worker';
  /** How long `append` and `write` wait for another process's lock, in milliseconds. */
  lockWaitMs?: number;
  /** The file's largest size in pages of 4 KiB. */
  maxPages?: number;
};

export declare const openSqlite: (
  path: string,
  clock: () => number,
  options?: SqliteOptions,
) => Promise<Storage>;
