import { storageContract } from '../contract.ts';
import { createSqliteFile } from '../testing/index.ts';

storageContract('SQLite, committing on the event loop', {
  create: createSqliteFile,
  options: { sqlite: { appendOn: 'event_loop' } },
});

storageContract('SQLite, committing on a worker thread', {
  create: createSqliteFile,
  options: { sqlite: { appendOn: 'worker' } },
});
