import { type Cart, DESK_LIMITS, type Visitor } from '@aisle/protocol';
import type { Rooms } from '../rooms.ts';
import { mergeVisits, toVisitor, type Visit, withCart } from './visit.ts';

/** What nodes tell each other of visits. Losing a telling is allowed: the next word repairs it. */
export type VisitTelling =
  | { kind: 'visit'; node: string; visit: Visit }
  /** Nothing new of one that last changed then. */
  | {
      kind: 'seen';
      node: string;
      storeId: string;
      visitId: string;
      seenAt: number;
      changedAt: number;
    }
  | { kind: 'gone'; node: string; storeId: string; visitId: string }
  | { kind: 'ask'; node: string; of: string; storeId: string; visitId: string }
  /** Consoles of this store look at the list. */
  | { kind: 'watched'; node: string; storeId: string };

export type VisitBus = {
  publish(telling: VisitTelling): void;
  subscribe(heard: (telling: VisitTelling) => void): void;
};

/** Who is on the shops' pages, here and on the other nodes: leases in memory that lapse. */
export type VisitorBoard = {
  find(storeId: string, visitId: string): Visit | undefined;
  /** The visit of a shopper who is known by name. */
  ofShopper(shopperId: string): Visit | undefined;
  list(storeId: string): { visitors: Visitor[]; full: boolean };
  /** Whether one more visit of this store can be held. */
  hasRoom(storeId: string): boolean;
  /** Keeps a visit as it is now and tells the other nodes and the consoles. */
  keep(visit: Visit): void;
  /** She has left, or is not to be seen any more. */
  drop(storeId: string, visitId: string): void;
  /** Everything of a store: the merchant has switched it off. */
  dropStore(storeId: string): void;
  /** Agents may be called to her: the store has calls left in this hour. */
  mayCall(storeId: string): boolean;
  /** Consoles look at this store's list somewhere. */
  isWatched(storeId: string): boolean;
  /** Her chat has told of her cart: it is what agents see of the visit, too. */
  tellCart(shopperId: string, cart: Cart): void;
  /** Her chat's line opened or closed. */
  presenceChanged(shopperId: string): void;
  /** Lets lapsed leases go. */
  review(): void;
  visitorOf(visit: Visit): Visitor;
  stop(): void;
};

export type VisitorBoardOptions = {
  nodeId: string;
  bus: VisitBus | null;
  clock: () => number;
  rooms: Pick<Rooms, 'tellVisitors' | 'tellHelpWanted' | 'storesWatchingVisitors'>;
  isOnline: (shopperId: string) => boolean;
  /** How long the next page may take before she counts as gone, milliseconds. */
  pageChangeMs: number;
  /** What the inbox shows of her has changed. */
  onHesitation: (visit: Visit) => void;
};

/** How long changes are collected before consoles are told, milliseconds. */
const COLLECT_MS = 400;
const HOUR_MS = 3_600_000;
/** How long one word of a watching console counts on the other nodes. */
const WATCHED_MS = 15_000;

type Waiting = { changed: Set<string>; gone: Set<string> };

export function createVisitorBoard(options: VisitorBoardOptions): VisitorBoard {
  const { nodeId, bus, clock, rooms, isOnline } = options;
  const stores = new Map<string, Map<string, Visit>>();
  const byShopper = new Map<string, Visit>();
  const calls = new Map<string, number[]>();
  const watchedUntil = new Map<string, number>();
  const waiting = new Map<string, Waiting>();
  let timer: NodeJS.Timeout | undefined;

  const visitorOf = (visit: Visit): Visitor => toVisitor(visit, isOnline);
  const find = (storeId: string, visitId: string) => stores.get(storeId)?.get(visitId);

  function collect(storeId: string, visitId: string, what: keyof Waiting): void {
    const known = waiting.get(storeId) ?? { changed: new Set(), gone: new Set() };
    known[what].add(visitId);
    known[what === 'changed' ? 'gone' : 'changed'].delete(visitId);
    waiting.set(storeId, known);
    timer ??= setTimeout(flush, COLLECT_MS).unref();
  }

  function flush(): void {
    timer = undefined;
    const watching = rooms.storesWatchingVisitors();
    for (const [storeId, { changed, gone }] of waiting) {
      if (!watching.has(storeId)) continue;
      const visits = [...changed].flatMap((visitId) => find(storeId, visitId) ?? []);
      rooms.tellVisitors(storeId, { visitors: visits.map(visitorOf), gone: [...gone] });
    }
    waiting.clear();
  }

  /** Puts it in its place and tells this node's consoles. */
  function hold(visit: Visit): void {
    const { storeId, visitId, known } = visit;
    const before = find(storeId, visitId);
    const store = stores.get(storeId) ?? new Map<string, Visit>();
    store.set(visitId, visit);
    stores.set(storeId, store);
    if (before?.known && before.known.shopperId !== known?.shopperId)
      byShopper.delete(before.known.shopperId);
    if (known) byShopper.set(known.shopperId, visit);
    if (visit.calledAt !== undefined && before?.calledAt === undefined) call(visit);
    if (before && before.changedAt === visit.changedAt) return;
    collect(storeId, visitId, 'changed');
    if (known && JSON.stringify(before?.hesitation) !== JSON.stringify(visit.hesitation))
      options.onHesitation(visit);
  }

  function call(visit: Visit): void {
    const { storeId, calledAt = clock() } = visit;
    calls.set(storeId, [...callsOf(storeId), calledAt]);
    rooms.tellHelpWanted(storeId, { visitor: visitorOf(visit) });
  }

  const callsOf = (storeId: string): number[] =>
    (calls.get(storeId) ?? []).filter((at) => clock() - at < HOUR_MS);

  function letGo(storeId: string, visitId: string): void {
    const visit = find(storeId, visitId);
    if (!visit) return;
    const store = stores.get(storeId);
    store?.delete(visitId);
    if (store?.size === 0) stores.delete(storeId);
    if (visit.known && byShopper.get(visit.known.shopperId)?.visitId === visitId) {
      byShopper.delete(visit.known.shopperId);
      if (visit.hesitation) options.onHesitation(visit);
    }
    collect(storeId, visitId, 'gone');
  }

  function hear(telling: VisitTelling): void {
    if (telling.node === nodeId) return;
    switch (telling.kind) {
      case 'visit': {
        const { visit } = telling;
        const here = find(visit.storeId, visit.visitId);
        if (here || hasRoom(visit.storeId)) hold(here ? mergeVisits(here, visit) : visit);
        return;
      }
      case 'seen': {
        const { storeId, visitId, seenAt, changedAt, node } = telling;
        const here = find(storeId, visitId);
        if (here) here.seenAt = Math.max(here.seenAt, seenAt);
        if (!here || here.changedAt < changedAt)
          bus?.publish({ kind: 'ask', node: nodeId, of: node, storeId, visitId });
        return;
      }
      case 'ask': {
        const visit = telling.of === nodeId && find(telling.storeId, telling.visitId);
        if (visit) bus?.publish({ kind: 'visit', node: nodeId, visit });
        return;
      }
      case 'gone':
        letGo(telling.storeId, telling.visitId);
        return;
      case 'watched':
        watchedUntil.set(telling.storeId, clock() + WATCHED_MS);
    }
  }

  const hasRoom = (storeId: string): boolean =>
    (stores.get(storeId)?.size ?? 0) < DESK_LIMITS.storeVisitors;

  function keep(visit: Visit): void {
    const { storeId, visitId, seenAt, changedAt } = visit;
    const same = find(storeId, visitId)?.changedAt === changedAt;
    hold(visit);
    bus?.publish(
      same
        ? { kind: 'seen', node: nodeId, storeId, visitId, seenAt, changedAt }
        : { kind: 'visit', node: nodeId, visit },
    );
  }

  function drop(storeId: string, visitId: string): void {
    letGo(storeId, visitId);
    bus?.publish({ kind: 'gone', node: nodeId, storeId, visitId });
  }

  bus?.subscribe(hear);
  return {
    find,
    ofShopper: (shopperId) => byShopper.get(shopperId),
    list: (storeId) => ({
      visitors: [...(stores.get(storeId)?.values() ?? [])].map(visitorOf),
      full: !hasRoom(storeId),
    }),
    hasRoom,
    keep,
    drop,
    dropStore(storeId) {
      for (const visitId of stores.get(storeId)?.keys() ?? []) drop(storeId, visitId);
    },
    mayCall: (storeId) => callsOf(storeId).length < DESK_LIMITS.helpCallsPerHour,
    isWatched: (storeId) =>
      rooms.storesWatchingVisitors().has(storeId) || (watchedUntil.get(storeId) ?? 0) > clock(),
    tellCart(shopperId, cart) {
      const visit = byShopper.get(shopperId);
      if (visit) keep(withCart(visit, cart, clock()));
    },
    presenceChanged(shopperId) {
      const visit = byShopper.get(shopperId);
      if (visit) collect(visit.storeId, visit.visitId, 'changed');
    },
    review() {
      const now = clock();
      for (const storeId of rooms.storesWatchingVisitors())
        bus?.publish({ kind: 'watched', node: nodeId, storeId });
      for (const [storeId, visits] of stores)
        for (const { visitId, seenAt, leftAt, known } of visits.values()) {
          const chats = known !== undefined && isOnline(known.shopperId);
          // While her chat is open its line stands for her. Every node lets go by itself.
          const lapsed =
            now - seenAt > DESK_LIMITS.visitLeaseMs ||
            (leftAt !== undefined && now - leftAt > options.pageChangeMs);
          if (!chats && lapsed) letGo(storeId, visitId);
        }
      for (const storeId of calls.keys()) if (callsOf(storeId).length === 0) calls.delete(storeId);
    },
    visitorOf,
    stop: () => clearTimeout(timer),
  };
}
