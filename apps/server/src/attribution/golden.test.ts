import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPostgresDatabase, findPostgres } from '@aisle/storage/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './golden/stage.ts';
import type { GoldenStream } from './golden/stream.ts';

const folder = join(import.meta.dirname, 'golden');
const streams = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name): GoldenStream[] => JSON.parse(readFileSync(join(folder, name), 'utf8')));

const postgres = await findPostgres();
afterAll(() => postgres?.stop());

const databases = {
  SQLite: async () => ({ url: undefined, drop: async () => {} }),
  ...(postgres && { Postgres: () => createPostgresDatabase(postgres) }),
};

describe.each(Object.entries(databases))('on %s', (_, make) => {
  let stage: Stage;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const database = await make();
    drop = database.drop;
    stage = await openStage(database.url);
  });
  afterAll(async () => {
    await stage.end();
    await drop();
  });

  test.each(streams)('22 $title', async (stream) => {
    expect(await stage.play(stream)).toEqual(stream.counted);
  });
});
