import {
  type Agent,
  type AgentCard,
  type AgentNotices,
  type AgentRequests,
  isRetryable,
  LIMITS,
  PROTOCOL,
  type Presence,
  type Result,
  type Shopper,
} from '@aisle/protocol';
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { type Ask, createAsk, type Hear, listen } from './ask.ts';
import type { Browser } from './browser.ts';
import { type Clock, systemClock } from './clock.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { openKeep } from './keep.ts';
import { createLatest } from './latest.ts';
import { createLine } from './line/create-line.ts';
import type { LineState, OpenLink } from './line/line.ts';
import { newId } from './new-id.ts';
import { createOutbox } from './outbox.ts';
import { createThread, type Thread } from './thread.ts';

export type AgentClientOptions = {
  /** The signed-in agent, as the sign-in answered. */
  agent: Agent;
  /** Roads to the server, such as `socketIoRoad({ namespace: '/agent', … })`. */
  roads: readonly [OpenLink, ...OpenLink[]];
  /** `window`. */
  browser: Browser;
  clock?: Clock;
  /** Her own store for practice, if the line goes there (rule 54). */
  practice?: string;
};

/** Products to suggest, named; the server reads them from the catalogue. */
export type SuggestedNames = AgentRequests['suggestProducts']['payload']['products'];

/** A conversation as an agent sees it: the thread and the shopper beside it. */
export type AgentThread = Thread & {
  /** The shopper with her live cart and page; null until the server has told. */
  readonly shopper: ReadonlySignal<Shopper | null>;
  /** Colleagues who have it open now; empty while nobody can tell. */
  readonly viewers: ReadonlySignal<readonly AgentCard[]>;
  /** What she is writing and has not sent, as far as store and shopper let it be seen; else empty. */
  readonly peek: ReadonlySignal<string>;
  /** Rises when something about her orders changed. */
  readonly ordersChanged: ReadonlySignal<number>;
  /** Approves or declines a return she asked for in entry `requestSeq`. */
  answerReturn: (
    requestSeq: number,
    result: 'approved' | 'declined',
    text?: string,
  ) => Promise<Result<unknown>>;
  suggest: (products: SuggestedNames, text?: string) => Promise<Result<string>>;
  /** Takes it (own id), hands it on, or gives it back (null), perhaps to a team, with a note. */
  assign: (
    agentId: string | null,
    more?: { teamId?: string; note?: string },
  ) => Promise<Result<unknown>>;
  closeConversation: () => Promise<Result<string>>;
};

/** An agent's end of the chat, ready to be shown. */
export type AgentClient = {
  /** `refused` with `unauthorized`: she has to sign in again; what waits is kept. */
  readonly link: ReadonlySignal<LineState>;
  /** False: say that closing the page loses what waits (rule 5). */
  readonly durable: ReadonlySignal<boolean>;
  readonly inbox: Inbox;
  /** Opens a conversation and watches it; `stop` it when it is left. */
  open: (conversationId: string) => AgentThread;
  setPresence: (presence: Presence) => void;
  /** Whether this page is on a screen: who looks at one is not called elsewhere. */
  setLooking: (looking: boolean) => void;
  /** Any other request, such as `searchProducts`. */
  ask: Ask<AgentRequests>;
  /** Any other notice, such as `shortlist`. Returns how to stop. */
  hear: Hear<AgentNotices>;
  /** Connects and brings back what waited. */
  start: () => Promise<void>;
  stop: () => void;
};

/** The shopper beside a conversation, kept current by notices. */
const watchShopper = (
  line: ReturnType<typeof createLine>,
  conversationId: string,
  shopper: ReturnType<typeof signal<Shopper | null>>,
) => {
  const change = (id: string, make: (known: Shopper) => Shopper) => {
    const known = shopper.peek();
    if (id === conversationId && known) shopper.value = make(known);
  };
  const stops = [
    listen<AgentNotices, 'cart'>(line, 'cart', ({ conversationId: id, report }) =>
      change(id, ({ cart: _, ...rest }) => (report ? { ...rest, cart: report } : rest)),
    ),
    listen<AgentNotices, 'page'>(line, 'page', ({ conversationId: id, page }) =>
      change(id, (known) => ({
        ...known,
        page,
        trail: known.page ? [known.page, ...known.trail].slice(0, LIMITS.trailPages) : known.trail,
      })),
    ),
    listen<AgentNotices, 'shopperOnline'>(line, 'shopperOnline', ({ conversationId: id, online }) =>
      change(id, (known) => ({ ...known, online })),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};

/** Words she left unsent for so long count as given up. */
const PEEK_EXPIRES_MS = 60_000;

/** What the shopper is writing (rule 46): gone when she sends, leaves, or pauses for long. */
const watchPeek = (line: ReturnType<typeof createLine>, clock: Clock, conversationId: string) => {
  const peek = signal('');
  let cancel = () => {};
  const show = (text: string) => {
    cancel();
    peek.value = text;
    if (text) cancel = clock.after(PEEK_EXPIRES_MS, () => show(''));
  };
  const stops = [
    listen<AgentNotices, 'peek'>(line, 'peek', (notice) => {
      if (notice.conversationId === conversationId) show(notice.text);
    }),
    listen<AgentNotices, 'entries'>(line, 'entries', (notice) => {
      const hers = notice.entries.some(({ author }) => author.kind === 'shopper');
      if (notice.conversationId === conversationId && hers) show('');
    }),
    listen<AgentNotices, 'shopperOnline'>(line, 'shopperOnline', (notice) => {
      if (notice.conversationId === conversationId && !notice.online) show('');
    }),
    () => cancel(),
  ];
  return {
    peek,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
};

/** Assembles line, outbox, inbox and threads for an agent. */
export const createAgentClient = (options: AgentClientOptions): AgentClient => {
  const { agent, roads, browser, clock = systemClock, practice } = options;
  const { agentId, storeId } = agent;
  const line = createLine({
    // Who she is comes from the cookie: a final refusal is for her to solve.
    auth: (refused) =>
      refused && !isRetryable(refused)
        ? { ok: false, error: refused }
        : { ok: true, value: { protocol: PROTOCOL, ...(practice && { practice }) } },
    clock,
    roads,
  });
  const ask = createAsk<AgentRequests>(line);
  const scope = `agent:${storeId}:${agentId}`;
  const outbox = createOutbox({ line, browser, clock, openKeep, scope });
  const inbox = createInbox({ line, clock, agentId });
  const latest = createLatest(line, clock);
  const threads = new Set<Thread>();
  let stopHeartbeat = () => {};

  const open = (conversationId: string): AgentThread => {
    const shopper = signal<Shopper | null>(null);
    const ordersChanged = signal(0);
    const { peek, stop: stopPeek } = watchPeek(line, clock, conversationId);
    const viewers = signal<readonly AgentCard[]>([]);
    const stopViewers = listen<AgentNotices, 'viewers'>(line, 'viewers', (notice) => {
      if (notice.conversationId === conversationId) viewers.value = notice.viewers;
    });
    const stopShopper = watchShopper(line, conversationId, shopper);
    const stopOrders = listen<AgentNotices, 'orders'>(line, 'orders', (notice) => {
      if (notice.conversationId === conversationId) ordersChanged.value += 1;
    });
    const thread = createThread({
      conversationId,
      side: 'agent',
      self: agentId,
      line,
      outbox,
      clock,
      onWatched: (answer) => {
        const watched = answer as AgentRequests['watchConversation']['reply'];
        shopper.value = watched.shopper;
        // A node that has not been brought up to date yet names nobody.
        viewers.value = watched.viewers ?? [];
      },
    });
    threads.add(thread);
    return {
      ...thread,
      shopper,
      ordersChanged,
      peek,
      viewers: computed(() =>
        thread.status.value.at === 'live'
          ? viewers.value.filter((one) => one.agentId !== agentId)
          : [],
      ),
      answerReturn: (requestSeq, result, text) =>
        ask('answerReturn', {
          ...{ conversationId, clientId: newId(clock), requestSeq, result },
          ...(text && { text }),
        }),
      suggest: (products, text) =>
        thread.queue('suggestProducts', { products, ...(text && { text }) }),
      assign: (to, more) =>
        ask('assignConversation', {
          ...{ conversationId, clientId: newId(clock) },
          ...more,
          agentId: to,
        }),
      closeConversation: () => thread.queue('closeConversation', {}),
      stop: () => {
        threads.delete(thread);
        stopShopper();
        stopOrders();
        stopViewers();
        stopPeek();
        thread.stop();
      },
    };
  };

  return {
    link: line.state,
    durable: outbox.durable,
    inbox,
    open,
    ask,
    hear: line.on as Hear<AgentNotices>,
    setPresence: (presence) => latest.report('setPresence', { presence }),
    setLooking: (looking) => latest.report('reportLooking', { looking }),
    start: async () => {
      stopHeartbeat();
      stopHeartbeat = startHeartbeat({
        line,
        browser,
        clock,
        threads: () => threads,
        onBeat: () => void inbox.refresh(),
      });
      line.connect();
      await outbox.load();
    },
    stop: () => {
      stopHeartbeat();
      for (const thread of threads) thread.stop();
      for (const part of [inbox, latest, outbox]) part.stop();
      line.close();
    },
  };
};
