import type { AvailabilityOfAgents } from '@aisle/protocol';
import { leases, replyTimes, type Storage } from '@aisle/storage';
import type { HoursBook } from '../hours/hours-book.ts';
import { keepAnswers } from '../keep-answers.ts';
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

export function createAvailability(deps: {
  storage: Storage;
  rooms: Pick<Rooms, 'tellShoppers' | 'storesWithShoppers'>;
  files: Pick<FileShelf, 'urlOf'>;
  hours: HoursBook;
  clock: () => number;
  log: Logger;
}): Availability {
  const { storage, rooms, files, hours, clock, log } = deps;
  const replyTime = keepAnswers({
    ...{ forMs: REPLY_TIME_KEPT_MS, clock },
    ask: (storeId) => replyTimes.medianFirstReply(storage.read, storeId, clock() - WEEK_MS),
  });
  const current = keepAnswers({ forMs: KEPT_MS, clock, ask: look });
  async function look(storeId: string): Promise<AvailabilityOfAgents> {
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
  }
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
