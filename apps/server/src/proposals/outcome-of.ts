import type {
  CartProposal,
  ProposalOutcome,
  ProposedChange,
  ShopperRequests,
} from '@aisle/protocol';

type Answer = ShopperRequests['answerProposal']['parsed']['answer'];
type Kept = Extract<Answer, { result: 'accepted' }>['kept'][number];

/**
 * Her answer in full. What was changed comes from the proposal itself: her page only says which of
 * it, and in how many pieces. null: it names what was never proposed.
 */
export const outcomeOf = ({ changes }: CartProposal, answer: Answer): ProposalOutcome | null => {
  if (answer.result === 'refused') return answer.change < changes.length ? answer : null;
  if (answer.result !== 'accepted') return answer;
  const { kept, subtotal } = answer;
  const once = new Set(kept.map(({ change }) => change)).size === kept.length;
  const applied = kept.map((one) => inPieces(changes[one.change], one));
  if (!once || kept.length === 0 || !applied.every((one) => one !== null)) return null;
  const edited = kept.length < changes.length || kept.some((one) => one.quantity !== undefined);
  return { result: 'accepted', changes: applied, edited, subtotal };
};

const inPieces = (
  change: ProposedChange | undefined,
  { quantity }: Kept,
): ProposedChange | null => {
  if (!change || quantity === undefined) return change ?? null;
  if (change.kind === 'add') return { ...change, line: { ...change.line, quantity } };
  return change.kind === 'set_quantity' ? { ...change, to: quantity } : null;
};
