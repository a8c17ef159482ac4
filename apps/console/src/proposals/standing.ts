import type { Entry, ProposalOutcome } from '@aisle/protocol';
import { formatMoney } from '../money/format-money.ts';
import { reasonWords } from './answer-words.ts';

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
    const sum = formatMoney(outcome.subtotal);
    const what = outcome.edited ? 'Accepted in part' : 'Accepted';
    return { tone: 'good', words: `${what}, subtotal ${sum}` };
  }
  if (outcome?.result === 'undone') return { tone: 'quiet', words: 'Accepted and taken back' };
  if (outcome?.result === 'declined') return { tone: 'quiet', words: 'Declined' };
  if (replaced) return { tone: 'quiet', words: 'Replaced by a newer one' };
  if (outcome?.result === 'refused')
    return { tone: 'warn', words: `Not taken: ${reasonWords(outcome)}` };
  return outcome
    ? { tone: 'warn', words: 'She would like a fresh offer' }
    : { tone: 'open', words: 'Waiting for her answer' };
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
