import { afterAll, describe } from 'vitest';
import { storageContract } from '../contract.ts';
import { createPostgresDatabase, findPostgres } from '../testing/index.ts';

const server = await findPostgres();
afterAll(() => server?.stop());

describe.skipIf(!server)('with a Postgres server', () => {
  storageContract('Postgres', {
    create: () => {
      if (!server) throw new Error('there is no Postgres');
      return createPostgresDatabase(server);
    },
  });
});
