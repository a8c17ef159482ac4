import type { PrivateNote } from '@aisle/protocol';
import type { Said } from '../conversation/log-rows.ts';
import { ruleNoteWords } from './rule-words.ts';

/** A private note as a row of the log. */
const saidOf = ({ clientId, at, agentId, text, rule, whisperTo }: PrivateNote): Said => ({
  key: clientId,
  at,
  author: agentId === '' ? { kind: 'system' } : { kind: 'agent', agentId },
  content: {
    kind: 'private_note',
    text: rule ? ruleNoteWords(rule) : text,
    ...(whisperTo !== undefined && { whisperTo }),
  },
  stage: null,
});

/**
 * The log with the team's notes where they were written. Notes that stand before the first entry
 * shown wait until the earlier page is there.
 */
export const withNotes = (
  said: readonly Said[],
  notes: readonly PrivateNote[],
  more: boolean,
): Said[] => {
  const first = said[0]?.seq;
  const shown = notes.filter(({ afterSeq }) => !more || first === undefined || afterSeq >= first);
  const rows: Said[] = [];
  let next = 0;
  for (const one of said) {
    // What is on its way has no place yet: it stands behind everything that has one.
    for (
      let note = shown[next];
      note && note.afterSeq < (one.seq ?? Infinity);
      note = shown[++next]
    )
      rows.push(saidOf(note));
    rows.push(one);
  }
  return [...rows, ...shown.slice(next).map(saidOf)];
};
