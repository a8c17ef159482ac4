import type { AgentRequests } from '@aisle/protocol';
import { agentRequests, id } from '@aisle/protocol/schemas';
import { z } from 'zod';

type Given = { params: Record<string, string>; query: Parts; body: Parts };
type Parts = Record<string, unknown>;

/** One call of the API: a request of the console's under an address of its own. */
export type ApiRoute = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  path: string;
  tag: string;
  summary: string;
  /** What answers it, who may ask it, and what it needs. */
  name: keyof AgentRequests;
  query?: z.ZodObject;
  body?: z.ZodObject;
  /** The payload of `name`. */
  payload: (given: Given) => unknown;
  /** What the caller is answered, where it is not the reply itself. */
  answer?: { schema: z.ZodType; make: (reply: never) => unknown };
};

/** What every call that changes something may carry beside its own words. */
const written = {
  /** A UUIDv7 of the caller's making: sent again under it, it happens once (rule 1). */
  clientId: id.optional(),
  /** The agent in whose name it is done; absent: the key's own. */
  onBehalfOf: id.optional(),
};

/** A place in the list, as one word. The newest comes first. */
const cursor = z.string().regex(/^\d{1,16}_[0-9a-f-]{36}$/);
const START = `${Number.MAX_SAFE_INTEGER}_ffffffff-ffff-7fff-bfff-ffffffffffff`;
const whole = z.string().regex(/^\d{1,16}$/);

const placeOf = (word: unknown) => {
  const [updatedAt, conversationId] = String(word ?? START).split('_');
  return { updatedAt: Number(updatedAt), conversationId };
};

const { rows } = agentRequests.fetchInbox.reply.shape;
const listAnswer: NonNullable<ApiRoute['answer']> = {
  schema: z.strictObject({ conversations: rows, next: cursor.nullable() }),
  make: ({ rows: conversations, next }: AgentRequests['fetchInbox']['reply']) => ({
    conversations,
    next: next && `${next.updatedAt}_${next.conversationId}`,
  }),
};

const watched = agentRequests.watchConversation.reply.shape;
const conversationAnswer: NonNullable<ApiRoute['answer']> = {
  schema: z.strictObject({ conversation: watched.conversation, shopper: watched.shopper }),
  make: ({ conversation, shopper }: AgentRequests['watchConversation']['reply']) => ({
    conversation,
    shopper,
  }),
};

const inConversation = ({ params }: Given) => ({ conversationId: params.conversationId });
const one = '/api/v1/conversations/:conversationId';
const optionalNumber = (value: unknown) => (value === undefined ? undefined : Number(value));
const withoutAgent = ({ onBehalfOf: _, ...rest }: Parts) => rest;

/** A call about a conversation that is answered as the request itself is. */
const about = (
  route: Pick<ApiRoute, 'method' | 'summary' | 'name' | 'query' | 'body'> & {
    at: string;
    tag?: string;
  },
): ApiRoute => {
  const { at, tag = 'conversations', ...rest } = route;
  return {
    ...rest,
    path: `${one}${at}`,
    tag,
    payload: (given) => ({ ...inConversation(given), ...given.query, ...withoutAgent(given.body) }),
  };
};

const productAt = '/api/v1/products/:platform/:productId/notes';
const productIn = ({ params: { platform, productId } }: Given) => ({
  product: { platform, productId },
});

/** Every call of the API that needs a key. Doors, routes and the description are made from it. */
export const API_ROUTES: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/conversations',
    tag: 'conversations',
    summary: 'Conversations by tab, the last that moved first, 50 at a time',
    name: 'fetchInbox',
    query: z.strictObject({
      tab: z.enum(['open', 'unassigned', 'closed', 'snoozed']).optional(),
      tag: z.string().optional(),
      before: cursor.optional(),
    }),
    payload: ({ query: { tab = 'open', tag, before } }) => ({
      tab,
      ...(tag !== undefined && { filter: { tags: [tag] } }),
      before: placeOf(before),
    }),
    answer: listAnswer,
  },
  {
    method: 'GET',
    path: '/api/v1/search',
    tag: 'conversations',
    summary: 'Conversations in which words stand, the newest first',
    name: 'searchConversations',
    query: z.strictObject({
      words: z.string(),
      status: z.enum(['open', 'snoozed', 'closed']).optional(),
      tag: z.string().optional(),
      before: whole.optional(),
    }),
    payload: ({ query: { before, ...rest } }) => ({
      ...rest,
      ...(before !== undefined && { before: Number(before) }),
    }),
  },
  {
    method: 'GET',
    path: one,
    tag: 'conversations',
    summary: 'A conversation and its shopper',
    name: 'watchConversation',
    // Nothing of the log: that has a call of its own, in pages.
    payload: (given) => ({ ...inConversation(given), after: Number.MAX_SAFE_INTEGER }),
    answer: conversationAnswer,
  },
  {
    method: 'GET',
    path: `${one}/entries`,
    tag: 'conversations',
    summary: 'Its log: messages and everything that happened, oldest first, 50 at a time',
    name: 'fetchEntries',
    query: z.strictObject({ after: whole.optional(), before: whole.optional() }),
    payload: (given) => ({
      ...inConversation(given),
      after: optionalNumber(given.query.after),
      before: optionalNumber(given.query.before),
    }),
  },
  about({
    method: 'POST',
    at: '/messages',
    summary: 'Says something to the shopper in an agent’s name',
    name: 'sendMessage',
    body: agentRequests.sendMessage.payload
      .omit({ conversationId: true, original: true })
      .extend(written),
  }),
  about({
    method: 'POST',
    at: '/close',
    summary: 'Closes it',
    name: 'closeConversation',
    body: z.strictObject(written),
  }),
  about({
    method: 'POST',
    at: '/reopen',
    summary: 'Opens it again',
    name: 'reopenConversation',
    body: z.strictObject(written),
  }),
  about({
    method: 'POST',
    at: '/assign',
    summary: 'Gives it to an agent, to a team’s queue, or (null) back to the queue',
    name: 'assignConversation',
    body: agentRequests.assignConversation.payload.omit({ conversationId: true }).extend(written),
  }),
  about({
    method: 'GET',
    at: '/handling',
    summary: 'Its tags, priority and private notes',
    name: 'fetchHandling',
  }),
  about({
    method: 'PATCH',
    at: '/handling',
    summary: 'Puts tags and priority as they shall be; what is absent stays',
    name: 'changeHandling',
    body: agentRequests.changeHandling.payload
      .omit({ conversationId: true })
      .extend({ onBehalfOf: written.onBehalfOf }),
  }),
  about({
    method: 'POST',
    at: '/notes',
    summary: 'Writes a private note: the team sees it, the shopper never',
    name: 'addPrivateNote',
    body: agentRequests.addPrivateNote.payload
      .omit({ conversationId: true })
      .extend({ ...written, mentions: z.array(id).max(20).optional() }),
  }),
  {
    method: 'GET',
    path: '/api/v1/shoppers/:shopperId',
    tag: 'shoppers',
    summary: 'A shopper, with the cart and pages she shares',
    name: 'fetchShopper',
    payload: ({ params: { shopperId } }) => ({ shopperId }),
  },
  {
    method: 'PATCH',
    path: '/api/v1/shoppers/:shopperId',
    tag: 'shoppers',
    summary: 'What she is called: labels, never an identity',
    name: 'changeShopper',
    body: agentRequests.changeShopper.payload.omit({ shopperId: true }),
    payload: ({ params: { shopperId }, body }) => ({ shopperId, ...body }),
  },
  {
    method: 'GET',
    path: '/api/v1/agents',
    tag: 'store',
    summary: 'Everyone who works for the store',
    name: 'fetchColleagues',
    payload: () => ({}),
    answer: {
      schema: z.strictObject({ agents: agentRequests.fetchColleagues.reply.shape.colleagues }),
      make: ({ colleagues }: AgentRequests['fetchColleagues']['reply']) => ({ agents: colleagues }),
    },
  },
  {
    method: 'GET',
    path: '/api/v1/tags',
    tag: 'store',
    summary: 'The store’s tags, the most used first',
    name: 'fetchTags',
    payload: () => ({}),
  },
  {
    method: 'GET',
    path: productAt,
    tag: 'products',
    summary: 'What is known of a product: size, fit, fabric, care',
    name: 'fetchProductNotes',
    payload: productIn,
  },
  {
    method: 'PATCH',
    path: productAt,
    tag: 'products',
    summary: 'Writes facts down; those that somebody else changed since `seen` stay and are named',
    name: 'saveProductNotes',
    body: agentRequests.saveProductNotes.payload
      .omit({ product: true })
      .extend({ onBehalfOf: written.onBehalfOf }),
    payload: (given) => ({ ...productIn(given), ...withoutAgent(given.body) }),
  },
];

/** What must be a client's own name for the entry, where the caller gave none. */
export const NAMES_ENTRY: ReadonlySet<keyof AgentRequests> = new Set([
  'sendMessage',
  'closeConversation',
  'reopenConversation',
  'assignConversation',
  'addPrivateNote',
]);
