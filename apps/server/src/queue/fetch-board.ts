import { type AgentRequests, ok } from '@aisle/protocol';
import { board, colleagues, routing } from '@aisle/storage';
import { showCard } from '../agents/show-card.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { describeRows } from '../inbox/inbox-board.ts';

/** Who waits, what nobody looks after, and how busy everyone is. */
export const fetchBoard: Handler<AgentRequests['fetchBoard'], AgentCaller> = async (
  { storage: { read }, files, clock, ...live },
  { storeId },
  { since },
) => {
  const { capacity: usual } = await routing.findRouting(read, storeId);
  const people = await colleagues.listColleagues(read, { storeId, usual, now: clock() });
  const gone = people
    .filter(({ whereabouts }) => whereabouts === 'away' || whereabouts === 'absent')
    .map(({ agentId }) => agentId);
  const replies = await board.firstReplies(read, storeId, since);
  const waiting = await board.listWaiting(read, storeId);
  const unattended = await board.listHeldBy(read, storeId, gone);
  return ok({
    waiting: await describeRows(storeId, waiting, live),
    unattended: await describeRows(storeId, unattended, live),
    colleagues: people.map((one) => ({
      ...showCard(files, one),
      firstReplyMs: replies.get(one.agentId) ?? null,
    })),
  });
};
