import type { Sighting } from '@aisle/protocol';
import { sightings as kept, type Storage, type Store } from '@aisle/storage';
import type { Logger } from '../log.ts';
import { allowsOrigin } from '../stores/store-book.ts';

/** Where the widget has been seen on shops' pages. */
export type Sightings = {
  /** The script was asked for by a page of this origin; of which store, it does not say. */
  script(origin: string): void;
  /** A shopper opened the chat there. */
  chat(storeId: string, origin: string): void;
  /** Those on the store's own origins, the newest of each and kind. */
  of(store: Store): Promise<Sighting[]>;
};

/** Opened chats of one origin are written down once in this time. */
const EVERY_MS = 60_000;
/** Origins remembered; more start over. */
const REMEMBERED = 10_000;

/** Scripts are remembered by this node only: nobody's data, and told while a merchant watches. */
export function createSightings(storage: Storage, clock: () => number, log: Logger): Sightings {
  const scripts = new Map<string, number>();
  const written = new Map<string, number>();
  const remember = (map: Map<string, number>, key: string) => {
    if (map.size >= REMEMBERED) map.clear();
    map.set(key, clock());
  };
  return {
    script: (origin) => remember(scripts, origin),
    chat(storeId, origin) {
      const key = `${storeId} ${origin}`;
      if (clock() - (written.get(key) ?? 0) < EVERY_MS) return;
      remember(written, key);
      storage
        .write((tx) => kept.noteSighting(tx, { storeId, origin, at: clock() }))
        .catch((err: unknown) => log.warn({ err, storeId }, 'a sighting was not kept'));
    },
    async of(store) {
      const chats = await kept.listSightings(storage.read, store.storeId);
      const seen = [...scripts].filter(([origin]) => allowsOrigin(store, origin));
      return [
        ...chats.map((one) => ({ ...one, what: 'chat' as const })),
        ...seen.map(([origin, at]) => ({ origin, at, what: 'script' as const })),
      ].toSorted((a, b) => b.at - a.at);
    },
  };
}
