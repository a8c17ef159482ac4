import { createPostgresDatabase, findPostgres } from '@aisle/storage/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
} from '../testing/start-test-server.ts';
import { type Played, period, playMonth } from './golden-month/play-month.ts';

/** When the figures are asked for: everything of the month has come to its end. */
const READ_AT = Date.parse('2026-12-10T12:00:00Z');

const postgres = await findPostgres();
afterAll(() => postgres?.stop());

const databases = {
  SQLite: async () => ({ url: undefined, drop: async () => {} }),
  ...(postgres && { Postgres: () => createPostgresDatabase(postgres) }),
};

/** A store's month whose figures were all worked out by hand from `golden-month/month.ts`. */
describe.each(Object.entries(databases))('60 the golden month on %s', (_, make) => {
  let now = period.from;
  let server: TestServer;
  let owner: AgentClient;
  let who: Played;
  let cookie: string;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const { url, ...database } = await make();
    drop = database.drop;
    server = await startTestServer(
      { clock: () => now },
      url ? { databaseUrl: url, secret: 'a secret of the golden month, long enough' } : {},
    );
    const store = await server.addStore({ role: 'owner' });
    const { storeId } = store;
    const agents = new Map<string, string>();
    for (const name of ['mira', 'lea']) agents.set(name, (await server.addAgent(storeId)).agentId);
    const setClock = (at: number) => {
      now = at;
    };
    who = await playMonth({ storage: server.storage, storeId, agents, setClock });
    now = READ_AT;
    cookie = await server.signIn(store.email);
    owner = await server.agent(cookie);
  });
  afterAll(async () => {
    await server.end();
    await drop();
  });

  const listed = async (asked: object) =>
    accepted(
      await owner.emitWithAck('fetchReportOrders', {
        ...{ ...period, currency: 'EUR', figure: 'with_chat', ...asked },
      }),
    ).rows.map(({ orderId }) => orderId);
  const nothing = { orders: 0, gross: 0, refunded: 0 };

  test('its sales, currency by currency', async () => {
    const { currencies, conversion } = accepted(await owner.emitWithAck('fetchReport', period));
    const [eur, jpy, ...others] = currencies;
    expect(others).toEqual([]);
    expect(eur).toMatchObject({
      currency: 'EUR',
      direct: { verified: { orders: 1, gross: 8_000, refunded: 0 }, reported: nothing },
      influenced: { verified: { orders: 3, gross: 17_000, refunded: 4_000 }, reported: nothing },
      withChat: { verified: { orders: 3, gross: 17_000, refunded: 4_000 }, reported: nothing },
      withoutChat: {
        verified: { orders: 3, gross: 15_200, refunded: 1_700 },
        reported: { orders: 1, gross: 700, refunded: 0 },
      },
      returned: { withChat: 1, withoutChat: 2 },
      converted: 3,
      customers: {
        // Bea 0, Dan 1,000, Cleo 5,000, Anna 17,000: each since her first order.
        all: { customers: 4, median: 1_000, mean: 5_750 },
        chatted: { customers: 3, median: 5_000, mean: 7_333 },
      },
    });
    expect(jpy).toMatchObject({
      ...{ currency: 'JPY', converted: 1, returned: { withChat: 0, withoutChat: 0 } },
      withChat: { verified: { orders: 1, gross: 5_000, refunded: 0 } },
      customers: { all: { customers: 0, median: null, mean: null } },
    });
    expect(conversion).toMatchObject({ conversations: 5, ordered: 4, days: 7 });
    expect(conversion.agents).toEqual(
      expect.arrayContaining([
        { agentId: who.agentOf('mira'), name: 'Mia', conversations: 2, ordered: 2 },
        { agentId: who.agentOf('lea'), name: 'Mia', conversations: 2, ordered: 2 },
      ]),
    );
    expect(conversion.teams).toMatchObject([
      { name: 'Sizes', conversations: 2, ordered: 2 },
      { name: 'Returns', conversations: 4, ordered: 4 },
    ]);
  });

  test('60 its sales by team, of who is in it now', async () => {
    const [eur, jpy] = accepted(await owner.emitWithAck('fetchReport', period)).currencies;
    const [sizes, returns] = ['Sizes', 'Returns'].map(who.teamOf);
    const direct = { orders: 1, gross: 8_000, refunded: 0 };
    expect(eur?.teams).toEqual([
      {
        ...{ teamId: returns, name: 'Returns', direct },
        influenced: { orders: 3, gross: 17_000, refunded: 4_000 },
      },
      {
        ...{ teamId: sizes, name: 'Sizes', direct },
        influenced: { orders: 2, gross: 14_000, refunded: 4_000 },
      },
    ]);
    const all = { orders: 1, gross: 5_000, refunded: 0 };
    expect(jpy?.teams).toEqual([
      { teamId: returns, name: 'Returns', direct: all, influenced: all },
    ]);
    expect(await listed({ figure: 'influenced', teamId: sizes })).toEqual(['3', '2']);
    expect(await listed({ figure: 'influenced', teamId: returns })).toEqual(['7', '3', '2']);
    expect(await listed({ figure: 'direct', teamId: sizes })).toEqual(['2']);
  });

  test('60 and as a table, amounts in whole minor units', async () => {
    const { body } = await server.app.inject({
      url: `/api/v1/agent/sales-figures.csv?${new URLSearchParams({ from: `${period.from}`, to: `${period.to}` })}`,
      headers: { cookie, host: new URL(server.url).host },
    });
    const lines = body.slice(1).trim().split('\n');
    expect(lines[0]).toBe('of,platform,id,name,currency,figure,word_of,value,unit');
    const [sizes, mira] = [who.teamOf('Sizes'), who.agentOf('mira')];
    for (const line of [
      'all,,,,,conversations,,5,conversations',
      'all,,,,,ordered,,4,conversations',
      `team,,${sizes},Sizes,,ordered,,2,conversations`,
      `agent,,${mira},Mia,,conversations,,2,conversations`,
      'all,,,,EUR,direct_gross,store,8000,minor',
      'all,,,,EUR,without_chat_gross,page,700,minor',
      'all,,,,EUR,converted,,3,conversations',
      'all,,,,EUR,with_chat_average_order,,5667,minor',
      'all,,,,EUR,with_chat_returned,,1,orders',
      'all,,,,EUR,without_chat_refunded,store,1700,minor',
      'all,,,,EUR,customers_value_median,,1000,minor',
      'all,,,,EUR,chatted_customers_value_mean,,7333,minor',
      'all,,,,JPY,customers_value_median,,,minor',
      `team,,${sizes},Sizes,EUR,influenced_refunded,,4000,minor`,
      `agent,,${mira},Mia,EUR,direct_gross,,8000,minor`,
      'product,wool,jumper,Jumper,EUR,pieces,,1,pieces',
      'product,wool,jumper,Jumper,JPY,direct_gross,,5000,minor',
    ])
      expect(lines).toContain(line);
  });

  test('each of them opens its orders', async () => {
    expect(await listed({ figure: 'converted' })).toEqual(['10', '3', '2']);
    expect(await listed({ figure: 'converted', currency: 'JPY' })).toEqual(['6']);
    expect(await listed({ only: 'returned' })).toEqual(['3']);
    expect(await listed({ figure: 'without_chat', only: 'returned' })).toEqual(['9', '8']);
    expect(await listed({ figure: 'all', only: 'customers' })).toEqual(['9', '8', '7', '3', '2']);
    expect(await listed({ figure: 'all' })).toEqual(['9', '8', '7', '5', '4', '3', '2']);
  });

  test('its service, to the second', async () => {
    const asked = { ...period, timeZone: 'UTC' };
    const { heat, ...figures } = accepted(await owner.emitWithAck('fetchService', asked));
    expect(figures).toEqual({
      ...{ conversations: 5, answered: 4, waiting: 0, missed: 1, closed: 2, kept: 3, late: 2 },
      firstResponse: { median: 60_000, p90: 90_000_000 },
      firstResponseOpen: { median: 60_000, p90: 90_000_000 },
      resolution: { median: 600_000, p90: 3_600_000 },
    });
    const slots = [heat[0]?.[9], heat[1]?.[10], heat[3]?.[11], heat[0]?.[12], heat[0]?.[23]];
    expect(slots).toEqual([1, 1, 1, 1, 1]);
    const of = async (whose: object) =>
      accepted(await owner.emitWithAck('fetchService', { ...asked, ...whose })).conversations;
    expect(await of({ agentId: who.agentOf('mira') })).toBe(2);
    expect(await of({ teamId: who.teamOf('Sizes') })).toBe(2);
    expect(await of({ teamId: who.teamOf('Returns') })).toBe(4);
  });

  test('its topics, beside the month before, and each opens its conversations', async () => {
    expect(accepted(await owner.emitWithAck('fetchTopics', period))).toEqual({
      ...{ conversations: 5, before: 1, unanswered: 1 },
      tags: [
        { tag: 'delivery', conversations: 2, before: 0, unanswered: 1 },
        { tag: 'sizing', conversations: 2, before: 1, unanswered: 0 },
        { tag: 'returns', conversations: 1, before: 0, unanswered: 0 },
      ],
      products: [
        { productId: 'jumper', name: 'jumper', conversations: 2, before: 1, unanswered: 1 },
        { productId: 'scarf', name: 'scarf', conversations: 1, before: 0, unanswered: 0 },
      ],
    });
    const opened = async (asked: object) =>
      accepted(
        await owner.emitWithAck('fetchServed', { ...period, figure: 'conversations', ...asked }),
      ).rows.map(({ conversationId }) => conversationId);
    const [quick, good, missed] = ['quick', 'good', 'missed'].map(who.talkOf);
    expect(await opened({ tag: 'sizing' })).toEqual([good, quick]);
    expect(await opened({ productId: 'jumper' })).toEqual([missed, quick]);
    expect(await opened({ tag: 'delivery', figure: 'unanswered' })).toEqual([missed]);
  });

  test('its ratings, step by step', async () => {
    const of = async (whose: object) =>
      accepted(await owner.emitWithAck('fetchRatings', { ...period, ...whose })).figures;
    expect(await of({})).toEqual([
      { question: 'effort', asked: 3, chosen: [0, 0, 1, 0, 1] },
      { question: 'satisfaction', asked: 3, chosen: [0, 1, 0, 0, 1] },
      { question: 'recommend', asked: 2, chosen: [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1] },
    ]);
    expect((await of({ agentId: who.agentOf('lea') })).map(({ asked }) => asked)).toEqual([
      1, 1, 0,
    ]);
    expect((await of({ teamId: who.teamOf('Sizes') })).map(({ asked }) => asked)).toEqual([
      2, 2, 2,
    ]);
  });
});
