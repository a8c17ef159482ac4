import { eq, getTableColumns } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Read } from '../index.ts';

/** All that stands in the database for a store, table by table, but for who is connected just now. */
export async function rowsOfStore(read: Read, storeId: string): Promise<Record<string, unknown[]>> {
  const { leases: _, session: __, agents: ___, ...tables } = read.tables;
  const found: Record<string, unknown[]> = {};
  for (const [name, table] of Object.entries(tables)) {
    const column = (getTableColumns(table) as Record<string, SQLiteColumn>).storeId;
    if (column) found[name] = await read.select().from(table).where(eq(column, storeId));
  }
  return found;
}
