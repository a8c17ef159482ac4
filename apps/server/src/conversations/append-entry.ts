import { type Author, type Content, type Entry, ok, type Result } from '@aisle/protocol';
import { type Appended, topics } from '@aisle/storage';
import { keepPromises } from '../follow-ups/keep-promises.ts';
import type { AgentCaller, Caller, House } from '../house.ts';
import { tellConversationChanged } from './describe-conversation.ts';
import { mayUse } from './may-use.ts';

const SHOPPER: Author = { kind: 'shopper' };

const authorOf = (caller: Caller): Author =>
  caller.kind === 'shopper' ? SHOPPER : { kind: 'agent', agentId: caller.agent.agentId };

/** What a caller adds to a log, named by his client (rule 1). */
type Addition = { conversationId: string; clientId: string; content: Content };

/** The one way to add to a log: may he, store, and only then announce (rule 3). */
export async function appendEntry(
  house: House,
  caller: Caller,
  { conversationId, clientId, content }: Addition,
): Promise<Result<Appended>> {
  const refusal = mayUse(house, caller, conversationId);
  const error = refusal instanceof Promise ? await refusal : refusal;
  if (error) return { ok: false, error };
  const { storeId } = caller;
  const author = authorOf(caller);
  const stored = await house.storage.append({ storeId, conversationId, clientId, author, content });
  if (stored.ok && !stored.value.repeated) {
    announceStored(house, storeId, stored.value);
    noteTopics(house, { storeId, conversationId }, content);
    if (caller.kind === 'agent') tellNewFace(house, caller, conversationId);
  }
  return stored.ok ? ok(told(stored.value)) : stored;
}

/** Goods that were told of are what the conversation is about; nobody waits for it to be noted. */
function noteTopics(
  { storage, log }: House,
  place: { storeId: string; conversationId: string },
  content: Content,
): void {
  const products = productsIn(content);
  if (products.length === 0) return;
  storage
    .write((tx) => topics.noteProducts(tx, { ...place, products }))
    .catch((err: unknown) => log.warn({ err, ...place }, 'what it is about was not noted'));
}

const productsIn = (content: Content): readonly topics.TopicProduct[] => {
  if (content.kind === 'notes') return [content.product];
  if (content.kind === 'suggestion') return content.products.map(({ product }) => product);
  return content.kind === 'bundle'
    ? content.lines.map(({ ref, name }) => ({ productId: ref.productId, name }))
    : [];
};

/** What the author is answered: what his words set off is the house's business. */
const told = (stored: Appended): Appended => {
  const { entry, repeated, woke, waits, outgoing } = stored;
  return woke || waits || outgoing ? { entry, repeated } : stored;
};

/** The first word of an agent in a conversation adds to its people. */
function tellNewFace(house: House, caller: AgentCaller, conversationId: string): void {
  if (caller.spokenIn.has(conversationId)) return;
  caller.spokenIn.add(conversationId);
  tellConversationChanged(house, caller.storeId, conversationId);
}

/** Whoever looks at no console hears of it all the same (rule 51). */
function callFor({ calls }: House, storeId: string, { conversationId, author, content }: Entry) {
  if (author.kind === 'shopper') return calls.waits(storeId, conversationId);
  if (content.kind !== 'assigned') return;
  const { agentId } = content;
  if (agentId === null) calls.waits(storeId, conversationId);
  else if (author.kind !== 'agent' || author.agentId !== agentId)
    calls.given(storeId, conversationId, agentId);
}

/** Tells everyone concerned of an entry that is on disk. */
export function announceStored(house: House, storeId: string, stored: Appended): void {
  const { entry, woke, waits, outgoing } = stored;
  const { conversationId, content, seq } = entry;
  house.rooms.announce(entry);
  keepPromises(house, storeId, entry);
  if (outgoing) house.targets.look(storeId);
  if (waits) house.queue.waits(storeId, conversationId);
  callFor(house, storeId, entry);
  house.automations.look(storeId, conversationId);
  const moved =
    content.kind === 'assigned' || content.kind === 'closed' || content.kind === 'reopened';
  house.inbox.changed(storeId, conversationId, moved || woke || seq === 1 ? 'counts' : 'row');
  if (woke) house.rooms.tellWatchingAgents(conversationId, 'handling', { conversationId });
  if (!moved) return;
  tellConversationChanged(house, storeId, conversationId);
  // Somebody may have become free, or somebody else may be wanted.
  house.queue.look(storeId);
}
