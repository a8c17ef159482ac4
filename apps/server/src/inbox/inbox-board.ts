import type { InboxRow } from '@aisle/protocol';
import { type InboxRecord, inbox, type Storage } from '@aisle/storage';
import type { HoursBook } from '../hours/hours-book.ts';
import { promiseDue } from '../hours/promise-due.ts';
import type { Logger } from '../log.ts';
import type { Rooms } from '../rooms.ts';
import type { ShopperPresence } from '../shoppers/presence.ts';
import type { VisitorBoard } from '../visitors/visitor-board.ts';

/** How long changes are collected before consoles are told, milliseconds. */
const COLLECT_MS = 80;
/** Rows read and sent at once; the rest waits for the next round. */
const ROWS_AT_ONCE = 100;

/** What moved: the row alone, or also how many conversations stand where. */
type InboxChange = 'row' | 'counts';

/** Names of changed rows, as nodes tell them to each other. */
export type ChangedRows = { storeId: string; conversationIds: string[]; counts: boolean };

export type InboxBus = {
  publish(changed: ChangedRows): void;
  subscribe(heard: (changed: ChangedRows) => void): void;
};

/** Keeps the inboxes that are shown on this node up to date (rule 11). */
export type InboxBoard = {
  /** A conversation's row changed; consoles everywhere are told soon. */
  changed(storeId: string, conversationId: string, change: InboxChange): void;
  /** Looks for changes that no one told this node: the bus may lose some. */
  review(): Promise<void>;
  stop(): void;
};

type Waiting = { ids: Set<string>; counts: boolean };

export function createInboxBoard(deps: {
  storage: Storage;
  rooms: Pick<Rooms, 'tellInbox' | 'tellAgent' | 'inboxWatchers'>;
  bus: InboxBus | null;
  live: LiveNow;
  /** Something in this store's conversations moved, here or on another node. */
  onChanged: (storeId: string) => void;
  clock: () => number;
  log: Logger;
}): InboxBoard {
  const { storage, rooms, bus, clock, log } = deps;
  const inboxRows = inbox.prepareInboxRows(storage.read);
  /** To be shown here, and to be told to other nodes. */
  const toShow = new Map<string, Waiting>();
  const toTell = new Map<string, Waiting>();
  let timer: NodeJS.Timeout | undefined;
  let reviewedAt = clock();

  function collect(into: Map<string, Waiting>, { storeId, conversationIds, counts }: ChangedRows) {
    const known = into.get(storeId) ?? { ids: new Set<string>(), counts: false };
    for (const id of conversationIds) known.ids.add(id);
    known.counts ||= counts;
    into.set(storeId, known);
    timer ??= setTimeout(flush, COLLECT_MS);
  }

  function flush(): void {
    timer = undefined;
    for (const [storeId, { ids, counts }] of toTell)
      bus?.publish({ storeId, conversationIds: [...ids], counts });
    toTell.clear();
    showAll().catch((err: unknown) => log.warn({ err }, 'could not bring the inbox up to date'));
  }

  async function showAll(): Promise<void> {
    const watchers = rooms.inboxWatchers();
    const turn = [...toShow];
    toShow.clear();
    for (const [storeId, { ids, counts }] of turn) {
      deps.onChanged(storeId);
      const agents = watchers.get(storeId);
      if (!agents) continue;
      const now = [...ids].slice(0, ROWS_AT_ONCE);
      const later = [...ids].slice(ROWS_AT_ONCE);
      if (later.length > 0) collect(toShow, { storeId, conversationIds: later, counts: false });
      const records = await inboxRows({ storeId, conversationIds: now });
      if (records.length > 0)
        rooms.tellInbox(storeId, await describeRows(storeId, records, deps.live));
      if (counts) await tellCounts(storeId, agents);
    }
  }

  // `mine` differs by agent, so counts go to each; they move seldom, rows often.
  async function tellCounts(storeId: string, agents: Set<string>): Promise<void> {
    for (const agentId of agents) {
      const counts = await inbox.counts(storage.read, { storeId, agentId });
      rooms.tellAgent(agentId, { rows: [], counts });
    }
  }

  bus?.subscribe((changed) => collect(toShow, changed));
  return {
    changed(storeId, conversationId, change) {
      const changed = { storeId, conversationIds: [conversationId], counts: change === 'counts' };
      collect(toShow, changed);
      if (bus) collect(toTell, changed);
    },
    async review() {
      if (!bus) return;
      const since = reviewedAt;
      reviewedAt = clock();
      for (const storeId of rooms.inboxWatchers().keys()) {
        const { rows } = await inbox.inboxChanges(storage.read, { storeId, since, limit: 500 });
        const conversationIds = rows.map((row) => row.conversationId);
        if (rows.length > 0) collect(toShow, { storeId, conversationIds, counts: true });
      }
    },
    stop: () => clearTimeout(timer),
  };
}

/** What of a row is in no database. */
type LiveNow = {
  presence: Pick<ShopperPresence, 'isOnline'>;
  visitors: Pick<VisitorBoard, 'ofShopper'>;
  hours: HoursBook;
};

/** Rows of a store as the console knows them. */
export async function describeRows(
  storeId: string,
  records: InboxRecord[],
  { presence, visitors, hours }: LiveNow,
): Promise<InboxRow[]> {
  const promised = await hours.of(storeId);
  return records.map((record) => {
    const { waitingSince } = record;
    const { shopperId } = record.shopper;
    const hesitation = visitors.ofShopper(shopperId)?.hesitation;
    const shopper = { ...record.shopper, online: presence.isOnline(shopperId) };
    const dueAt = waitingSince === null ? null : promiseDue(promised, waitingSince);
    return { ...record, shopper, ...(hesitation && { hesitation }), ...(dueAt && { dueAt }) };
  });
}
