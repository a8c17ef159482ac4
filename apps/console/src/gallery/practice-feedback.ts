import { type AgentRequests, type Feedback, ok, type Result, refuse } from '@aisle/protocol';
import { v7 } from 'uuid';
import { MIA, type Talk } from './floor.ts';
import { COLLEAGUES, PER } from './practice-handling.ts';
import type { Tell } from './practice-log.ts';

type Name = 'fetchFeedback' | 'fetchMyPraise' | 'seePraise' | 'settleFeedback' | 'reopenFeedback';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};
type Needs = { now: () => number; tell: Tell; talks: () => readonly Talk[] };

const HOUR = 3_600_000;
const OZLEM = COLLEAGUES[2]?.agentId ?? PER;

/** What shoppers of the practice store said: of Mia, of Per and of Özlem. */
export const practiceFeedback = ({ now, tell, talks }: Needs) => {
  const past = (hours: number, change: Partial<Feedback>): Feedback => {
    const agentId = change.agentId ?? MIA;
    return {
      ...{ feedbackId: v7(), conversationId: talks()[0]?.row.conversationId ?? v7() },
      ...{ kind: 'praise', agentId, shopper: 'Ines Duarte', words: '', at: now() - hours * HOUR },
      agent: COLLEAGUES.find((one) => one.agentId === agentId)?.name ?? '',
      ...{ settledBy: null, settler: null, settledAt: null, outcome: null, version: 1 },
      ...{ state: change.kind === 'complaint' ? 'open' : null, unseen: false },
      ...change,
    };
  };
  let all: Feedback[] | null = null;
  const said = (): Feedback[] => {
    all ??= [
      past(2, {
        ...{ kind: 'complaint', agentId: PER, shopper: 'Annegret Oberhuber-Schwarzenberger' },
        words: 'I was left waiting for an hour, twice, and then the link to pay did not work.',
      }),
      past(5, { words: 'So patient with all my sizes. The oatmeal was the right one!' }),
      past(26, {
        ...{ kind: 'complaint', agentId: OZLEM, shopper: 'يارا حداد' },
        words: 'قيل لي إن الطرد سيصل يوم الخميس ولم يصل بعد.',
      }),
      past(30, { shopper: null }),
      past(75, { shopper: 'يارا حداد', words: 'شكرًا على الصبر والنصيحة الجميلة' }),
      past(98, {
        ...{ kind: 'complaint', agentId: PER, shopper: 'Sam', state: 'settled', version: 2 },
        words: 'He sent me the wrong size chart, and now it is too small.',
        ...{ settledBy: MIA, settler: 'Mia Lindqvist', settledAt: now() - 95 * HOUR },
        outcome: 'Called Sam. The exchange is free, and Per knows where the new charts are.',
      }),
      past(120, { agentId: PER, shopper: 'Noor', words: 'Found the troyer nobody else had.' }),
    ];
    return all;
  };
  /** Keeps one that is new or has changed, and tells of it. */
  const keep = (one: Feedback, rings: boolean): Feedback => {
    const others = said().filter(({ feedbackId }) => feedbackId !== one.feedbackId);
    all = [...others, one].toSorted((a, b) => b.at - a.at);
    tell('feedback', { feedback: one, rings });
    return one;
  };
  const change = (
    { feedbackId, seen }: { feedbackId: string; seen: number },
    to: Partial<Feedback>,
  ): Result<{ feedback: Feedback }> => {
    const known = said().find((one) => one.feedbackId === feedbackId && one.kind === 'complaint');
    if (!known) return refuse('not_found', 'no such complaint');
    if (known.version !== seen) return refuse('stale', 'a colleague has changed it meanwhile');
    return ok({ feedback: keep({ ...known, ...to, version: seen + 1 }, false) });
  };
  const answers: Answers = {
    fetchFeedback: ({ kind, open, agentId }) =>
      ok({
        rows: said().filter(
          (one) =>
            (kind === undefined || one.kind === kind) &&
            (!open || one.state === 'open') &&
            (agentId === undefined || one.agentId === agentId),
        ),
        next: null,
        openComplaints: said().filter(({ state }) => state === 'open').length,
      }),
    fetchMyPraise: () => {
      const rows = said().filter(({ kind, agentId }) => kind === 'praise' && agentId === MIA);
      return ok({ rows, next: null, unseen: rows.filter(({ unseen }) => unseen).length });
    },
    seePraise: ({ feedbackIds }) => {
      for (const one of said().filter(({ feedbackId }) => feedbackIds.includes(feedbackId)))
        keep({ ...one, unseen: false }, false);
      return ok(null);
    },
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
  return {
    answers,
    /** A shopper says something just now. */
    says: (change: Partial<Feedback>) =>
      keep(past(0, { unseen: change.kind !== 'complaint', ...change }), true),
    /** Per settles the newest complaint that is open. */
    settles: (outcome: string) => {
      const open = said().find(({ state }) => state === 'open');
      if (open)
        keep({ ...open, state: 'settled', outcome, settler: 'Per Åkesson', version: 2 }, false);
    },
  };
};
