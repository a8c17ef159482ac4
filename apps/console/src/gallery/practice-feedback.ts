import { type AgentRequests, type Feedback, ok, type Result, refuse } from '@aisle/protocol';
import { MIA } from './floor.ts';
import { PER } from './practice-handling.ts';

type Name = 'fetchFeedback' | 'fetchMyPraise' | 'settleFeedback' | 'reopenFeedback';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

/** What shoppers said: praise for Mia, and two complaints about Per, of which one is settled. */
export const practiceFeedback = (now: () => number): Answers => {
  const past = (index: number, change: Partial<Feedback>): Feedback => ({
    ...{ feedbackId: `01920000-0000-7000-8000-00000000050${index}`, kind: 'praise', state: null },
    ...{ conversationId: '01920000-0000-7000-8000-000000000301', shopper: 'Ines Duarte' },
    ...{ agentId: MIA, agent: 'Mia Lindqvist', words: '', at: now() - index * 86_400_000 },
    ...{ settledBy: null, settler: null, settledAt: null, outcome: null, version: 1 },
    ...change,
  });
  const aboutPer = { kind: 'complaint', agentId: PER, agent: 'Per Åkesson' } as const;
  let said = [
    past(1, { words: 'So patient with my sizes. I will be back!' }),
    past(2, { ...aboutPer, state: 'open', words: 'I was left waiting for an hour, twice.' }),
    past(3, { shopper: null }),
    past(4, {
      ...{ ...aboutPer, state: 'settled', words: 'He sent me the wrong size chart.', version: 2 },
      ...{ settledBy: MIA, settler: 'Mia Lindqvist', settledAt: now() - 3 * 86_400_000 },
      outcome: 'Sent her the right one, and the parcel back is ours.',
    }),
    past(5, { words: 'شكرًا على الصبر والنصيحة الجميلة' }),
  ];
  const change = (
    { feedbackId, seen }: { feedbackId: string; seen: number },
    to: Partial<Feedback>,
  ): Result<{ feedback: Feedback }> => {
    const known = said.find((one) => one.feedbackId === feedbackId && one.kind === 'complaint');
    if (!known) return refuse('not_found', 'no such complaint');
    if (known.version !== seen) return refuse('stale', 'a colleague has changed it meanwhile');
    const feedback = { ...known, ...to, version: seen + 1 };
    said = said.map((one) => (one === known ? feedback : one));
    return ok({ feedback });
  };
  return {
    fetchFeedback: ({ kind, open, agentId }) =>
      ok({
        rows: said.filter(
          (one) =>
            (kind === undefined || one.kind === kind) &&
            (!open || one.state === 'open') &&
            (agentId === undefined || one.agentId === agentId),
        ),
        next: null,
        openComplaints: said.filter(({ state }) => state === 'open').length,
      }),
    fetchMyPraise: () =>
      ok({
        rows: said.filter(({ kind, agentId }) => kind === 'praise' && agentId === MIA),
        next: null,
      }),
    settleFeedback: ({ outcome, ...named }) =>
      change(named, {
        ...{ state: 'settled', settledBy: MIA, settler: 'Mia Lindqvist', settledAt: now() },
        outcome,
      }),
    reopenFeedback: (named) =>
      change(named, {
        ...{ state: 'open', settledBy: null, settler: null, settledAt: null, outcome: null },
      }),
  };
};
