import {
  type Author,
  type Content,
  type Conversation,
  DESK_LIMITS,
  type Entry,
  ok,
  type Receipts,
  type Result,
  refuse,
  type Shopper,
} from '@aisle/protocol';
import type { InboxModel } from './inbox-model.ts';

/** Who asks the model, and how it is told something. */
export type Guest = {
  author: Author & { kind: 'shopper' | 'agent' };
  tell: (name: string, notice: unknown) => void;
};

type Kept = { conversation: Conversation; log: Entry[]; watchers: Set<Guest> };

const SHOPPER: Shopper = {
  shopperId: 'mia',
  sharing: { cart: true, pages: true },
  online: true,
  trail: [],
  firstSeenAt: 0,
  conversations: 1,
};

/**
 * The server's promises in memory, small enough to trust: a log per conversation, one entry per
 * client id, answers before announcements. Tests read what was really stored from `logOf`.
 */
export const createChatModel = (now: () => number, inbox?: InboxModel) => {
  const kept = new Map<string, Kept>();
  const asked: { name: string; payload: unknown }[] = [];
  /** Announcements wait here until the answer has left (rule 3). */
  const announcements: (() => void)[] = [];
  let refusal: ((name: string, payload: unknown) => Result<never> | null) | null = null;

  const announce = ({ watchers }: Kept, name: string, notice: unknown) => {
    announcements.push(() => {
      for (const guest of watchers) guest.tell(name, notice);
    });
  };

  const append = (conversationId: string, clientId: string, author: Author, content: Content) => {
    const found = kept.get(conversationId);
    if (!found) return refuse('not_found', 'no such conversation');
    const first = found.log.find((entry) => entry.clientId === clientId);
    if (first) return ok({ entry: first, repeated: true });
    if (found.conversation.status === 'closed') return refuse('closed', 'it is closed');
    const seq = found.log.length + 1;
    const entry: Entry = { conversationId, seq, clientId, at: now(), author, content };
    found.log.push(entry);
    found.conversation = {
      ...found.conversation,
      head: seq,
      status: content.kind === 'closed' ? 'closed' : 'open',
    };
    announce(found, 'entries', { conversationId, entries: [entry], head: seq });
    if (content.kind === 'closed') announce(found, 'conversation', found);
    return ok({ entry, repeated: false });
  };

  const start = (conversationId: string): Kept => {
    const none = { delivered: 0, seen: 0 };
    const found = kept.get(conversationId) ?? {
      conversation: {
        conversationId,
        status: 'open',
        head: 0,
        assignedTo: null,
        receipts: { shopper: none, agent: none },
        agents: [],
        createdAt: now(),
      },
      log: [],
      watchers: new Set<Guest>(),
    };
    kept.set(conversationId, found);
    return found;
  };

  const page = ({ log }: Kept, { after, before }: { after?: number; before?: number }) => {
    if (after !== undefined) return log.slice(after, after + DESK_LIMITS.pageEntries);
    return log.slice(0, (before ?? log.length + 1) - 1).slice(-DESK_LIMITS.pageEntries);
  };

  const answer = (guest: Guest, name: string, payload: never): Result<unknown> => {
    asked.push({ name, payload });
    const refused = refusal?.(name, payload);
    if (refused) return refused;
    return handle(guest, name, payload);
  };

  // biome-ignore lint/suspicious/noExplicitAny: payloads of every request, as the wire has them
  const handle = (guest: Guest, name: string, payload: any): Result<unknown> => {
    if (name === 'heartbeat') {
      const further = Object.entries<number>(payload.heads).flatMap(([id, known]) => {
        const head = kept.get(id)?.log.length ?? 0;
        return head > known ? [[id, head]] : [];
      });
      return ok({ heads: Object.fromEntries(further) });
    }
    const ofInbox = inbox?.answer(guest, name, payload);
    if (ofInbox) return ofInbox;
    const { conversationId, clientId } = payload;
    if (name === 'startConversation') {
      return ok({ conversation: start(conversationId).conversation });
    }
    const found = kept.get(conversationId);
    if (!found) return refuse('not_found', 'no such conversation');
    switch (name) {
      case 'sendMessage':
        return append(conversationId, clientId, guest.author, {
          kind: 'message',
          text: payload.text,
        });
      case 'closeConversation':
        return append(conversationId, clientId, guest.author, { kind: 'closed' });
      case 'watchConversation':
        found.watchers.add(guest);
        return ok({
          conversation: found.conversation,
          entries: page(found, payload),
          head: found.log.length,
          ...(guest.author.kind === 'agent' && { shopper: SHOPPER }),
        });
      case 'fetchEntries':
        return ok({ conversationId, entries: page(found, payload), head: found.log.length });
      case 'stopWatching':
        found.watchers.delete(guest);
        return ok(null);
      case 'reportReceipt': {
        const { delivered, seen } = payload;
        const receipts: Receipts = {
          ...found.conversation.receipts,
          [guest.author.kind]: { delivered, seen },
        };
        found.conversation = { ...found.conversation, receipts };
        announce(found, 'receipts', { conversationId, receipts });
        return ok(null);
      }
      case 'reportTyping':
        announce(found, 'typing', {
          conversationId,
          typing: payload.typing,
          ...(guest.author.kind === 'agent' && { by: guest.author.agentId }),
        });
        return ok(null);
      default:
        return refuse('unknown_event', name);
    }
  };

  return {
    answer,
    /** Sends out what was stored since the last call. */
    flush: () => {
      for (const announcement of announcements.splice(0)) announcement();
    },
    leave: (guest: Guest) => {
      inbox?.leave(guest);
      for (const { watchers } of kept.values()) watchers.delete(guest);
    },
    start,
    append,
    /** What an agent writes, as if it came over another connection. */
    write: (conversationId: string, clientId: string, text: string, author: Author) =>
      append(conversationId, clientId, author, { kind: 'message', text }),
    logOf: (conversationId: string) => kept.get(conversationId)?.log ?? [],
    conversationOf: (conversationId: string) => kept.get(conversationId)?.conversation ?? null,
    conversations: () => [...kept.keys()],
    /** Every request that arrived, in order. */
    asked,
    /** Refuses whatever `decide` names; null lets all through. */
    refuseWhen: (decide: typeof refusal) => {
      refusal = decide;
    },
  };
};

export type ChatModel = ReturnType<typeof createChatModel>;
