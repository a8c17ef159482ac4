export { findPostgres, type PostgresServer } from './find-postgres.ts';
export { createPostgresDatabase, createSqliteFile, type Throwaway } from './throwaway.ts';
