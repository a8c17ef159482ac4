import type { Bundle, Suggestion } from '@aisle/protocol';
import { entries } from '@aisle/storage';
import type { House } from '../house.ts';

type Place = { storeId: string; conversationId: string; seq: number };

/** The suggestion or bundle at this place of a conversation's log; null where something else is. */
export async function findOffer<Kind extends (Suggestion | Bundle)['kind']>(
  { storage }: House,
  { storeId, conversationId, seq }: Place,
  kind: Kind,
): Promise<Extract<Suggestion | Bundle, { kind: Kind }> | null> {
  if (seq < 1) return null;
  const asked = { storeId, conversationId, after: seq - 1, limit: 1 };
  const content = (await entries.fetchEntries(storage.read, asked))?.entries[0]?.content;
  return content?.kind === kind ? (content as Extract<Suggestion | Bundle, { kind: Kind }>) : null;
}
