import type { BusinessHours } from '@aisle/protocol';
import { hours, type QueueDoors, type Storage } from '@aisle/storage';
import { createHoursResolver, type HoursResolver } from './hours-resolver.ts';

/** A store's hours, ready to be asked. */
export type StoreHours = {
  settled: BusinessHours;
  /** The store's own. */
  own: HoursResolver;
  /** For whom the queue moves at that instant: a team without hours of its own has the store's. */
  doors(at: number): QueueDoors;
};

/** Stores' hours without asking the database each time; changes show within seconds on other nodes. */
export type HoursBook = {
  of(storeId: string): Promise<StoreHours>;
  /** Changed on this node: read anew at the next question. */
  forget(storeId: string): void;
};

const KEPT_MS = 5_000;
const KEPT_STORES = 1_000;

export function createHoursBook(storage: Storage, clock: () => number): HoursBook {
  const kept = new Map<string, { at: number; text: string; hours: StoreHours }>();
  return {
    async of(storeId) {
      const known = kept.get(storeId);
      if (known && Math.abs(clock() - known.at) < KEPT_MS) return known.hours;
      const settled = await hours.findHours(storage.read, storeId);
      const text = JSON.stringify(settled);
      // Unchanged ones keep what their resolver has worked out.
      const found = known?.text === text ? known.hours : createStoreHours(settled);
      if (kept.size >= KEPT_STORES) kept.clear();
      kept.set(storeId, { at: clock(), text, hours: found });
      return found;
    },
    forget: (storeId) => kept.delete(storeId),
  };
}

export function createStoreHours(settled: BusinessHours): StoreHours {
  const own = createHoursResolver(settled.plan);
  const teams = settled.teams.map(({ teamId, plan }) => ({
    teamId,
    hours: createHoursResolver(plan),
  }));
  return {
    settled,
    own,
    doors(at) {
      const open = own.isOpen(at);
      const others = teams.filter(({ hours }) => hours.isOpen(at) !== open);
      return { open, except: others.map(({ teamId }) => teamId) };
    },
  };
}
