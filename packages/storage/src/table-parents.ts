import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/** Columns of the tables that the rows of others belong to. */
export type Parents = Record<'storeId' | 'conversationId' | 'shopperId', () => AnySQLiteColumn>;
