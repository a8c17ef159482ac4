import type { Entry } from '@aisle/protocol';

/** Of an assignment she is told who answers; notes and reasons are between colleagues. */
const seenEntry = (entry: Entry): Entry =>
  entry.content.kind === 'assigned'
    ? { ...entry, content: { kind: 'assigned', agentId: entry.content.agentId } }
    : entry;

/** Entries as they may leave for a shopper's browser (rule 31): the one way out to her. */
export const seenByShopper = (entries: Entry[]): Entry[] =>
  entries.some(({ content }) => content.kind === 'assigned') ? entries.map(seenEntry) : entries;
