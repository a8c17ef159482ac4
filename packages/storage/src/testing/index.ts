export { findPostgres, type PostgresServer } from './find-postgres.ts';
export { rowsOfStore } from './rows-of-store.ts';
export { createPostgresDatabase, createSqliteFile, type Throwaway } from './throwaway.ts';
