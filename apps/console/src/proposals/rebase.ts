import type { Cart, CartLine } from '@aisle/protocol';
import { optionWords } from '../shopper/cart-words.ts';
import type { Draft, LineEdit } from './draft.ts';

const nameOf = (line: CartLine): string =>
  line.options.length === 0 ? line.name : `${line.name}, ${optionWords(line.options)}`;

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
      const name = before ? nameOf(before) : 'A line';
      notes.push(`${name} is no longer in her cart, so its change was let go.`);
      continue;
    }
    const next = kept(line, edit);
    if (line.quantity !== seen)
      notes.push(
        next
          ? `Her cart now has ${line.quantity} of ${nameOf(line)}, not ${seen}. Look at it again.`
          : `Her cart has ${line.quantity} of ${nameOf(line)} now, as you were about to propose.`,
      );
    if (next) edits[key] = { seen: line.quantity, edit: next };
  }
  return { draft: notes.length > 0 ? { ...draft, edits } : draft, notes };
};
