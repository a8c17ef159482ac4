import type { Entry } from '@aisle/protocol';
import { bodyOf, type Sighting } from '../history.ts';

/** An entry as the history keeps it. */
export const sightingOf = (entry: Entry): Sighting => ({
  conversationId: entry.conversationId,
  seq: entry.seq,
  clientId: entry.clientId,
  body: bodyOf(entry.content),
});
