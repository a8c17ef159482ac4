import type { ProposalOutcome } from '@aisle/protocol';
import type { Item } from '../conversation/blocks.ts';

type Final = Extract<ProposalOutcome, { result: 'accepted' | 'declined' }>;

/** What the conversation's log says of a proposal. */
export type Told = {
  final: Final | null;
  undone: boolean;
  /** A later proposal of it: one that takes it back, or any. */
  putBack: boolean;
  newer: boolean;
};

/** Reads where a proposal stands from what is stored after it. */
export const toldOf = (items: readonly Item[], proposalSeq: number): Told => {
  const told: Told = { final: null, undone: false, putBack: false, newer: false };
  for (const { content, seq = 0 } of items) {
    if (seq <= proposalSeq) continue;
    if (content.kind === 'cart_proposal') {
      told.newer = true;
      told.putBack ||= content.undoes === proposalSeq;
    }
    if (content.kind !== 'proposal_answered' || content.proposalSeq !== proposalSeq) continue;
    const { outcome } = content;
    if (outcome.result === 'undone') told.undone = true;
    if (outcome.result === 'accepted' || outcome.result === 'declined') told.final ??= outcome;
  }
  return told;
};
