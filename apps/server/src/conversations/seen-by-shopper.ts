import type { Entry } from '@aisle/protocol';

/** Whether something in it is between colleagues. */
const keepsBack = ({ content }: Entry): boolean =>
  content.kind === 'assigned' || ('rule' in content && content.rule !== undefined);

/** Of an assignment she is told who answers; notes, reasons and names of rules are the team's. */
const seenEntry = (entry: Entry): Entry => {
  const { content } = entry;
  if (content.kind === 'assigned')
    return { ...entry, content: { kind: 'assigned', agentId: content.agentId } };
  if (!keepsBack(entry) || !('rule' in content)) return entry;
  const { rule: _, ...hers } = content;
  return { ...entry, content: hers };
};

/** Entries as they may leave for a shopper's browser (rule 31): the one way out to her. */
export const seenByShopper = (entries: Entry[]): Entry[] =>
  entries.some(keepsBack) ? entries.map(seenEntry) : entries;
