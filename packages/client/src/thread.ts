import type { Conversation, Entry, Result, ShopperNotices, ShopperRequests } from '@aisle/protocol';
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { createAsk, listen } from './ask.ts';
import { type Bubble, makeBubbles } from './bubbles.ts';
import { checkText } from './check-text.ts';
import type { Clock } from './clock.ts';
import { follow, type ThreadStatus } from './follow.ts';
import type { Line } from './line/line.ts';
import { createLog } from './log.ts';
import { newId } from './new-id.ts';
import type { Outbox } from './outbox.ts';
import { isOpener, type OutboxItem } from './outbox-item.ts';
import { createReceiptBook, type Side } from './receipts.ts';
import { createTyping } from './typing.ts';

/** One conversation, ready to be shown; stop it when it is shown no more. */
export type Thread = {
  readonly conversationId: string;
  readonly status: ReadonlySignal<ThreadStatus>;
  /** Status, people and assignment; null until the server has told. */
  readonly conversation: ReadonlySignal<Conversation | null>;
  /** Oldest first: the log, then one's own that waits or failed. */
  readonly bubbles: ReadonlySignal<readonly Bubble[]>;
  /** The log alone, oldest first, without holes. */
  readonly entries: ReadonlySignal<readonly Entry[]>;
  /** Whether there are older entries than the first one shown. */
  readonly more: ReadonlySignal<boolean>;
  /** Others who type: `'shopper'` or an agent's id. */
  readonly typing: ReadonlySignal<readonly string[]>;
  /** Entries of the other side that have not been marked seen. */
  readonly unread: ReadonlySignal<number>;
  /**
   * Keeps the text in the outbox and sends it. The value is its client id; refused `invalid`
   * when empty, `too_long`, or `full` at the outbox's cap: then the text is still the caller's.
   * Sent again under the same `clientId` it is still one message (rule 1).
   */
  send: (text: string, clientId?: string) => Promise<Result<string>>;
  /** The same for any other request that is stored as an entry; fields it needs are added. */
  queue: (name: string, payload: object) => Promise<Result<string>>;
  retry: (clientId: string) => Promise<void>;
  discard: (clientId: string) => Promise<void>;
  /** Puts an older page in front; nothing to do when `more` is false. */
  loadOlder: () => Promise<Result<null>>;
  /** All that is shown has been read. Call it when it really is on a visible screen. */
  markSeen: () => void;
  /** Call at every keystroke; false when emptied. Throttled here. */
  reportTyping: (typing: boolean) => void;
  /** The last applied `seq`, for the heartbeat. */
  head: () => number | undefined;
  /** Somebody says the log reaches to `head`: fetches what is missing. */
  reach: (head: number) => void;
  stop: () => void;
};

export type ThreadOptions = {
  conversationId: string;
  side: Side;
  /** `'shopper'`, or the agent's own id. */
  self: string;
  line: Line;
  outbox: Outbox;
  clock: Clock;
  /** Hears each answer to `watchConversation`, which for agents tells of the shopper too. */
  onWatched?: (answer: unknown) => void;
};

/** Rules 8 and 12 for one conversation. */
export const createThread = (options: ThreadOptions): Thread => {
  const { conversationId, side, self, line, outbox, clock } = options;
  const ask = createAsk<ShopperRequests>(line);
  const log = createLog();
  const receipts = createReceiptBook(line, side, conversationId);
  const typing = createTyping({ line, clock, conversationId, self });
  const conversation = signal<Conversation | null>(null);
  // Acknowledged, but its entry is still held behind a gap: shown as sending until it is there.
  const settling = signal<readonly OutboxItem[]>([]);
  const ready = computed(
    () =>
      line.state.value.at === 'connected' &&
      !outbox.items.value.some((item) => isOpener(item) && item.conversationId === conversationId),
  );

  const learn = (told: Conversation) => {
    conversation.value = told;
    receipts.learn(told.receipts);
  };

  const { status, take, sync, stop } = follow({
    conversationId,
    ask,
    clock,
    log,
    ready,
    onJoined: (answer) => {
      learn(answer.conversation);
      options.onWatched?.(answer);
    },
    onGrown: () => receipts.report(log.entries.peek()),
  });

  const stops = [
    stop,
    outbox.onStored((item, value) => {
      if (item.conversationId !== conversationId || isOpener(item)) return;
      const { entry } = value as { entry: Entry };
      settling.value = [
        ...settling.peek().filter(({ clientId }) => clientId !== item.clientId),
        item,
      ];
      take([entry]);
    }),
    listen<ShopperNotices, 'entries'>(line, 'entries', (notice) => {
      if (notice.conversationId !== conversationId) return;
      take(notice.entries, notice.head);
      for (const { author } of notice.entries) {
        typing.arrived(author.kind === 'agent' ? author.agentId : author.kind);
      }
    }),
    listen<ShopperNotices, 'receipts'>(line, 'receipts', (notice) => {
      if (notice.conversationId === conversationId) receipts.learn(notice.receipts);
    }),
    listen<ShopperNotices, 'conversation'>(line, 'conversation', (notice) => {
      if (notice.conversation.conversationId === conversationId) learn(notice.conversation);
    }),
    typing.stop,
  ];

  const queue = async (
    name: string,
    payload: object,
    clientId = newId(clock),
  ): Promise<Result<string>> => {
    const full = { ...payload, conversationId, clientId };
    const kept = await outbox.add({ conversationId, clientId, name, payload: full });
    return kept.ok ? { ok: true, value: clientId } : kept;
  };

  return {
    conversationId,
    status,
    conversation,
    entries: log.entries,
    typing: typing.others,
    bubbles: computed(() =>
      makeBubbles({
        entries: log.entries.value,
        items: [...settling.value, ...outbox.items.value].filter(
          (item) => item.conversationId === conversationId,
        ),
        receipts: receipts.known.value,
        side,
        self,
      }),
    ),
    more: computed(() => (log.entries.value[0]?.seq ?? 1) > 1),
    unread: computed(() => {
      const { seen } = receipts.known.value[side];
      return log.entries.value.filter(({ author, seq }) => author.kind !== side && seq > seen)
        .length;
    }),
    send: async (text, clientId) => {
      const fits = checkText(text);
      if (!fits.ok) return fits;
      typing.report(false);
      return queue('sendMessage', { text }, clientId);
    },
    queue,
    retry: outbox.retry,
    discard: outbox.discard,
    loadOlder: async () => {
      const before = log.entries.peek()[0]?.seq ?? 1;
      if (before <= 1) return { ok: true, value: null };
      const answer = await ask('fetchEntries', { conversationId, before });
      if (!answer.ok) return answer;
      log.prepend(answer.value.entries);
      return { ok: true, value: null };
    },
    markSeen: () => receipts.report(log.entries.peek(), true),
    reportTyping: typing.report,
    head: log.last,
    reach: (head) => {
      log.apply([], head);
      void sync();
    },
    stop: () => {
      line.emit('stopWatching', { conversationId });
      for (const stop of stops) stop();
    },
  };
};
