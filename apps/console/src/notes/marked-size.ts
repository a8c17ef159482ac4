import type { Entry } from '@aisle/protocol';

/** The row that is marked now in the chart sent as `seq`; null: none. */
export const markedSize = (entries: readonly Entry[], seq: number): string | null => {
  const mark = entries.findLast(
    ({ content }) => content.kind === 'size_marked' && content.notesSeq === seq,
  )?.content;
  if (mark?.kind === 'size_marked') return mark.size ?? null;
  const card = entries.find((entry) => entry.seq === seq)?.content;
  return card?.kind === 'notes' ? (card.markedSize ?? null) : null;
};
