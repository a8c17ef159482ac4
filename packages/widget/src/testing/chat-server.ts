import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type AgentCard,
  type Author,
  type AvailabilityOfAgents,
  type Content,
  type Conversation,
  type Entry,
  type OfferedLine,
  type OwnWords,
  ok,
  PROTOCOL,
  type Product,
  type ProductFacts,
  type ProposedChange,
  type QueuePlace,
  type Receipts,
  type RefusalCode,
  refuse,
  type SessionReply,
  type Sharing,
} from '@aisle/protocol';
import { Server } from 'socket.io';
import { createFileDesk } from './file-desk.ts';
import { createGuideDesk } from './guide-desk.ts';
import { IDA } from './knits.ts';
import { createOfferDesk } from './offer-desk.ts';
import { createShortlistDesk } from './shortlist-desk.ts';
import { createWatchDesk } from './watch-desk.ts';

type Asked = { name: string; payload: Record<string, unknown> };

let made = 0;
/** A UUIDv7 in shape, rising. */
export const newId = (): string => {
  made += 1;
  return `01920000-0000-7000-9000-${made.toString(16).padStart(12, '0')}`;
};

const readBody = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString() || '{}');
};

const fresh = (conversationId: string): Conversation => ({
  conversationId,
  status: 'open',
  head: 0,
  assignedTo: null,
  receipts: { shopper: { delivered: 0, seen: 0 }, agent: { delivered: 0, seen: 0 } },
  agents: [],
  createdAt: Date.now(),
});

/**
 * One shopper's chat as a real Socket.IO server tells it, with an agent that a test leads by hand.
 * `serve` answers every other path of the same origin; it gets what is not the chat's.
 */
export const startChatServer = async (
  serve: (request: IncomingMessage, response: ServerResponse) => void,
) => {
  const asked: Asked[] = [];
  const products = new Map<string, Product>();
  const facts = new Map<string, ProductFacts>();
  const refusals = new Map<string, RefusalCode>();
  const replies = new Map<string, unknown>([
    ['fetchOrders', { orders: [], canLookUp: true }],
    ['fetchOrderUpdates', { order: null }],
    ['fetchQueuePlace', { place: null }],
    ['fetchRating', { rating: null }],
    ['fetchMailAddress', { address: null }],
  ]);
  let silent = false;
  let shut = false;
  let conversation: Conversation | null = null;
  let entries: Entry[] = [];
  let words: OwnWords = {};
  let sneakPeek = false;
  let mail = false;
  let articles = false;
  let callBacks = false;
  let accent = '#1e6b57';
  let sharing: Sharing = { cart: true, pages: true };
  let availability: AvailabilityOfAgents = { online: true, agents: [IDA], replyTimeMs: 120_000 };

  const session = (mayResume: boolean): SessionReply => ({
    credential: 'a secret of this browser',
    token: 'a token',
    tokenExpiresAt: Date.now() + 600_000,
    now: Date.now(),
    shopperId: IDA.agentId,
    identified: false,
    sharing,
    store: {
      storeId: IDA.agentId,
      name: 'Fjord Knits',
      appearance: { accent, side: 'right', ...words },
      availability,
      ...(sneakPeek && { sneakPeek: true as const }),
      ...(mail && { mail: true as const }),
      ...(articles && { articles: true as const }),
      ...(callBacks && { callBacks: true as const }),
    },
    conversation: mayResume ? conversation : null,
    unread: 0,
  });

  const http = createServer(async (request, response) => {
    if (files.serve(request, response)) return;
    if (request.url !== '/api/v1/shopper/session') return serve(request, response);
    const { resume } = await readBody(request);
    const mayResume = resume === undefined || guides.use(resume);
    response.writeHead(shut ? 503 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(shut ? refuse('unavailable', 'closed') : session(mayResume)));
  });
  const io = new Server(http, { serveClient: false });
  const space = io.of('/shopper');
  const tell = (name: string, notice: unknown) => space.emit(name, notice);

  const store = (author: Author, content: Content, clientId = newId(), at = Date.now()): Entry => {
    conversation ??= fresh(newId());
    const known = entries.find((entry) => entry.clientId === clientId);
    if (known) return known;
    const seq = entries.length + 1;
    const { conversationId } = conversation;
    const entry: Entry = { conversationId, seq, clientId, at, author, content };
    entries.push(entry);
    conversation = { ...conversation, head: seq };
    tell('entries', { conversationId, entries: [entry], head: seq });
    return entry;
  };

  const kept = createShortlistDesk({
    entries: () => entries,
    tell: (shortlist) =>
      tell('shortlist', { conversationId: conversation?.conversationId, shortlist }),
  });
  const offers = createOfferDesk({ store, entries: () => entries });
  const watched = createWatchDesk({
    products,
    tell: () => tell('watches', { conversationId: conversation?.conversationId }),
  });
  const guides = createGuideDesk({ store, tell });
  const files = createFileDesk({ store });

  const answer = ({ name, payload }: Asked): unknown => {
    const code = refusals.get(name);
    if (code) return refuse(code, 'the test refuses this');
    if (replies.has(name)) return ok(replies.get(name));
    const clientId = `${payload.clientId}`;
    const shopper: Author = { kind: 'shopper' };
    if (name === 'startConversation') {
      conversation = fresh(`${payload.conversationId}`);
      entries = [];
      return ok({ conversation });
    }
    if (name === 'watchConversation') {
      const after = payload.after as number | undefined;
      const page = after === undefined ? entries.slice(-50) : entries.slice(after, after + 50);
      return conversation
        ? ok({ conversation, entries: page, head: conversation.head })
        : refuse('not_found', 'no such conversation');
    }
    if (name === 'fetchEntries') {
      const { after, before } = payload as { after?: number; before?: number };
      const page = before
        ? entries.slice(Math.max(0, before - 51), before - 1)
        : entries.slice(after ?? 0, (after ?? 0) + 50);
      return ok({
        conversationId: conversation?.conversationId,
        entries: page,
        head: entries.length,
      });
    }
    if (name === 'sendMessage') {
      const entry = store(shopper, { kind: 'message', text: `${payload.text}` }, clientId);
      return ok({ entry, repeated: false });
    }
    if (name === 'fetchProductFacts') {
      const { productId } = payload.product as { productId: string };
      return ok({ facts: facts.get(productId) ?? null });
    }
    if (name === 'reportSuggestionAdded' || name === 'reportBundleAdded') {
      const { conversationId: _, clientId: __, ...rest } = payload;
      const kind = name === 'reportBundleAdded' ? 'bundle_added' : 'suggestion_added';
      const content = { kind, ...rest } as Content;
      return ok({ entry: store(shopper, content, clientId), repeated: false });
    }
    if (name === 'fetchProduct') {
      const product = products.get((payload.product as { productId: string }).productId);
      return product ? ok({ product }) : refuse('not_found', 'no such product');
    }
    const offered =
      offers(name, payload) ??
      guides.answer(name, payload) ??
      files.answer(name, payload) ??
      kept.answer(name, payload) ??
      watched.answer(name, payload);
    if (offered) return offered;
    if (name === 'requestReturn') {
      const { conversationId: _, clientId: __, ...rest } = payload;
      const content = { kind: 'return_requested', number: '#1042', ...rest } as Content;
      return ok({ entry: store(shopper, content, clientId), repeated: false });
    }
    if (name === 'requestCallBack' || name === 'chooseCallBackTime') {
      const { conversationId: _, clientId: __, ...rest } = payload;
      const chosen = { way: 'phone', minutes: 20, name: 'Anna', ...rest, at: rest.at ?? undefined };
      const content = (
        name === 'requestCallBack'
          ? { kind: 'call_back_requested', ...rest }
          : { kind: 'call_back_decided', ...chosen }
      ) as Content;
      return ok({ entry: store(shopper, content, clientId), repeated: false });
    }
    if (name === 'reportReceipt' && conversation) {
      const { delivered, seen } = payload as Receipts['shopper'];
      const receipts = { ...conversation.receipts, shopper: { delivered, seen } };
      conversation = { ...conversation, receipts };
      tell('receipts', { conversationId: conversation.conversationId, receipts });
    }
    if (name === 'setSharing') sharing = payload as Sharing;
    if (name === 'heartbeat') return ok({ heads: {} });
    return ok(null);
  };

  space.use((socket, next) =>
    socket.handshake.auth.protocol === PROTOCOL && !shut ? next() : next(new Error('refused')),
  );
  space.on('connection', (socket) => {
    socket.onAny(
      (name: string, payload: Record<string, unknown>, reply?: (value: unknown) => void) => {
        asked.push({ name, payload });
        if (!silent) reply?.(answer({ name, payload }));
      },
    );
  });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const { port } = http.address() as AddressInfo;
  const agent: Author = { kind: 'agent', agentId: IDA.agentId };
  const tellConversation = (change: Partial<Conversation>) => {
    conversation = { ...(conversation ?? fresh(newId())), ...change };
    tell('conversation', { conversation });
  };

  return {
    url: `http://127.0.0.1:${port}`,
    /** Everything the widget asked, in order. */
    asked,
    /** What `fetchProduct` and `fetchProductFacts` answer. */
    products,
    /** What she waits for; `end` is an agent’s. */
    watched,
    facts,
    /** Requests to be refused, by name. */
    refusals,
    /** What requests the chat itself does not know are answered with, by name. */
    replies,
    /** The present and its days. */
    guides,
    /** Photos and files. */
    files,
    happen: (content: Content) => store({ kind: 'system' }, content),
    /** Something about her orders changed. */
    moveOrders: () => tell('orders', { conversationId: conversation?.conversationId }),
    entries: () => entries,
    setStore: (store: {
      words?: OwnWords;
      accent?: string;
      availability?: AvailabilityOfAgents;
      sneakPeek?: boolean;
      mail?: boolean;
      articles?: boolean;
      callBacks?: boolean;
    }) => {
      words = store.words ?? words;
      accent = store.accent ?? accent;
      sneakPeek = store.sneakPeek ?? sneakPeek;
      mail = store.mail ?? mail;
      articles = store.articles ?? articles;
      callBacks = store.callBacks ?? callBacks;
      availability = store.availability ?? availability;
    },
    say: (text: string, at?: number) => store(agent, { kind: 'message', text }, newId(), at),
    /** Something she said earlier, on another page or day. */
    recall: (text: string, at: number) =>
      store({ kind: 'shopper' }, { kind: 'message', text }, newId(), at),
    suggest: (offered: { product: Product; variantId?: string }[], text?: string) =>
      store(agent, { kind: 'suggestion', products: offered, ...(text && { text }) }),
    /** Any other card of the agent's, or what she does with one. */
    send: (content: Content) => store(agent, content),
    bundle: (name: string, lines: OfferedLine[], text?: string) =>
      store(agent, { kind: 'bundle', name, lines, ...(text && { text }) }),
    /** She added a product of the suggestion `seq` elsewhere, in another tab. */
    tellAdded: (seq: number, productId: string) =>
      store(
        { kind: 'shopper' },
        {
          kind: 'suggestion_added',
          suggestionSeq: seq,
          ref: { platform: 'demo', productId },
          name: productId,
          options: [],
          quantity: 1,
        },
      ),
    /** What she keeps in view, as the server has it. */
    shortlist: kept.shortlist,
    propose: (changes: ProposedChange[], text?: string) =>
      store(agent, { kind: 'cart_proposal', changes, ...(text && { text }) }),
    /** Ida takes it; `others` have spoken in it, too. */
    join: (...others: AgentCard[]) => {
      tellConversation({ assignedTo: IDA.agentId, agents: [IDA, ...others] });
      store({ kind: 'system' }, { kind: 'assigned', agentId: IDA.agentId });
    },
    end: () => {
      store({ kind: 'system' }, { kind: 'closed' });
      tellConversation({ status: 'closed' });
    },
    /** A rule asks for a rating. */
    askRating: () => tellConversation({ asksRating: true }),
    type: (typing: boolean) =>
      tell('typing', { conversationId: conversation?.conversationId, by: IDA.agentId, typing }),
    /** Her place in the queue, asked for and told. */
    queue: (place: QueuePlace | null) => {
      replies.set('fetchQueuePlace', { place });
      tell('queue', { conversationId: conversation?.conversationId, place });
    },
    /** The agent's side has received, or read, everything. */
    read: (stage: 'delivered' | 'seen') => {
      const head = entries.length;
      const receipts = {
        shopper: conversation?.receipts.shopper ?? { delivered: 0, seen: 0 },
        agent: { delivered: head, seen: stage === 'seen' ? head : 0 },
      };
      tell('receipts', { conversationId: conversation?.conversationId, receipts });
    },
    /** Answers nothing any more, as a stalled server does. */
    silence: (on: boolean) => {
      silent = on;
    },
    /** Cuts the connections there are; new ones are welcome. */
    drop: () => space.disconnectSockets(true),
    /** Refuses every connection and drops those there are. */
    shut: (on: boolean) => {
      shut = on;
      if (on) space.disconnectSockets(true);
    },
    close: () => io.close(),
  };
};

export type ChatServer = Awaited<ReturnType<typeof startChatServer>>;
