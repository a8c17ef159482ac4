import { type Entry, ok } from '@aisle/protocol';
import { type Appended, conversations, type Draft, type Storage } from '@aisle/storage';
import { v7 } from 'uuid';
import { OperatorError } from '../config.ts';
import type { Deps } from '../create-server.ts';
import type { AgentHandlers, ShopperHandlers } from '../handlers.ts';
import type { Caller } from '../house.ts';
import type { Interposed } from '../interposed.ts';
import type { Rooms } from '../rooms.ts';

/**
 * Mistakes a server of this kind is prone to, planted from outside so that the fault runs can prove
 * they would be caught. Nothing here is reachable without NODE_ENV=test.
 */
const BUGS: Record<string, (every: number) => Interposed> = {
  'ack-before-commit': () => ({ storage: acknowledgeBeforeCommit }),
  'ack-in-open-batch': () => ({ storage: acknowledgeInOpenBatch }),
  'drop-announcement': (every) => ({ rooms: (rooms) => dropAnnouncements(rooms, every) }),
  'skip-dedupe': () => ({ storage: skipDedupe }),
  'dedupe-per-socket': () => ({ handlers: dedupePerSocket }),
  'max-plus-one': () => ({ storage: numberByMaximum }),
  'resume-off-by-one': () => ({ handlers: resumeOffByOne }),
  'join-after-read': () => ({ handlers: joinAfterRead }),
  'swallow-full-disk': () => ({ storage: swallowFullDisk }),
  'leak-room': leakRoom,
};

/** Announcements between two dropped ones, unless the name says otherwise. */
const USUALLY_EVERY = 1_000;

/**
 * What to hand to `createServer` for a bug by its name; `drop-announcement:50` drops one in 50.
 *
 * @throws OperatorError naming the bugs there are.
 */
export function plant(fault: string): Deps {
  const [name = '', every] = fault.split(':');
  const bug = Object.hasOwn(BUGS, name) ? BUGS[name] : undefined;
  if (!bug)
    throw new OperatorError(
      `AISLE_FAULT: "${fault}" is not allowed; use ${Object.keys(BUGS).join(', ')}`,
    );
  return { interposed: bug(Number(every ?? USUALLY_EVERY)) };
}

type Handlers = { shopper: ShopperHandlers; agent: AgentHandlers };
type Append = Storage['append'];

const withAppend = (storage: Storage, append: Append): Storage => ({ ...storage, append });

/** The entry as it will probably be, before anything is stored. */
async function guess(storage: Storage, draft: Draft): Promise<Entry> {
  const { storeId, conversationId, clientId, author, content } = draft;
  const heads = await conversations.heads(storage.read, storeId, [conversationId]);
  const seq = (heads[conversationId] ?? 0) + 1;
  return { conversationId, seq, clientId, at: Date.now(), author, content };
}

function acknowledgeBeforeCommit(storage: Storage): Storage {
  return withAppend(storage, async (draft) => {
    const entry = await guess(storage, draft);
    setTimeout(() => void storage.append(draft), 25);
    return ok({ entry, repeated: false });
  });
}

function acknowledgeInOpenBatch(storage: Storage): Storage {
  return withAppend(storage, async (draft) => {
    const entry = await guess(storage, draft);
    return new Promise((resolve) => {
      void storage.write(async (tx) => {
        for (let look = 0; look < 40; look += 1) {
          await conversations.heads(tx, draft.storeId, [draft.conversationId]);
          if (look === 1) resolve(ok({ entry, repeated: false }));
        }
      });
      void storage.append(draft);
    });
  });
}

function dropAnnouncements(rooms: Rooms, every: number): Rooms {
  let announced = 0;
  return {
    ...rooms,
    announce(entry) {
      announced += 1;
      if (announced % every !== 0) rooms.announce(entry);
    },
  };
}

function skipDedupe(storage: Storage): Storage {
  return withAppend(storage, async (draft) => {
    const stored = await storage.append({ ...draft, clientId: v7() });
    return stored.ok ? ok(named(stored.value, draft.clientId)) : stored;
  });
}

const named = ({ entry, repeated }: Appended, clientId: string): Appended => ({
  entry: { ...entry, clientId },
  repeated,
});

function numberByMaximum(storage: Storage): Storage {
  return withAppend(storage, async (draft) => {
    const { seq } = await guess(storage, draft);
    const stored = await storage.append(draft);
    if (!stored.ok || stored.value.repeated) return stored;
    return ok({ entry: { ...stored.value.entry, seq }, repeated: false });
  });
}

function swallowFullDisk(storage: Storage): Storage {
  return withAppend(storage, async (draft) => {
    const stored = await storage.append(draft);
    if (stored.ok || stored.error.code !== 'full') return stored;
    return ok({ entry: await guess(storage, draft), repeated: false });
  });
}

function dedupePerSocket(handlers: Handlers): Handlers {
  const aliases = new Map<string, string>();
  const alias = (caller: Caller, clientId: string): string => {
    const key = `${caller.line.socketId} ${clientId}`;
    const known = aliases.get(key) ?? v7();
    aliases.set(key, known);
    return known;
  };
  const { shopper, agent } = handlers;
  return {
    shopper: {
      ...shopper,
      sendMessage: (house, caller, asked) =>
        shopper.sendMessage(house, caller, { ...asked, clientId: alias(caller, asked.clientId) }),
    },
    agent: {
      ...agent,
      sendMessage: (house, caller, asked) =>
        agent.sendMessage(house, caller, { ...asked, clientId: alias(caller, asked.clientId) }),
    },
  };
}

function resumeOffByOne({ shopper, agent }: Handlers): Handlers {
  const further = <T extends { after?: number | undefined }>(asked: T): T =>
    asked.after === undefined ? asked : { ...asked, after: asked.after + 1 };
  return {
    shopper: {
      ...shopper,
      fetchEntries: (house, caller, asked) => shopper.fetchEntries(house, caller, further(asked)),
      watchConversation: (house, caller, asked) =>
        shopper.watchConversation(house, caller, further(asked)),
    },
    agent: {
      ...agent,
      fetchEntries: (house, caller, asked) => agent.fetchEntries(house, caller, further(asked)),
      watchConversation: (house, caller, asked) =>
        agent.watchConversation(house, caller, further(asked)),
    },
  };
}

function joinAfterRead({ shopper, agent }: Handlers): Handlers {
  const late = <C extends Caller>(caller: C): C => ({
    ...caller,
    line: {
      ...caller.line,
      watch: (id: string) => void setTimeout(() => caller.line.watch(id), 50),
      afterAnswer: () => {},
    },
  });
  return {
    shopper: {
      ...shopper,
      watchConversation: (house, caller, asked) =>
        shopper.watchConversation(house, late(caller), asked),
    },
    agent: {
      ...agent,
      watchConversation: (house, caller, asked) =>
        agent.watchConversation(house, late(caller), asked),
    },
  };
}

function leakRoom(): Interposed {
  const storeOf = new Map<string, string>();
  return {
    storage: (storage) =>
      withAppend(storage, (draft) => {
        storeOf.set(draft.conversationId, draft.storeId);
        return storage.append(draft);
      }),
    rooms: (rooms) => ({
      ...rooms,
      announce(entry) {
        rooms.announce(entry);
        const store = storeOf.get(entry.conversationId);
        for (const [conversationId, other] of storeOf)
          if (other !== store)
            return rooms.tellConversation(conversationId, 'entries', {
              conversationId: entry.conversationId,
              entries: [entry],
              head: entry.seq,
            });
      },
    }),
  };
}
