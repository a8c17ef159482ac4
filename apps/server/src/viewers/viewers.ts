import type { AgentCard } from '@aisle/protocol';
import type { Rooms } from '../rooms.ts';

/** Which agents have a conversation open, on whichever node (rule 43). Held in memory only. */
export type Viewers = {
  /** Everyone who has it open, each once. */
  of(conversationId: string): AgentCard[];
  /** Says what this node knows to the others again; also how silent nodes are noticed. */
  beat(): void;
  stop(): void;
};

type Viewed = readonly (readonly [conversationId: string, viewers: AgentCard[]])[];

/** What nodes tell each other. `whole`: what is not named here is open on that node no more. */
export type ViewersTelling = { node: string; whole: boolean; viewed: Viewed };

/** The line between nodes. Losing a telling is allowed: the next beat says all of it again. */
export type ViewersBus = {
  publish(telling: ViewersTelling): void;
  subscribe(heard: (telling: ViewersTelling) => void): void;
};

type Deps = {
  nodeId: string;
  rooms: Pick<Rooms, 'viewersHere' | 'viewedHere' | 'onViewersHere' | 'tellViewers'>;
  bus: ViewersBus | null;
  clock: () => number;
  /** After this long without a beat a node's viewers count as gone, milliseconds. */
  silenceMs: number;
};

type OtherNode = { heardAt: number; viewed: Map<string, AgentCard[]> };

/**
 * A viewer's lease is her connection: the transport's own heartbeat ends it with a closed or frozen
 * tab. A node's is its beat. Rooms are the only book that is kept of the viewers here.
 */
export function createViewers({ nodeId, rooms, bus, clock, silenceMs }: Deps): Viewers {
  const others = new Map<string, OtherNode>();
  const moved = new Set<string>();
  let flushing: NodeJS.Immediate | undefined;
  let saidNothing = true;

  function of(conversationId: string): AgentCard[] {
    const found = new Map<string, AgentCard>();
    const elsewhere = [...others.values()].flatMap(
      ({ viewed }) => viewed.get(conversationId) ?? [],
    );
    for (const one of [...rooms.viewersHere(conversationId), ...elsewhere])
      found.set(one.agentId, one);
    return [...found.values()];
  }

  const tell = (conversationId: string): void => {
    rooms.tellViewers({ conversationId, viewers: of(conversationId) });
  };

  // Whoever goes from one conversation to the next leaves and enters in one turn.
  function flush(): void {
    flushing = undefined;
    const ids = [...moved];
    moved.clear();
    for (const id of ids) tell(id);
    bus?.publish({
      node: nodeId,
      whole: false,
      viewed: ids.map((id) => [id, rooms.viewersHere(id)] as const),
    });
  }

  function hear({ node, whole, viewed }: ViewersTelling): void {
    if (node === nodeId) return;
    const before = others.get(node)?.viewed ?? new Map<string, AgentCard[]>();
    const next = whole ? new Map<string, AgentCard[]>() : before;
    for (const [id, viewers] of viewed) {
      if (viewers.length > 0) next.set(id, viewers);
      else next.delete(id);
    }
    others.set(node, { heardAt: clock(), viewed: next });
    const named = viewed.map(([id]) => id);
    const concerned = whole ? changedBetween(before, next) : named;
    for (const id of concerned) tell(id);
  }

  const stopHearing = rooms.onViewersHere((conversationId) => {
    moved.add(conversationId);
    flushing ??= setImmediate(flush);
  });
  bus?.subscribe(hear);

  return {
    of,
    beat() {
      const viewed = rooms.viewedHere();
      if (viewed.length > 0 || !saidNothing) bus?.publish({ node: nodeId, whole: true, viewed });
      saidNothing = viewed.length === 0;
      for (const [node, { heardAt, viewed: theirs }] of others) {
        if (clock() - heardAt <= silenceMs) continue;
        others.delete(node);
        for (const id of theirs.keys()) tell(id);
      }
    },
    stop() {
      clearImmediate(flushing);
      stopHearing();
    },
  };
}

/** Conversations with other viewers than before: a beat that says nothing new tells nobody. */
function changedBetween(
  before: ReadonlyMap<string, AgentCard[]>,
  after: ReadonlyMap<string, AgentCard[]>,
): string[] {
  const shown = (viewers: AgentCard[] | undefined) => JSON.stringify(viewers ?? []);
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => shown(before.get(id)) !== shown(after.get(id)),
  );
}
