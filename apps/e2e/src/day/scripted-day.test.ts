import { newId, systemClock } from '@aisle/client';
import { type AisleServer, createAgent, createServer, createStore, noLimits } from '@aisle/server';
import { createRandom } from '@aisle/simulator';
import { conversations, entries, inbox, queue, routing } from '@aisle/storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPostgres } from '../nodes/postgres.ts';
import { findProgram } from '../nodes/programs.ts';
import { startRedis } from '../nodes/redis.ts';
import { openScope } from '../nodes/scope.ts';
import { arrive, type DayStore, type Visitor, visit, type Worker } from './people.ts';

/** A day of two stores on two nodes, by a seed: who comes where and asks how much is the same again. */
const SEED = 20_261_126;
const CAPACITY = 3;
const SHOPPERS = 60;
const WAVES = 4;
const PASSWORD = 'knit one, purl two';

const missing = (['postgres', 'redis'] as const)
  .map((name) => findProgram(name))
  .flatMap((program) => (program.available ? [] : [program.reason]));

describe.skipIf(missing.length > 0)(['a scripted day', ...missing].join(': '), () => {
  const scope = openScope();
  const random = createRandom(SEED);
  const workers: Worker[] = [];
  const visitors: Visitor[] = [];
  const urls: string[] = [];
  let nodes: AisleServer[] = [];
  let stores: DayStore[] = [];

  const read = () => {
    const [first] = nodes;
    if (!first) throw new Error('the day has nodes');
    return first.storage.read;
  };

  beforeAll(async () => {
    const postgres = await startPostgres(scope);
    const redis = await startRedis(scope);
    const config = {
      ...{ port: 0, host: '127.0.0.1', redisUrl: redis.url, logLevel: 'silent' as const },
      ...{
        databaseUrl: await postgres.createDatabase(),
        secret: 'one-day-on-both-nodes-0123456789',
      },
    };
    // What is waited for is short, so that the day is.
    const deps = { limits: noLimits, timing: { graceMs: 80, tendMs: 40 } };
    nodes = [await createServer(config, deps), await createServer(config, deps)];
    for (const node of nodes) {
      scope.onClose(node.close);
      urls.push((await node.listen()).url);
    }
    stores = [await open('large'), await open('small')];
  });
  afterAll(() => scope.close());

  /** A store that shares out by itself. */
  async function open(name: string): Promise<DayStore> {
    const [node] = nodes;
    if (!node) throw new Error('the day has nodes');
    const origin = `https://${name}.example`;
    const store = await createStore(node.storage, { name, origins: [origin] });
    const settled = { mode: 'automatic' as const, capacity: CAPACITY, rules: [] };
    await node.storage.write((tx) =>
      routing.saveRouting(tx, { storeId: store.storeId, routing: settled, at: 1 }),
    );
    return { ...store, origin };
  }

  async function hire(place: number, store: DayStore, role: 'agent' | 'supervisor' = 'agent') {
    const [node] = nodes;
    const url = urls[place % urls.length];
    if (!node || !url) throw new Error('the day has nodes');
    const account = { email: `worker-${place}@day.example`, password: PASSWORD };
    await createAgent(node, { ...account, storeId: store.storeId, name: `Worker ${place}`, role });
    const worker = await arrive(scope, url, store, account);
    workers.push(worker);
    return worker;
  }

  const openOf = async ({ agentId, store: { storeId } }: Worker) => {
    const asked = { storeId, agentId, tab: 'mine', limit: 50 } as const;
    return (await inbox.listInbox(read(), asked)).rows;
  };

  /** Answers everyone of hers who waits. */
  async function work(worker: Worker): Promise<void> {
    for (const { conversationId, waitingSince } of await openOf(worker)) {
      if (waitingSince === null) continue;
      const said = { conversationId, clientId: newId(systemClock), text: 'Certainly' };
      expect(await worker.client.ask('sendMessage', said)).toMatchObject({ ok: true });
    }
  }

  /** Who waits with nobody although somebody has a free place. */
  async function overlooked(): Promise<string[]> {
    const found: string[] = [];
    for (const { storeId } of stores) {
      const here = await queue.listAgentsHere(read(), storeId, Date.now());
      if (!here.some(({ presence, load }) => presence === 'online' && load < CAPACITY)) continue;
      found.push(...(await queue.listQueue(read(), storeId)).map((one) => one.conversationId));
    }
    return found;
  }

  const begun = (store: DayStore): string[] =>
    visitors.filter((one) => one.store === store).flatMap((one) => one.conversationId() ?? []);

  /** Where counts as they are kept differ from counting the conversations, or a capacity is passed. */
  async function miscounted(): Promise<object[]> {
    const found: object[] = [];
    for (const { store, agentId } of workers) {
      const { storeId } = store;
      const all = await Promise.all(
        begun(store).map((id) => conversations.findConversation(read(), storeId, id)),
      );
      const open = all.filter((one) => one?.status === 'open');
      const mine = open.filter((one) => one?.assignedTo === agentId).length;
      const unassigned = open.filter((one) => one?.assignedTo === null).length;
      const counted = { open: open.length, closed: all.length - open.length, mine, unassigned };
      const kept = await inbox.counts(read(), { storeId, agentId });
      const tabs = ['open', 'closed', 'mine', 'unassigned'] as const;
      if (mine > CAPACITY || tabs.some((tab) => kept[tab] !== counted[tab]))
        found.push({ counted, kept });
    }
    return found;
  }

  /** Everything that can be given is given; then the day is looked at while it stands still. */
  async function standStill(): Promise<void> {
    await expect.poll(() => stores.flatMap(begun).length).toBe(visitors.length);
    await expect.poll(overlooked).toEqual([]);
    // Several reads: what moves between them is counted by the next look.
    await expect.poll(miscounted).toEqual([]);
  }

  function wave(count: number): void {
    for (let i = 0; i < count; i += 1) {
      const store = stores[random.between(0, 2) === 0 ? 1 : 0];
      const url = urls[random.between(0, 1)];
      if (!store || !url) throw new Error('the day has stores and nodes');
      visitors.push(visit(scope, url, store, random.fork(`${visitors.length}`)));
    }
  }

  /** Her browser dies in the middle of it: whoever waits for her is with somebody else, or in line. */
  async function vanish(worker: Worker): Promise<void> {
    const hers = await openOf(worker);
    expect(hers.length).toBeGreaterThan(0);
    workers.splice(workers.indexOf(worker), 1);
    worker.vanish();
    await expect.poll(async () => (await openOf(worker)).length).toBe(0);
  }

  /** Every log is whole, and each word of hers was answered once. */
  async function checkLogs(): Promise<void> {
    for (const { store, conversationId } of visitors) {
      const asked = { storeId: store.storeId, conversationId: conversationId() ?? '', limit: 50 };
      const log = (await entries.fetchEntries(read(), asked))?.entries ?? [];
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
      const said = (kind: string) =>
        log.filter(({ author, content }) => author.kind === kind && content.kind === 'message');
      expect(said('shopper').length).toBeGreaterThan(0);
      expect(said('agent').length).toBe(said('shopper').length);
      expect(log.at(-1)?.content.kind).toBe('closed');
    }
  }

  /** What a store's people were told names nobody's conversation of the other. */
  function checkPrivacy(store: DayStore): void {
    const told = [...workers, ...visitors].filter((one) => one.store === store);
    const text = told.flatMap(({ heard }) => heard).join('\n');
    expect(text).toContain(begun(store)[0]);
    for (const other of stores.filter((one) => one !== store))
      for (const conversationId of begun(other)) expect(text.includes(conversationId)).toBe(false);
  }

  test('11 29 30 three agents, a supervisor, sixty shoppers, two stores, two nodes: nobody is overlooked, doubled or lost', async () => {
    const [large, small] = stores;
    if (!large || !small) throw new Error('two stores');
    await hire(0, large);
    const vanishing = await hire(1, large);
    await hire(2, small);
    await hire(3, large, 'supervisor');
    const unfinished = () => visitors.filter((one) => one.report() === null);
    for (let turn = 0; turn < WAVES || unfinished().length > 0; turn += 1) {
      if (turn < WAVES) wave(SHOPPERS / WAVES);
      await standStill();
      if (turn === 1) await vanish(vanishing);
      else for (const worker of workers) await work(worker);
    }
    await standStill();
    for (const visitor of visitors)
      expect(visitor.report()).toMatchObject({ ended: 'finished', goals: [{ met: true }] });
    await checkLogs();
    for (const store of stores) checkPrivacy(store);
  });
});
