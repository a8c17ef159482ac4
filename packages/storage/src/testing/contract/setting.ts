import { afterAll, beforeAll } from 'vitest';
import { openStorage, type Storage, type StorageOptions } from '../../index.ts';
import { createClock } from '../shop.ts';
import type { Throwaway } from '../throwaway.ts';

/** How the contract gets a database: made anew for each suite. */
export type Setting = {
  create(): Promise<Throwaway>;
  options?: StorageOptions;
};

/** One opened database for the tests of a suite; closed and dropped after them. */
export const useStorage = (setting: Setting) => {
  const clock = createClock();
  let database: Throwaway | undefined;
  const opened: Storage[] = [];
  const open = async (): Promise<Storage> => {
    if (!database) throw new Error('the suite has not begun');
    const storage = await openStorage(database.url, { clock, ...setting.options });
    opened.push(storage);
    return storage;
  };
  let storage: Storage | undefined;
  beforeAll(async () => {
    database = await setting.create();
    storage = await open();
  });
  afterAll(async () => {
    await Promise.all(opened.map((one) => one.close()));
    await database?.drop();
  });
  return {
    clock,
    /** The suite's storage. */
    get storage(): Storage {
      if (!storage) throw new Error('the suite has not begun');
      return storage;
    },
    /** One more storage on the same database, as another process would have. */
    another: open,
  };
};
