import type { InboxRow } from '@aisle/protocol';
import type { Tone } from '../sounds/tones.ts';

type Known = ReadonlyMap<string, { unread: number; updatedAt: number }>;

export const knownRows = (rows: readonly InboxRow[]): Known =>
  new Map(
    rows.map(({ conversationId, unread, updatedAt }) => [conversationId, { unread, updatedAt }]),
  );

/** Nobody has answered in it yet. */
const isNew = (row: InboxRow): boolean => row.unread === row.head && row.assignedTo === null;

/**
 * What should ring between two looks at the inbox: a conversation begins, or words come in.
 * `reading` is the conversation on the screen, which needs no sound. Older pages never ring.
 */
export const newsOf = (
  before: Known,
  rows: readonly InboxRow[],
  reading: string | null,
): Tone | null => {
  const newest = Math.max(0, ...[...before.values()].map(({ updatedAt }) => updatedAt));
  const loud = rows.filter((row) => {
    const known = before.get(row.conversationId);
    if (row.unread === 0 || row.conversationId === reading) return false;
    return known ? row.unread > known.unread : row.updatedAt > newest;
  });
  if (loud.some((row) => !before.has(row.conversationId) && isNew(row))) return 'conversation';
  return loud.length > 0 ? 'message' : null;
};

/** The page's title: how much is unread comes first, where a narrow tab still shows it. */
export const titleWords = (unread: number, storeName: string): string =>
  unread > 0 ? `(${unread > 99 ? '99+' : unread}) ${storeName} · Aisle` : `${storeName} · Aisle`;
