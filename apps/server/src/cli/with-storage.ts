import { openStorage, type Storage } from '@aisle/storage';
import { type Config, readConfig } from '../config.ts';

/** Opens the configured database for one command and closes it again. */
export async function withStorage<T>(
  env: NodeJS.ProcessEnv,
  work: (storage: Storage, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig(env);
  const storage = await openStorage(config.databaseUrl);
  try {
    return await work(storage, config);
  } finally {
    await storage.close();
  }
}
