import { afterEach, expect, test, vi } from 'vitest';
import { createShopperPresence, type PresenceBus, type Telling } from './presence.ts';

/** A bus between nodes that can lose what it carries. */
function createBus() {
  const listeners: ((telling: Telling) => void)[] = [];
  const bus = { broken: false };
  const line: PresenceBus = {
    publish(telling) {
      if (bus.broken) return;
      // As over a wire: nothing is shared.
      for (const heard of listeners) heard(structuredClone(telling));
    },
    subscribe: (heard) => listeners.push(heard),
  };
  return Object.assign(bus, { line });
}

let now = 0;
afterEach(() => vi.useRealTimers());

function createNode(nodeId: string, bus: PresenceBus | null) {
  const changes: string[] = [];
  const presence = createShopperPresence({
    nodeId,
    bus,
    clock: () => now,
    pageChangeMs: 100,
    silenceMs: 1_000,
    onChange: ({ shopperId }, online) => changes.push(`${online ? '+' : '-'}${shopperId}`),
  });
  return { ...presence, changes };
}

const mira = { storeId: 's', shopperId: 'mira' };
const jo = { storeId: 's', shopperId: 'jo' };

test('a second tab changes nothing; the last one leaving does, after a page change’s time', () => {
  vi.useFakeTimers();
  const node = createNode('a', null);
  const leaveFirst = node.enter(mira);
  const leaveSecond = node.enter(mira);
  leaveFirst();
  leaveSecond();
  expect(node.isOnline('mira')).toBe(true);
  const leaveThird = node.enter(mira);
  vi.advanceTimersByTime(1_000);
  expect(node.changes).toEqual(['+mira']);
  leaveThird();
  vi.advanceTimersByTime(1_000);
  expect(node.changes).toEqual(['+mira', '-mira']);
  expect(node.isOnline('mira')).toBe(false);
});

test('nodes know of each other’s shoppers, and moving between nodes is no leaving', () => {
  vi.useFakeTimers();
  const bus = createBus();
  const a = createNode('a', bus.line);
  const b = createNode('b', bus.line);
  a.beat();
  b.beat();
  const leave = a.enter(mira);
  expect(b.isOnline('mira')).toBe(true);
  b.enter(mira);
  leave();
  vi.advanceTimersByTime(200);
  expect(a.isOnline('mira')).toBe(true);
  expect(b.changes).toEqual(['+mira']);
});

test('what the bus lost is noticed by the next beat and asked for', () => {
  const bus = createBus();
  const a = createNode('a', bus.line);
  const b = createNode('b', bus.line);
  a.beat();
  bus.broken = true;
  a.enter(mira);
  a.enter(jo);
  bus.broken = false;
  expect(b.isOnline('mira')).toBe(false);
  a.beat();
  expect(b.isOnline('mira')).toBe(true);
  expect(b.changes).toEqual(['+mira', '+jo']);
});

test('a node that falls silent takes its shoppers with it', () => {
  now = 0;
  const bus = createBus();
  const a = createNode('a', bus.line);
  const b = createNode('b', bus.line);
  a.beat();
  a.enter(mira);
  expect(b.isOnline('mira')).toBe(true);
  now = 5_000;
  b.beat();
  expect(b.isOnline('mira')).toBe(false);
  expect(b.changes).toEqual(['+mira', '-mira']);
});
