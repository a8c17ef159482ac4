import {
  type AgentRequests,
  DESK_LIMITS,
  type Feedback,
  type FeedbackKind,
  type FeedbackPlace,
  ok,
} from '@aisle/protocol';
import { type FeedbackReader, feedback, type Read } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { readerOf } from './who-reads.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;
type Page = { rows: Feedback[]; next: FeedbackPlace | null };
/** What it is narrowed down to. */
type Wanted = {
  kind?: FeedbackKind | undefined;
  open?: true | undefined;
  agentId?: string | undefined;
};
type Asked = Wanted & {
  storeId: string;
  reader: FeedbackReader;
  after?: FeedbackPlace | undefined;
};

const pageOf = async (read: Read, asked: Asked): Promise<Page> => {
  const limit = DESK_LIMITS.pageFeedback;
  const found = await feedback.listFeedback(read, { ...asked, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return { rows, next: last ? { at: last.at, feedbackId: last.feedbackId } : null };
};

/** What was said about agents, as far as the caller may read it. */
export const fetchFeedback: Answers<'fetchFeedback'> = async (
  { storage: { read } },
  { storeId, agent },
  asked,
) => {
  const his = { storeId, reader: readerOf(agent) };
  const [page, openComplaints] = await Promise.all([
    pageOf(read, { ...asked, ...his }),
    feedback.countOpenComplaints(read, { ...his, limit: DESK_LIMITS.countTo }),
  ]);
  return ok({ ...page, openComplaints });
};

/** What shoppers have thanked the caller for. */
export const fetchMyPraise: Answers<'fetchMyPraise'> = async (
  { storage: { read } },
  { storeId, agent },
  { after },
) => {
  const mine = { storeId, agentId: agent.agentId };
  const [page, unseen] = await Promise.all([
    pageOf(read, { ...mine, kind: 'praise', reader: readerOf(agent), after }),
    feedback.countUnseenPraise(read, { ...mine, limit: DESK_LIMITS.countTo }),
  ]);
  return ok({ ...page, unseen });
};

/** Columns of what was said as a file. Instants are ISO 8601 in UTC. */
export const FEEDBACK_COLUMNS = [
  ...['at', 'kind', 'agent', 'shopper', 'words', 'state', 'settled_at', 'settled_by', 'outcome'],
  'conversation',
];

/** What is wanted of it and the caller may read, the newest first. */
export async function* feedbackRows(
  read: Read,
  { storeId, agent }: Pick<AgentCaller, 'storeId' | 'agent'>,
  wanted: Wanted,
): AsyncGenerator<(string | number)[]> {
  const reader = readerOf(agent);
  let after: FeedbackPlace | undefined;
  do {
    const { rows, next } = await pageOf(read, { ...wanted, storeId, reader, after });
    for (const { at, kind, shopper, words, state, settledAt, ...row } of rows)
      yield [
        ...[new Date(at).toISOString(), kind, row.agent, shopper ?? '', words, state ?? ''],
        settledAt === null ? '' : new Date(settledAt).toISOString(),
        ...[row.settler ?? '', row.outcome ?? '', row.conversationId],
      ];
    after = next ?? undefined;
  } while (after);
}
