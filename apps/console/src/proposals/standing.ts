import type { Entry, ProposalOutcome } from '@aisle/protocol';
import { formatMoney } from '../money/format-money.ts';
import { reasonWords } from './answer-words.ts';
import { proposalWords } from './words.ts';

/** Where a proposal stands, by what is stored after it. */
export type Standing = {
  seq: number;
  tone: 'open' | 'good' | 'quiet' | 'warn';
  words: string;
  /** Its place can be taken by a fresh one made of it. */
  renewable: boolean;
  /** It can be put back by another proposal. */
  returnable: boolean;
};

const last = (outcomes: readonly ProposalOutcome[]): ProposalOutcome | undefined =>
  outcomes.findLast(({ result }) => result === 'undone') ??
  outcomes.find(({ result }) => result === 'accepted' || result === 'declined') ??
  outcomes.at(-1);

const describe = (
  outcome: ProposalOutcome | undefined,
  replaced: boolean,
): Pick<Standing, 'tone' | 'words'> => {
  if (outcome?.result === 'accepted') {
    const say = outcome.edited ? proposalWords.acceptedInPart : proposalWords.accepted;
    return { tone: 'good', words: say(formatMoney(outcome.subtotal)) };
  }
  if (outcome?.result === 'undone') return { tone: 'quiet', words: proposalWords.undone };
  if (outcome?.result === 'declined') return { tone: 'quiet', words: proposalWords.declined };
  if (replaced) return { tone: 'quiet', words: proposalWords.replaced };
  if (outcome?.result === 'refused')
    return { tone: 'warn', words: proposalWords.notTaken(reasonWords(outcome)) };
  return outcome
    ? { tone: 'warn', words: proposalWords.newWanted }
    : { tone: 'open', words: proposalWords.waiting };
};

/** The standing of every proposal of a log, by the client id of its entry. */
export const standingsOf = (entries: readonly Entry[]): ReadonlyMap<string, Standing> => {
  const outcomes = new Map<number, ProposalOutcome[]>();
  const returned = new Set<number>();
  let newest = 0;
  for (const { seq, content } of entries) {
    if (content.kind === 'cart_proposal') {
      newest = seq;
      if (content.undoes !== undefined) returned.add(content.undoes);
    }
    if (content.kind === 'proposal_answered')
      outcomes.set(content.proposalSeq, [
        ...(outcomes.get(content.proposalSeq) ?? []),
        content.outcome,
      ]);
  }
  return new Map(
    entries.flatMap(({ seq, clientId, content }): [string, Standing][] => {
      if (content.kind !== 'cart_proposal') return [];
      const outcome = last(outcomes.get(seq) ?? []);
      const told = describe(outcome, seq < newest);
      return [
        [
          clientId,
          {
            ...{ seq, ...told },
            renewable: told.tone === 'warn',
            returnable: outcome?.result === 'accepted' && !returned.has(seq),
          },
        ],
      ];
    }),
  );
};
