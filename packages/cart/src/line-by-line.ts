import type { CartReason } from '@aisle/protocol';
import { type AddAnswer, keyOf } from './adding.ts';
import type { CartAddition, CartOutcome } from './port.ts';

type Rejected = Extract<CartOutcome, { kind: 'rejected' }>;

/** What the shop says to one line. */
export type LineAnswer =
  | { kind: 'taken' }
  | Rejected
  /** It refuses, having taken what it had. */
  | { kind: 'doubtful'; otherwise: Rejected }
  | Extract<AddAnswer, { kind: 'unclear' }>;

/**
 * Adds lines to a shop that takes them one by one. A line that is refused does not stop the next:
 * the cart tells what came of them all, and `reasons` why not the rest.
 */
export const addLineByLine = async (
  lines: CartAddition[],
  postLine: (line: CartAddition) => Promise<LineAnswer>,
): Promise<AddAnswer> => {
  const refusals: Rejected[] = [];
  const reasons = new Map<string, CartReason>();
  let doubtful = false;
  for (const line of lines) {
    const answer = await postLine(line);
    // Silence may be followed by more silence, and she waits.
    if (answer.kind === 'unclear') return answer;
    if (answer.kind === 'taken') continue;
    const refusal = answer.kind === 'doubtful' ? answer.otherwise : answer;
    doubtful ||= answer.kind === 'doubtful';
    refusals.push(refusal);
    reasons.set(keyOf(line.ref), refusal.reason);
  }
  const [first] = refusals;
  if (first && doubtful) return { kind: 'doubtful', otherwise: first, reasons };
  if (first && refusals.length === lines.length) return first;
  return { kind: 'taken', cart: null, reasons };
};
