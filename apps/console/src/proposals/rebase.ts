import type { Cart, CartLine } from '@aisle/protocol';
import { nameOf } from './change-words.ts';
import type { Draft, LineEdit } from './draft.ts';
import { proposalWords } from './words.ts';

const kept = (line: CartLine, edit: LineEdit): LineEdit | null =>
  edit.kind === 'set_quantity' && edit.to === line.quantity ? null : edit;

/**
 * Her cart changed while the draft was made: what still makes sense is kept for the cart as it is
 * now, what does not is let go, and both are said.
 */
export const rebase = (
  draft: Draft,
  was: Cart | null,
  now: Cart | null,
): { draft: Draft; notes: string[] } => {
  const notes: string[] = [];
  const edits: Record<string, { seen: number; edit: LineEdit }> = {};
  for (const [key, { seen, edit }] of Object.entries(draft.edits)) {
    const line = now?.lines.find((one) => one.key === key && one.quantity > 0);
    if (!line) {
      const before = was?.lines.find((one) => one.key === key);
      const name = before ? nameOf(before) : proposalWords.aLine;
      notes.push(proposalWords.lineGone(name));
      continue;
    }
    const next = kept(line, edit);
    if (line.quantity !== seen)
      notes.push(
        next
          ? proposalWords.lineMoved(nameOf(line), line.quantity, seen)
          : proposalWords.lineAsProposed(nameOf(line), line.quantity),
      );
    if (next) edits[key] = { seen: line.quantity, edit: next };
  }
  return { draft: notes.length > 0 ? { ...draft, edits } : draft, notes };
};
