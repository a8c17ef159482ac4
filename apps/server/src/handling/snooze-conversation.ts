import { type AgentRequests, DESK_LIMITS, ok, refuse, refuseField } from '@aisle/protocol';
import { handling } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler } from '../house.ts';
import { tellHandling } from './tell-handling.ts';

const DAY_MS = 86_400_000;

/** Out of the open list until an instant ahead, or until she writes (rule 38). */
export const snoozeConversation: Handler<AgentRequests['snoozeConversation'], AgentCaller> = async (
  house,
  caller,
  { conversationId, until },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { storeId } = caller;
  const at = house.clock();
  if (until !== null && (until <= at || until > at + DESK_LIMITS.snoozeDays * DAY_MS))
    return refuseField('until', 'must lie ahead, within a year');
  const asked = { storeId, conversationId, until, at };
  const snoozed = await house.storage.write((tx) => handling.snooze(tx, asked));
  if (snoozed === 'closed') return refuse('closed', 'a closed conversation cannot be snoozed');
  if (!snoozed) return refuse('not_found', 'no such conversation');
  tellHandling(house, storeId, conversationId, 'counts');
  return ok({ handling: snoozed });
};
