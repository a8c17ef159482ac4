/** Which shoppers have a live socket, here or on another node. */
export type ShopperPresence = {
  isOnline(shopperId: string): boolean;
  /** A socket opened here; returns how to say that it closed. */
  enter(shopper: ShopperAtStore): () => void;
  /** Says what this node knows to the others again; also how silent nodes are noticed. */
  beat(): void;
  stop(): void;
};

export type ShopperAtStore = { storeId: string; shopperId: string };

/** What nodes tell each other. `turn` counts a node's changes, so that a lost one is noticed. */
export type Telling =
  | { kind: 'change'; node: string; turn: number; shopper: ShopperAtStore; online: boolean }
  | { kind: 'beat'; node: string; turn: number }
  | { kind: 'all'; node: string; turn: number; shoppers: ShopperAtStore[] }
  | { kind: 'ask'; node: string; of: string };

/** The line between nodes. Losing a telling is allowed. */
export type PresenceBus = {
  publish(telling: Telling): void;
  subscribe(heard: (telling: Telling) => void): void;
};

type OtherNode = { turn: number; heardAt: number; shoppers: Map<string, ShopperAtStore> };

export type PresenceOptions = {
  nodeId: string;
  bus: PresenceBus | null;
  clock: () => number;
  /** How long a page change may take without counting as leaving, milliseconds. */
  pageChangeMs: number;
  /** After this long without a beat a node's shoppers count as gone, milliseconds. */
  silenceMs: number;
  onChange: (shopper: ShopperAtStore, online: boolean) => void;
};

export function createShopperPresence(options: PresenceOptions): ShopperPresence {
  const { nodeId, bus, clock, onChange } = options;
  /** Sockets per shopper here, and those who may just be changing pages. */
  const here = new Map<string, { shopper: ShopperAtStore; sockets: number }>();
  const leaving = new Map<string, NodeJS.Timeout>();
  const others = new Map<string, OtherNode>();
  let turn = 0;

  const elsewhere = (shopperId: string): boolean =>
    [...others.values()].some((node) => node.shoppers.has(shopperId));
  const isOnline = (shopperId: string): boolean => here.has(shopperId) || elsewhere(shopperId);

  function change(shopper: ShopperAtStore, online: boolean): void {
    turn += 1;
    bus?.publish({ kind: 'change', node: nodeId, turn, shopper, online });
    if (!elsewhere(shopper.shopperId)) onChange(shopper, online);
  }

  function leave(shopper: ShopperAtStore): void {
    const { shopperId } = shopper;
    const known = here.get(shopperId);
    if (!known) return;
    known.sockets -= 1;
    if (known.sockets > 0) return;
    const timer = setTimeout(() => {
      leaving.delete(shopperId);
      here.delete(shopperId);
      change(shopper, false);
    }, options.pageChangeMs);
    timer.unref();
    leaving.set(shopperId, timer);
  }

  function enter(shopper: ShopperAtStore): () => void {
    const { shopperId } = shopper;
    clearTimeout(leaving.get(shopperId));
    leaving.delete(shopperId);
    const known = here.get(shopperId);
    if (known) known.sockets += 1;
    else {
      here.set(shopperId, { shopper, sockets: 1 });
      change(shopper, true);
    }
    return () => leave(shopper);
  }

  const everyoneHere = (): Telling => ({
    kind: 'all',
    node: nodeId,
    turn,
    shoppers: [...here.values()].map(({ shopper }) => shopper),
  });

  /** Replaces what is known of a node and tells who came and who went. */
  function replace(node: string, next: OtherNode): void {
    const before = others.get(node)?.shoppers ?? new Map<string, ShopperAtStore>();
    const concerned = [...new Map([...before, ...next.shoppers]).values()];
    const was = new Map(concerned.map(({ shopperId }) => [shopperId, isOnline(shopperId)]));
    others.set(node, next);
    for (const shopper of concerned) {
      const online = isOnline(shopper.shopperId);
      if (online !== was.get(shopper.shopperId)) onChange(shopper, online);
    }
  }

  function hear(telling: Telling): void {
    const { node } = telling;
    if (node === nodeId) return;
    if (telling.kind === 'ask') {
      if (telling.of === nodeId) bus?.publish(everyoneHere());
      return;
    }
    const known = others.get(node);
    if (telling.kind === 'all') {
      const shoppers = new Map(telling.shoppers.map((one) => [one.shopperId, one]));
      replace(node, { turn: telling.turn, heardAt: clock(), shoppers });
      return;
    }
    const expected = telling.kind === 'beat' ? telling.turn : telling.turn - 1;
    if (!known || known.turn !== expected) {
      bus?.publish({ kind: 'ask', node: nodeId, of: node });
      return;
    }
    known.heardAt = clock();
    if (telling.kind === 'beat') return;
    const shoppers = new Map(known.shoppers);
    if (telling.online) shoppers.set(telling.shopper.shopperId, telling.shopper);
    else shoppers.delete(telling.shopper.shopperId);
    replace(node, { turn: telling.turn, heardAt: clock(), shoppers });
  }

  bus?.subscribe(hear);
  return {
    isOnline,
    enter,
    beat() {
      bus?.publish({ kind: 'beat', node: nodeId, turn });
      for (const [node, { heardAt }] of others)
        if (clock() - heardAt > options.silenceMs) {
          replace(node, { turn: -1, heardAt, shoppers: new Map() });
          others.delete(node);
        }
    },
    stop() {
      for (const timer of leaving.values()) clearTimeout(timer);
    },
  };
}
