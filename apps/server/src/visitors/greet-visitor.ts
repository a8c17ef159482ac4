import { type AgentRequests, ok, type Refusal, refuse } from '@aisle/protocol';
import { appendEntry } from '../conversations/append-entry.ts';
import type { AgentCaller, Handler, House } from '../house.ts';
import type { HeldGreeting, Visit } from './visit.ts';

/**
 * An agent writes first (rule 42). It waits on her page and is a conversation only once she opens it;
 * where hers is open it is said there at once, and her page shows it all the same.
 */
export const greetVisitor: Handler<AgentRequests['greetVisitor'], AgentCaller> = async (
  house,
  caller,
  { visitId, conversationId, clientId, text },
) => {
  const { storeId, agent } = caller;
  const { visitors } = house;
  const visit = visitors.find(storeId, visitId);
  if (!visit) return refuse('not_found', 'she is not on the shop’s pages any more');
  // The same again, after an answer that was lost.
  if (visit.greeting?.clientId === clientId) return ok(answerOf(house, visit));
  const error = await mayGreet(house, caller, visit);
  if (error) return { ok: false, error };
  const open = visit.known?.conversationId;
  if (open !== undefined) {
    const content = { kind: 'message', text } as const;
    const said = await appendEntry(house, caller, { conversationId: open, clientId, content });
    if (!said.ok) return said;
  }
  const greeting: HeldGreeting = {
    ...{ agentId: agent.agentId, text, at: house.clock(), stage: 'waiting' as const },
    ...{ conversationId: open ?? conversationId, clientId, said: open !== undefined },
  };
  // What her page has told meanwhile is kept.
  const now = visitors.find(storeId, visitId) ?? visit;
  const greeted: Visit = {
    ...now,
    greeting,
    changedAt: Math.max(house.clock(), now.changedAt + 1),
  };
  visitors.keep(greeted);
  return ok(answerOf(house, greeted));
};

const answerOf = ({ visitors }: House, visit: Visit) => ({
  visitor: visitors.visitorOf(visit),
  ...(visit.greeting?.said && { conversationId: visit.greeting.conversationId }),
});

async function mayGreet(
  { visitors, limits }: House,
  { storeId, agent }: AgentCaller,
  visit: Visit,
): Promise<Refusal | null> {
  if (visit.greeting) return refuse('stale', 'somebody has written to her already').error;
  if (visitors.visitorOf(visit).chatting && visit.known?.conversationId === undefined)
    return refuse('stale', 'she has opened the chat herself').error;
  if (visit.quiet) return refuse('blocked', 'she has waved a message away').error;
  if (!visit.reachable)
    return refuse('unsupported', 'the chat of this page cannot show a message first').error;
  return (
    (await limits.take('greeting', agent.agentId)) ??
    (await limits.take('greetingOfStore', storeId)) ??
    (await limits.take('greetingOfShopper', visit.known?.shopperId ?? visit.visitId))
  );
}
