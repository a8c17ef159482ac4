import {
  type AgentRequests,
  type Content,
  type FollowUpRow,
  ok,
  type Result,
  refuse,
} from '@aisle/protocol';
import { v7 } from 'uuid';
import { MIA, type Talk } from './floor.ts';
import { PER } from './practice-handling.ts';
import type { Tell } from './practice-log.ts';

type Name =
  | 'fetchFollowUps'
  | 'listFollowUps'
  | 'addFollowUp'
  | 'changeFollowUp'
  | 'makePromise'
  | 'answerCallBack'
  | 'proposeCallBackTimes'
  | 'fetchPromiseTimes';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};
type Needs = {
  now: () => number;
  tell: Tell;
  talks: () => readonly Talk[];
  add: (conversationId: string, clientId: string, content: Content) => unknown;
};

const HOUR = 3_600_000;

/** What the practice store owes, in memory. */
export const practiceFollowUps = ({ now, tell, talks, add }: Needs) => {
  const fresh = (index: number, change: Partial<FollowUpRow>): FollowUpRow[] => {
    const talk = talks()[index];
    return talk
      ? [
          {
            ...{ followUpId: v7(), conversationId: talk.row.conversationId, kind: 'reminder' },
            ...{ words: '', dueAt: now() + HOUR, agentId: MIA, state: 'open', madeBy: MIA },
            ...{
              madeAt: now(),
              settledBy: null,
              settledAt: null,
              brokenAt: null,
              confirmedAt: null,
              version: 1,
            },
            ...{ shopper: talk.row.shopper.name ?? null },
            ...change,
          },
        ]
      : [];
  };
  let all: FollowUpRow[] | null = null;
  const rows = (): FollowUpRow[] => {
    all ??= [
      ...fresh(0, { words: 'Ask whether the troyer fits her friend', dueAt: now() + 20 * HOUR }),
      ...fresh(1, { words: 'Tell her the oatmeal is back', dueAt: now() - 3 * HOUR }),
      ...fresh(2, {
        ...{ kind: 'low_rating', rated: { effort: 1, satisfaction: 2 }, madeBy: null },
        ...{ agentId: null, dueAt: now() + 5 * HOUR },
      }),
      ...fresh(4, {
        ...{ kind: 'call_back', words: '+49 171 5551234', madeBy: null, agentId: null },
        dueAt: now() + 26 * HOUR,
      }),
      ...fresh(3, {
        words: 'اسألها عن المقاس',
        ...{ state: 'done', agentId: PER, settledBy: PER, settledAt: now() - HOUR },
      }),
    ];
    return all;
  };
  const keep = (one: FollowUpRow, rings = false) => {
    all = [...rows().filter(({ followUpId }) => followUpId !== one.followUpId), one];
    tell('followUp', { followUp: one, rings });
    const { shopper: _, ...followUp } = one;
    return ok({ followUp });
  };
  const answers: Answers = {
    fetchFollowUps: ({ conversationId }) =>
      ok({
        followUps: rows()
          .filter((one) => one.conversationId === conversationId)
          .map(({ shopper: _, ...followUp }) => followUp),
      }),
    listFollowUps: ({ list }) => {
      const open = rows()
        .filter(({ state }) => state === 'open')
        .sort((a, b) => a.dueAt - b.dueAt);
      const overdue = open.filter(({ dueAt }) => dueAt <= now());
      const mine = open.filter(({ agentId }) => agentId === MIA);
      const settled = rows().filter(({ state }) => state !== 'open');
      const due = overdue.filter(({ agentId }) => agentId === MIA || agentId === null).length;
      return ok({
        ...{ rows: { mine, overdue, all: open, settled }[list], next: null },
        counts: { mine: mine.length, all: open.length, overdue: overdue.length, due },
      });
    },
    addFollowUp: ({ followUpId, ...wanted }) => {
      const index = talks().findIndex(({ row }) => row.conversationId === wanted.conversationId);
      const [one] = fresh(index, { followUpId, ...wanted });
      return one ? keep(one) : refuse('not_found', 'no such conversation');
    },
    makePromise: ({ conversationId, clientId, dueAt }) => {
      const index = talks().findIndex(({ row }) => row.conversationId === conversationId);
      const [one] = fresh(index, { followUpId: clientId, kind: 'promise', dueAt });
      if (!one) return refuse('not_found', 'no such conversation');
      add(conversationId, clientId, { kind: 'promised', name: 'Mia Lindqvist', dueAt });
      return keep(one);
    },
    answerCallBack: ({ conversationId, clientId, followUpId, result }) => {
      const known = rows().find((one) => one.followUpId === followUpId);
      if (!known) return refuse('not_found', 'she has not asked for this');
      add(conversationId, clientId, {
        ...{ kind: 'call_back_answered', followUpId, result, way: 'phone', minutes: 15 },
        ...{ at: known.dueAt, name: 'Mia Lindqvist' },
      });
      const answered = { ...known, agentId: MIA, offered: null, version: known.version + 1 };
      if (result === 'confirmed') return keep({ ...answered, confirmedAt: now() });
      return keep({ ...answered, state: 'dropped', settledBy: MIA, settledAt: now() });
    },
    proposeCallBackTimes: ({ conversationId, clientId, followUpId, times }) => {
      const known = rows().find((one) => one.followUpId === followUpId);
      if (!known) return refuse('not_found', 'she has not asked for this');
      add(conversationId, clientId, {
        ...{ kind: 'call_back_proposed', followUpId, times, way: 'phone', minutes: 15 },
        name: 'Mia Lindqvist',
      });
      return keep({ ...known, agentId: MIA, offered: times, version: known.version + 1 });
    },
    fetchPromiseTimes: () =>
      ok({
        times: [
          { kind: 'hour', at: now() + HOUR },
          { kind: 'closing', at: now() + 3 * HOUR },
          { kind: 'opening', at: now() + 19 * HOUR },
        ],
        timeZone: 'Europe/Dublin',
      }),
    changeFollowUp: ({ followUpId, seen, ...change }) => {
      const known = rows().find((one) => one.followUpId === followUpId);
      if (!known) return refuse('not_found', 'no such follow-up');
      if (known.version !== seen) return refuse('stale', 'a colleague has changed it meanwhile');
      const given = Object.fromEntries(
        Object.entries(change).filter(([, value]) => value !== undefined),
      );
      const settled =
        change.state && (change.state === 'open' ? [null, null] : ([MIA, now()] as const));
      const moved = settled && { settledBy: settled[0], settledAt: settled[1] };
      return keep({ ...known, ...given, ...moved, version: seen + 1 });
    },
  };
  /** One of them falls due and rings. */
  const fallDue = (index: number) => {
    const one = rows()[index];
    if (one) keep({ ...one, dueAt: now() - 1 }, true);
  };
  return { answers, fallDue };
};
