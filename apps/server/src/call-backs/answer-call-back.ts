import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { followUps } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import { tellFollowUp, toFollowUp } from '../follow-ups/tell-follow-up.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { nameInCalendar } from './name-in-calendar.ts';
import { detailsOf, isWish } from './wishes.ts';

/** Yes or no, the first answer stands; she reads it in the chat, and by e-mail where she is not there. */
export const answerCallBack: Handler<AgentRequests['answerCallBack'], AgentCaller> = async (
  house,
  caller,
  { conversationId, clientId, followUpId, result, seen },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { storeId, agent } = caller;
  const { storage, clock } = house;
  const known = await followUps.findFollowUp(storage.read, { storeId, followUpId });
  if (!known || !isWish(known) || known.conversationId !== conversationId)
    return refuse('not_found', 'she has not asked for this');
  const at = clock();
  const calledOff = result === 'declined' && seen === known.version;
  const isOpen = known.state === 'open' && (known.confirmedAt === null || calledOff);
  const named = { storeId, followUpId, seen: known.version, by: agent.agentId, at };
  const settled =
    result === 'confirmed'
      ? { confirmedAt: at, agentId: agent.agentId, offered: null }
      : { state: 'dropped' as const };
  // Asked again after a lost answer, it only says what is still to be said (rule 1).
  const repeats =
    result === 'confirmed'
      ? known.confirmedAt !== null && known.agentId === agent.agentId
      : known.state === 'dropped' && known.settledBy === agent.agentId;
  const settledAlready = repeats ? known : 'stale';
  const changed = isOpen
    ? await storage.write((tx) => followUps.changeFollowUp(tx, named, settled))
    : settledAlready;
  if (changed === 'stale') return refuse('stale', 'it was answered, or she has asked anew');
  if (!changed) return refuse('not_found', 'she has not asked for this');
  tellFollowUp(house, storeId, changed);
  const { calendarId, kept } = await nameInCalendar(storage.read, storeId, known);
  const told = await detailsOf(house, storeId, { ...known, agentId: agent.agentId });
  const content = {
    ...({ kind: 'call_back_answered', followUpId, result, at: known.dueAt } as const),
    ...told,
    ...((result === 'confirmed' || kept) && { calendarId }),
  };
  const stored = await appendEntry(house, caller, { conversationId, clientId, content });
  return stored.ok ? ok({ followUp: toFollowUp(changed) }) : stored;
};
