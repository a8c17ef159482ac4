import type { VisitReport } from '@aisle/protocol';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { cartOf, visitPage } from '../testing/visitor-stage.ts';
import { takeReport, type Visit } from './visit.ts';
import { createVisitorBoard, type VisitBus, type VisitTelling } from './visitor-board.ts';

let now = 1_000;

/** A bus between nodes that can lose what it carries. */
function createBus() {
  const listeners: ((telling: VisitTelling) => void)[] = [];
  const bus = { broken: false, carried: [] as string[] };
  const line: VisitBus = {
    publish(telling) {
      if (bus.broken) return;
      bus.carried.push(telling.kind);
      // As over a wire: nothing is shared.
      for (const heard of listeners) heard(structuredClone(telling));
    },
    subscribe: (heard) => listeners.push(heard),
  };
  return Object.assign(bus, { line });
}

function createNode(nodeId: string, bus: VisitBus) {
  const calls: string[] = [];
  const board = createVisitorBoard({
    nodeId,
    bus,
    clock: () => now,
    pageChangeMs: 100,
    isOnline: () => false,
    onHesitation: () => {},
    rooms: {
      tellVisitors: () => {},
      tellHelpWanted: (_storeId, { visitor }) => calls.push(visitor.visitId),
      storesWatchingVisitors: () => new Set(),
    },
  });
  const list = () => board.list('s').visitors;
  return { ...board, calls, list };
}

const visitId = v7();
const report = (more: Partial<VisitReport> = {}): VisitReport => ({
  ...{ siteKey: 'k', visitId, page: visitPage(), active: true, reachable: true },
  agreed: { pages: true, cart: true },
  ...more,
});
const tell = (
  node: ReturnType<typeof createNode>,
  more: Partial<VisitReport> = {},
  change: (visit: Visit) => Visit = (visit) => visit,
) => {
  now += 1;
  const taken = { storeId: 's', report: report(more), device: undefined, known: undefined };
  const visit = takeReport(node.find('s', visitId), { ...taken, radar: true, now });
  node.keep(change(visit));
};

test('nodes know of each other’s visitors; her reports may reach any of them', () => {
  const bus = createBus();
  const [a, b] = [createNode('a', bus.line), createNode('b', bus.line)];
  tell(a, { cart: cartOf(1) });
  tell(b, { page: visitPage('/fjord', 'Fjord') });
  tell(a, { cart: cartOf(2) });
  expect(a.list()).toEqual(b.list());
  expect(b.list()).toMatchObject([{ pages: 3, cart: { quantity: 2 } }]);
  b.drop('s', visitId);
  expect(a.list()).toEqual([]);
});

test('nothing new is told in a few bytes, and what the bus has lost is asked for', () => {
  const bus = createBus();
  const [a, b] = [createNode('a', bus.line), createNode('b', bus.line)];
  tell(a);
  bus.broken = true;
  tell(a, { cart: cartOf(5) });
  bus.broken = false;
  expect(b.list()[0]?.cart).toBeUndefined();
  bus.carried.length = 0;
  tell(a);
  expect(bus.carried).toEqual(['seen', 'ask', 'visit']);
  expect(b.list()[0]?.cart?.quantity).toBe(5);
});

test('a node that is new learns of each with her next word; a lease lapses on every node', () => {
  const bus = createBus();
  const a = createNode('a', bus.line);
  tell(a);
  const b = createNode('b', bus.line);
  tell(a);
  expect(b.list()).toHaveLength(1);
  now += 80_000;
  b.review();
  expect(b.list()).toEqual([]);
  a.review();
  expect(a.list()).toEqual([]);
});

test('42 of two agents who write at one moment the first stands, on both nodes', () => {
  const bus = createBus();
  const [a, b] = [createNode('a', bus.line), createNode('b', bus.line)];
  tell(a);
  const greet = (clientId: string, at: number) => (visit: Visit) => ({
    ...visit,
    changedAt: visit.changedAt + 1,
    greeting: {
      ...{ agentId: clientId, text: clientId, at, stage: 'waiting' as const },
      ...{ conversationId: v7(), clientId, said: false },
    },
  });
  bus.broken = true;
  tell(a, {}, greet('first', 5));
  tell(b, {}, greet('second', 6));
  bus.broken = false;
  tell(a, { page: visitPage('/a') });
  tell(b, { page: visitPage('/b') });
  tell(a, { page: visitPage('/c') });
  for (const node of [a, b]) expect(node.list()[0]?.greeting?.text).toBe('first');
});

test('42 agents are called on every node, once', () => {
  const bus = createBus();
  const [a, b] = [createNode('a', bus.line), createNode('b', bus.line)];
  tell(a, { codeRefused: true }, (visit) => ({ ...visit, calledAt: now }));
  tell(b, { page: visitPage('/cart') });
  expect([a.calls, b.calls]).toEqual([[visitId], [visitId]]);
});
