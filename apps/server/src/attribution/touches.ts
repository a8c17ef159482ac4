import type { AttributionTouch, Entry, ProductRef, ProposedChange } from '@aisle/protocol';

/** A touch with what only the counting needs. */
export type Touch = AttributionTouch & {
  /** The single-use code it gave. */
  code?: string;
};

/** Pieces that a change put into the cart. */
const piecesOf = (change: ProposedChange): { ref: ProductRef; quantity: number } | null => {
  switch (change.kind) {
    case 'add':
      return { ref: change.line.ref, quantity: change.line.quantity };
    case 'swap':
      return { ref: change.for.ref, quantity: change.for.quantity };
    case 'set_quantity': {
      const more = change.to - change.line.quantity;
      return more > 0 ? { ref: change.line.ref, quantity: more } : null;
    }
    case 'gift':
      return change.wrap ? { ref: change.wrap.ref, quantity: change.wrap.quantity } : null;
    default:
      return null;
  }
};

/** `seq` of proposals that were taken back: by her, or by an accepted proposal that undoes them. */
const undoneProposals = (entries: readonly Entry[]): Set<number> => {
  const undoes = new Map<number, number>();
  for (const { seq, content } of entries)
    if (content.kind === 'cart_proposal' && content.undoes !== undefined)
      undoes.set(seq, content.undoes);
  const undone = new Set<number>();
  for (const { content } of entries) {
    if (content.kind !== 'proposal_answered') continue;
    const { proposalSeq, outcome } = content;
    if (outcome.result === 'undone') undone.add(proposalSeq);
    const earlier = undoes.get(proposalSeq);
    // The counter-proposal takes back; it sells nothing itself.
    if (outcome.result === 'accepted' && earlier !== undefined) {
      undone.add(earlier);
      undone.add(proposalSeq);
    }
  }
  return undone;
};

/**
 * Everything in a conversation up to an order that may have sold something, from its log. The
 * agent of an addition is the one who offered it, its instant the one it went into the cart at.
 */
export const touchesOf = (entries: readonly Entry[]): Touch[] => {
  const undone = undoneProposals(entries);
  const offeredBy = new Map<number, string>();
  for (const { seq, author } of entries)
    if (author.kind === 'agent') offeredBy.set(seq, author.agentId);
  const by = (seq: number) => {
    const agentId = offeredBy.get(seq);
    return agentId === undefined ? {} : { agentId };
  };
  return entries.flatMap((entry): Touch[] => {
    const { seq, at, content, author } = entry;
    const spoken: Touch[] =
      author.kind === 'agent' ? [{ kind: 'message', seq, at, agentId: author.agentId }] : [];
    switch (content.kind) {
      case 'suggestion_added': {
        const { suggestionSeq, ref, quantity } = content;
        return [{ kind: 'suggestion', seq, at, ref, quantity, ...by(suggestionSeq) }];
      }
      case 'bundle_added':
        return content.lines
          .filter(({ added }) => added > 0)
          .map(({ ref, added }) => ({
            ...{ kind: 'bundle' as const, seq, at, ref, quantity: added },
            ...by(content.bundleSeq),
          }));
      case 'proposal_answered': {
        const { proposalSeq, outcome } = content;
        if (outcome.result !== 'accepted' || undone.has(proposalSeq)) return [];
        return outcome.changes.flatMap((change) => {
          const pieces = piecesOf(change);
          return pieces ? [{ kind: 'proposal', seq, at, ...pieces, ...by(proposalSeq) }] : [];
        });
      }
      case 'cart_proposal':
        // The code is hers from here on, whether she takes it here or types it at the till.
        return [
          ...spoken,
          ...content.changes.flatMap((change): Touch[] =>
            change.kind === 'apply_code'
              ? [{ kind: 'code', seq, at, code: change.offered.code, ...by(seq) }]
              : [],
          ),
        ];
      default:
        return spoken;
    }
  });
};
