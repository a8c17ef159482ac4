import {
  type AvailabilityOfAgents,
  type PageView,
  type Result,
  refuse,
  type SessionReply,
  type Sharing,
  type ShopperNotices,
  type ShopperRequests,
} from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import { type Ask, createAsk, type Hear, listen } from './ask.ts';
import { attempt, type Browser } from './browser.ts';
import { checkText } from './check-text.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Latest } from './latest.ts';
import { createLine } from './line/create-line.ts';
import type { LineState, OpenLink } from './line/line.ts';
import { websocketRoad } from './line/websocket.ts';
import { newId } from './new-id.ts';
import { createOutbox } from './outbox.ts';
import { isOpener } from './outbox-item.ts';
import { createSession } from './session.ts';
import { createThread, type Thread } from './thread.ts';

export type ShopperClientOptions = {
  /** Origin of Aisle's server, without a trailing slash. */
  serverUrl: string;
  siteKey: string;
  locale?: string;
  timeZone?: string;
  /** Secret of a link from her other browser; it counts once. */
  resume?: string | undefined;
  /** The shop's signed word on who she is (rule 26). */
  identity?: string | undefined;
  /** `window`. */
  browser: Browser;
  clock?: Clock;
  /**
   * Further roads for networks without WebSockets (rule 7), each loaded when the one before has
   * failed three times in a row: socket.io-client with polling, then plain HTTP.
   */
  otherRoads?: readonly OpenLink[];
};

/** A shopper's end of the chat, ready to be shown. */
export type ShopperClient = {
  /** What the server said of shopper and store; null before `peek` or `start`. */
  readonly session: ReadonlySignal<SessionReply | null>;
  readonly link: ReadonlySignal<LineState>;
  readonly availability: ReadonlySignal<AvailabilityOfAgents | null>;
  /** Her conversation; null until she writes for the first time. */
  readonly thread: ReadonlySignal<Thread | null>;
  readonly unread: ReadonlySignal<number>;
  /** False: say that closing the page loses what waits (rule 5). */
  readonly durable: ReadonlySignal<boolean>;
  /** Whether this browser has chatted before; asks nobody. */
  known: () => boolean;
  /** One small request for `session` and `unread`, without a socket. */
  peek: () => Promise<Result<SessionReply>>;
  /** Opens the session and the line and brings back what waited. Again: does nothing. */
  start: () => Promise<Result<SessionReply>>;
  /** Sends into her conversation; begins one when there is none or the last is closed. */
  send: Thread['send'];
  /** The conversation to write in; begins one when there is none or the last is closed. */
  begin: () => Promise<Result<Thread>>;
  /** Any request that is stored as an entry of her conversation, through the outbox. */
  queue: Thread['queue'];
  /** Only the newest page counts; kept until the server has it. */
  reportPage: (page: PageView) => void;
  setSharing: (sharing: Sharing) => void;
  /** Ends the conversation. */
  closeConversation: () => Promise<Result<string>>;
  /** Any other request, such as `fetchProduct`. */
  ask: Ask<ShopperRequests>;
  /** Any other notice, such as `shortlist`. Returns how to stop. */
  hear: Hear<ShopperNotices>;
  stop: () => void;
};

type Late = typeof import('./late.ts');
const late = (): Promise<Late> => import('./late.ts');

/** Assembles line, session, outbox and thread for a shopper. Nothing is asked or kept until used. */
export const createShopperClient = (options: ShopperClientOptions): ShopperClient => {
  const { serverUrl, siteKey, browser, clock = systemClock, otherRoads = [] } = options;
  const session = createSession({ ...options, clock });
  const line = createLine({
    auth: session.auth,
    clock,
    roads: [
      websocketRoad({ serverUrl, namespace: '/shopper', clock, WebSocket: browser.WebSocket }),
      ...otherRoads,
    ],
  });
  const outbox = createOutbox({
    line,
    browser,
    clock,
    openKeep: async (place) => (await late()).openKeep(place),
    scope: `shopper:${siteKey}`,
  });
  const thread = signal<Thread | null>(null);
  const told = signal<AvailabilityOfAgents | null>(null);
  const lastKey = `aisle:conversation:${siteKey}`;
  const stops: (() => void)[] = [];
  let arrive = (_: Late) => {};
  const arrived = new Promise<Late>((resolve) => {
    arrive = resolve;
  });
  let preparing: Promise<void> | undefined;
  let stopped = false;
  let beginning: Promise<Result<Thread>> | undefined;
  let latest: Latest | undefined;

  const show = (conversationId: string): Thread => {
    thread.peek()?.stop();
    // Found again by a page that opens without a connection.
    attempt(() => browser.localStorage?.setItem(lastKey, conversationId));
    const self = 'shopper';
    const shown = createThread({ conversationId, side: self, self, line, outbox, clock });
    thread.value = shown;
    return shown;
  };

  const prepare = async () => {
    line.connect();
    // A chunk that did not load is tried again whenever the line changes its state.
    stops.push(line.state.subscribe(() => void late().then(arrive, () => {})));
    void arrived.then(({ startHeartbeat }) => {
      const threads = () => [thread.peek()].filter((shown) => shown !== null);
      if (!stopped) stops.push(startHeartbeat({ line, browser, clock, threads }));
    });
    await outbox.load();
    if (stopped) return;
    // Begun in another tab or on an earlier page, or known to the server: shown once it is known.
    stops.push(
      effect(() => {
        const id =
          outbox.items.value.findLast(isOpener)?.conversationId ??
          session.reply.value?.conversation?.conversationId ??
          attempt(() => browser.localStorage?.getItem(lastKey));
        untracked(() => {
          if (id && !thread.value) show(id);
        });
      }),
    );
  };
  /** All that needs no network. */
  const ready = () => {
    preparing ??= prepare();
    return preparing;
  };

  const beginConversation = async (): Promise<Result<Thread>> => {
    // Named here (rule 1), so that it can be written in before the server knows it.
    const conversationId = newId(clock);
    const opener = await outbox.add({
      conversationId,
      clientId: conversationId,
      name: 'startConversation',
      payload: { conversationId },
    });
    beginning = undefined;
    return opener.ok ? { ok: true, value: show(conversationId) } : opener;
  };

  /** Hers to write in: the one shown unless it has ended, else a new one. */
  const writable = async (): Promise<Result<Thread>> => {
    await ready();
    const shown = thread.peek();
    const ended =
      shown?.conversation.peek()?.status === 'closed' || shown?.status.peek().at === 'refused';
    if (shown && !ended) return { ok: true, value: shown };
    beginning ??= beginConversation();
    return beginning;
  };

  const inThread = async (name: string, payload: object): Promise<Result<string>> =>
    thread.peek()?.queue(name, payload) ?? refuse('not_found', 'no conversation yet');

  const report = async (name: string, payload: unknown) => {
    const { createLatest } = await arrived;
    if (stopped) return;
    if (!latest) {
      latest = createLatest(line, clock);
      stops.push(latest.stop);
    }
    latest.report(name, payload);
  };

  stops.push(
    outbox.stop,
    listen<ShopperNotices, 'availability'>(line, 'availability', ({ availability }) => {
      told.value = availability;
    }),
  );

  return {
    session: session.reply,
    link: line.state,
    availability: computed(() => told.value ?? session.reply.value?.store.availability ?? null),
    thread,
    unread: computed(() => {
      const shown = thread.value;
      return shown && shown.status.value.at !== 'loading'
        ? shown.unread.value
        : (session.reply.value?.unread ?? 0);
    }),
    durable: outbox.durable,
    known: session.known,
    peek: session.open,
    start: async () => {
      await ready();
      return session.open();
    },
    send: async (text, clientId) => {
      const fits = checkText(text);
      if (!fits.ok) return fits;
      const found = await writable();
      return found.ok ? found.value.send(text, clientId) : found;
    },
    begin: writable,
    queue: inThread,
    reportPage: (page) => void report('reportPage', { page }),
    setSharing: (sharing) => void report('setSharing', sharing),
    closeConversation: () => inThread('closeConversation', {}),
    ask: createAsk<ShopperRequests>(line),
    hear: line.on as Hear<ShopperNotices>,
    stop: () => {
      stopped = true;
      thread.peek()?.stop();
      for (const stop of stops) stop();
      line.close();
    },
  };
};
