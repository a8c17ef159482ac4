import type { AvailabilityOfAgents } from '@aisle/protocol';
import { leases, replyTimes, type Storage } from '@aisle/storage';
import type { HoursBook } from '../hours/hours-book.ts';
import type { Logger } from '../log.ts';
import type { FileShelf } from '../photos/file-shelf.ts';
import type { Rooms } from '../rooms.ts';
import { showCard } from './show-card.ts';

const SHOWN_AGENTS = 5;
const WEEK_MS = 7 * 24 * 3_600_000;
const REPLY_TIME_KEPT_MS = 5 * 60_000;
const KEPT_MS = 2_000;

/** Who is there for a store's shoppers, and the telling of it. */
export type Availability = {
  of(storeId: string): Promise<AvailabilityOfAgents>;
  /** Something moved: looks again and tells the store's shoppers, on all nodes, if they see it. */
  changed(storeId: string): void;
  /** Looks again at every store with shoppers here, for what no one told this node. */
  review(): Promise<void>;
};

type Kept<T> = { at: number; value: Promise<T> };

export function createAvailability(deps: {
  storage: Storage;
  rooms: Pick<Rooms, 'tellShoppers' | 'storesWithShoppers'>;
  files: Pick<FileShelf, 'urlOf'>;
  hours: HoursBook;
  clock: () => number;
  log: Logger;
}): Availability {
  const { storage, rooms, files, hours, clock, log } = deps;
  const replyTime = keep(REPLY_TIME_KEPT_MS, clock, (storeId: string) =>
    replyTimes.medianFirstReply(storage.read, storeId, clock() - WEEK_MS),
  );
  const current = keep(KEPT_MS, clock, async (storeId: string): Promise<AvailabilityOfAgents> => {
    const agents = await leases.availableAgents(storage.read, storeId, clock());
    const replyTimeMs = await replyTime.get(storeId);
    const { settled, own } = await hours.of(storeId);
    const now = settled.plan && own.now(clock());
    return {
      // After hours nobody new is promised an answer; whoever stays is shown to those she speaks with.
      online: agents.length > 0 && now?.open !== false,
      agents: agents.slice(0, SHOWN_AGENTS).map((face) => showCard(files, face)),
      replyTimeMs,
      ...(now && { hours: now }),
    };
  });
  /** What this node's shoppers were told last, to tell only what is new. */
  const told = new Map<string, string>();

  async function tell(storeId: string, reach: 'everywhere' | 'here'): Promise<void> {
    const availability = await current.get(storeId);
    const shown = JSON.stringify([availability.online, availability.agents, availability.hours]);
    if (told.get(storeId) === shown) return;
    told.set(storeId, shown);
    rooms.tellShoppers(storeId, { availability }, reach);
  }

  return {
    of: (storeId) => current.get(storeId),
    changed(storeId) {
      current.forget(storeId);
      tell(storeId, 'everywhere').catch((err: unknown) =>
        log.warn({ err, storeId }, 'could not tell who is available'),
      );
    },
    async review() {
      const stores = rooms.storesWithShoppers();
      for (const storeId of told.keys()) if (!stores.has(storeId)) told.delete(storeId);
      for (const storeId of stores) await tell(storeId, 'here');
    },
  };
}

/** Remembers an answer for a while. A failed one is asked again. */
function keep<T>(forMs: number, clock: () => number, ask: (key: string) => Promise<T>) {
  const kept = new Map<string, Kept<T>>();
  return {
    get(key: string): Promise<T> {
      const known = kept.get(key);
      if (known && clock() - known.at < forMs) return known.value;
      const value = ask(key);
      kept.set(key, { at: clock(), value });
      value.catch(() => kept.delete(key));
      return value;
    },
    forget: (key: string) => kept.delete(key),
  };
}
