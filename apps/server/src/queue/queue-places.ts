import type { QueuePlace } from '@aisle/protocol';
import { queue, replyTimes, type Storage } from '@aisle/storage';
import type { HoursBook } from '../hours/hours-book.ts';
import type { Logger } from '../log.ts';
import type { Rooms } from '../rooms.ts';
import { estimateWait } from './estimate-wait.ts';

/** Changes are collected that long before places are counted again, milliseconds. */
const COLLECT_MS = 300;
const PACE_OF_MS = 3_600_000;

/** Shoppers' places in the queue, for those of this node who look at theirs (rule 32). */
export type QueuePlaces = {
  /** Her place; from now on she is told when it changes, for as long as she watches. */
  follow(storeId: string, conversationId: string): Promise<QueuePlace | null>;
  /** Somebody came, went or was answered. */
  changed(storeId: string): void;
  /** Counts again everywhere: time alone moves an estimate. */
  review(): void;
  stop(): void;
};

type Deps = {
  storage: Storage;
  rooms: Pick<Rooms, 'tellQueuePlace' | 'watchedByShopper'>;
  hours: HoursBook;
  clock: () => number;
  log: Logger;
};

export function createQueuePlaces({ storage, rooms, hours, clock, log }: Deps): QueuePlaces {
  /** What was told last, by store and conversation. */
  const followed = new Map<string, Map<string, string>>();
  const toCount = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  async function count(storeId: string): Promise<(id: string) => QueuePlace | null> {
    const now = clock();
    const agents = await queue.listAgentsHere(storage.read, storeId, now);
    // Without anybody there is no queue: she reads when somebody is back.
    if (!agents.some(({ presence }) => presence !== 'away')) return () => null;
    // After hours neither: the way past it is told with the hours.
    const { doors } = await hours.of(storeId);
    const waiting = await queue.listQueue(storage.read, storeId, doors(now));
    const since = now - PACE_OF_MS;
    const pace = await replyTimes.replyPace(storage.read, { storeId, since, now });
    const positions = new Map(waiting.map((one, at) => [one.conversationId, at + 1]));
    return (id) => {
      const position = positions.get(id);
      return position === undefined ? null : { position, estimateMs: estimateWait(position, pace) };
    };
  }

  async function tell(storeId: string): Promise<void> {
    const told = followed.get(storeId);
    if (!told) return;
    const placeOf = await count(storeId);
    for (const [conversationId, before] of told) {
      const place = placeOf(conversationId);
      const shown = JSON.stringify(place);
      if (!rooms.watchedByShopper(conversationId)) told.delete(conversationId);
      else if (shown !== before) {
        told.set(conversationId, shown);
        rooms.tellQueuePlace({ conversationId, place });
      }
    }
    if (told.size === 0) followed.delete(storeId);
  }

  function flush(): void {
    timer = undefined;
    const stores = [...toCount];
    toCount.clear();
    for (const storeId of stores)
      tell(storeId).catch((err: unknown) =>
        log.warn({ err }, 'could not tell places in the queue'),
      );
  }

  function changed(storeId: string): void {
    if (!followed.has(storeId)) return;
    toCount.add(storeId);
    timer ??= setTimeout(flush, COLLECT_MS);
  }

  return {
    async follow(storeId, conversationId) {
      const known = followed.get(storeId) ?? new Map<string, string>();
      followed.set(storeId, known);
      const place = (await count(storeId))(conversationId);
      known.set(conversationId, JSON.stringify(place));
      return place;
    },
    changed,
    review: () => {
      for (const storeId of followed.keys()) changed(storeId);
    },
    stop: () => clearTimeout(timer),
  };
}
