import type { OrderClaim } from '@aisle/protocol';
import { createPostgresDatabase, findPostgres } from '@aisle/storage/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  PASSWORD,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from './testing/start-test-server.ts';

/** Askers at once, half of them at another node. */
const MANY = 6;
const postgres = await findPostgres();
const database = postgres && (await createPostgresDatabase(postgres));
afterAll(async () => {
  await database?.drop();
  await postgres?.stop();
});

/** What is looked at before it is written, asked of two nodes of one Postgres at one moment. */
describe.skipIf(!database)('at once', () => {
  let nodes: TestServer[];
  let store: TestStore;
  let tabs: AgentClient[];

  const nodeOf = (n: number): TestServer => {
    const node = nodes[n % nodes.length];
    if (!node) throw new Error('the nodes have not started');
    return node;
  };
  const atOnce = <T>(ask: (n: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: MANY }, (_, n) => ask(n)));
  const tab = (n: number): AgentClient => {
    const one = tabs[n % tabs.length];
    if (!one) throw new Error('nobody is signed in');
    return one;
  };

  beforeAll(async () => {
    const shared = { databaseUrl: database?.url ?? '', secret: 'one secret for both nodes of it' };
    nodes = [await startTestServer({}, shared), await startTestServer({}, shared)];
  });
  afterAll(() => Promise.all(nodes.map((node) => node.end())));

  test('of those who set an empty server up one is first', async () => {
    const made = await atOnce((n) =>
      nodeOf(n).setUp.run({
        code: nodeOf(n).setUp.code,
        store: { name: 'Galway Knits', origin: 'shop.example' },
        owner: { name: 'Niamh', email: `niamh-${n}@shop.example`, password: PASSWORD },
      }),
    );
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
  });

  describe('in a store', () => {
    /** A shopper with a tab at each node, and her conversation. */
    const converse = async () => {
      const { token } = await nodeOf(0).openSession(store.siteKey);
      const shoppers: ShopperClient[] = [];
      for (const node of nodes) shoppers.push(await node.shopper(token));
      const conversationId = v7();
      const hers = (n: number): ShopperClient => {
        const one = shoppers[n % shoppers.length];
        if (!one) throw new Error('she is not here');
        return one;
      };
      accepted(await hers(0).emitWithAck('startConversation', { conversationId }));
      return { hers, conversationId };
    };

    beforeAll(async () => {
      store = await nodeOf(0).addStore({ role: 'owner' });
      tabs = [];
      for (const node of nodes) tabs.push(await node.agent(await node.signIn(store.email)));
    });

    test('of hours saved from the same page the first stand, the others are told', async () => {
      const { hours: before } = accepted(await tab(0).emitWithAck('fetchHours', {}));
      const saved = await atOnce((n) =>
        tab(n).emitWithAck('saveHours', {
          before,
          hours: { ...before, promise: { hours: n + 2, counted: 'always' } },
        }),
      );
      expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
      expect(saved.filter((one) => !one.ok && one.error.code === 'stale')).toHaveLength(MANY - 1);
    });

    test('words of several languages all stand', async () => {
      const languages = ['de', 'fr', 'it', 'nl', 'pl', 'sv'];
      const saved = await atOnce((n) =>
        tab(n).emitWithAck('saveWords', {
          ...{ language: languages[n] ?? '', before: null, words: { greeting: `${n}` } },
        }),
      );
      for (const one of saved) accepted(one);
      const { words } = accepted(await tab(0).emitWithAck('fetchInstallation', {}));
      expect(Object.keys(words).sort()).toEqual(['*', ...languages]);
    });

    test('57 she has one wish to be called, whichever tab asked for it last', async () => {
      const rules = { minutes: 30, noticeHours: 1, daysAhead: 2, atOnce: 1 };
      accepted(await tab(0).emitWithAck('saveCallBackRules', { rules }));
      const { hers, conversationId } = await converse();
      const { times } = accepted(await hers(0).emitWithAck('fetchCallBackTimes', {}));
      await atOnce((n) =>
        hers(n).emitWithAck('requestCallBack', {
          ...{ conversationId, clientId: v7(), way: 'phone', phone: '+49 171 5551234' },
          at: times[n] ?? 0,
        }),
      );
      const { followUps } = accepted(
        await tab(0).emitWithAck('fetchFollowUps', { conversationId }),
      );
      expect(followUps.filter(({ state }) => state === 'open')).toHaveLength(1);
      expect(followUps).toHaveLength(MANY);
    });

    test('23 an order that several pages tell of stands in the chat once', async () => {
      const { hers, conversationId } = await converse();
      const claim: OrderClaim = {
        ...{ orderId: '100', number: '#100', total: { amount: 8_400, currency: 'EUR' }, codes: [] },
        lines: [
          {
            ...{ ref: { platform: 'wool', productId: 'jumper' }, name: 'Jumper', options: [] },
            ...{ quantity: 1, unitPrice: { amount: 8_400, currency: 'EUR' } },
          },
        ],
      };
      const told = await atOnce((n) => hers(n).emitWithAck('reportOrder', { claim }));
      for (const one of told) accepted(one);
      const log = accepted(await hers(0).emitWithAck('fetchEntries', { conversationId }));
      expect(log.entries.filter(({ content }) => content.kind === 'order_placed')).toHaveLength(1);
    });
  });
});
