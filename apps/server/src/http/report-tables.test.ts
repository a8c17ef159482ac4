import { agents, routing } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const START = Date.parse('2030-05-15T20:30:00Z');
const EVIL = '=HYPERLINK("http://evil.example","Hers, ""truly""")';

let now = START;
let server: TestServer;
let store: TestStore;
let cookie: string;
let conversationId: string;
const teamId = v7();

beforeAll(async () => {
  server = await startTestServer({ clock: () => now });
  store = await server.addStore({ role: 'owner' });
  cookie = await server.signIn(store.email);
  const owner = await server.agent(cookie);
  const { storeId, agentId } = store;
  await server.storage.write(async (tx) => {
    await agents.changeCard(tx, { storeId, agentId }, { name: '@SUM(A1:A9)' });
    await routing.saveTeam(tx, storeId, { teamId, name: 'Returns', members: [agentId] });
  });
  accepted(await owner.emitWithAck('saveRatingRules', { help: 'closed', recommend: 'closed' }));
  const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  conversationId = v7();
  const named = () => ({ conversationId, clientId: v7() });
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('sendMessage', { ...named(), text: 'Does it itch?' }));
  now += 90_500;
  accepted(await owner.emitWithAck('assignConversation', { ...named(), agentId }));
  accepted(await owner.emitWithAck('sendMessage', { ...named(), text: 'Not at all' }));
  now += 60_000;
  accepted(await owner.emitWithAck('closeConversation', named()));
  accepted(await shopper.emitWithAck('fetchRating', { conversationId }));
  const answers = { effort: 5, satisfaction: 4, recommend: 3, comment: EVIL };
  accepted(await shopper.emitWithAck('rateConversation', { conversationId, answers }));
});
afterAll(() => server.end());

const get = (table: string, query: Record<string, string | number>, as = cookie) => {
  const asked = new URLSearchParams({ from: `${START}`, to: `${now + 1}` });
  for (const [key, value] of Object.entries(query)) asked.set(key, `${value}`);
  return server.app.inject({
    url: `/api/v1/agent/${table}.csv?${asked}`,
    headers: { cookie: as, host: new URL(server.url).host },
  });
};
/** The lines of a table, without the mark a spreadsheet knows UTF-8 by. */
const linesOf = async (table: string, query: Record<string, string | number> = {}) => {
  const { body, statusCode, headers } = await get(table, query);
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(body.codePointAt(0)).toBe(0xfeff);
  return body.slice(1).trim().split('\n');
};

test('60 a list of the service is a table: instants in UTC, times in seconds, formulas made text', async () => {
  const lines = await linesOf('service', { figure: 'answered' });
  expect(lines).toEqual([
    'conversation,shopper,agent,first_words_at,first_answer_at,closed_at,promised_until,first_response_seconds,resolution_seconds',
    `${conversationId},,'@SUM(A1:A9),2030-05-15T20:30:00.000Z,2030-05-15T20:31:30.500Z,2030-05-15T20:32:30.500Z,2030-05-16T20:30:00.000Z,90.5,150.5`,
  ]);
  expect(await linesOf('service', { figure: 'missed' })).toHaveLength(1);
});

test('60 so are the figures of the service, of everybody, an agent or a team', async () => {
  const lines = await linesOf('service-figures', { timeZone: 'UTC', teamId });
  expect(lines).toContain('conversations,1,conversations');
  expect(lines).toContain('first_response_median,90.5,seconds');
  expect(lines).toContain('first_words_wednesday_20,1,conversations');
  expect(lines).toHaveLength(1 + 7 + 6 + 7 * 24);
  const others = await linesOf('service-figures', { timeZone: 'UTC', teamId: v7() });
  expect(others).toContain('conversations,0,conversations');
  expect(others).toContain('first_response_median,,seconds');
});

test('60 and the ratings with their comments, and their figures with a score below nought', async () => {
  const [head, line] = await linesOf('ratings', { question: 'effort', lowest: 5, highest: 5 });
  expect(head).toBe(
    'conversation,shopper,agent,asked_at,answered_at,effort,satisfaction,recommend,comment',
  );
  expect(line).toContain(`,5,4,3,"'=HYPERLINK(""http://evil.example"`);
  expect(await linesOf('ratings', { question: 'effort', lowest: 1, highest: 4 })).toHaveLength(1);
  const figures = await linesOf('ratings-figures', { teamId });
  expect(figures).toContain('effort,chose_5,1');
  expect(figures).toContain('satisfaction,score,1');
  // A figure stays a figure: only words are made text.
  expect(figures).toContain('recommend,score,-1');
  expect(await linesOf('ratings-figures', { teamId: v7() })).toContain('effort,asked,0');
});

test('60 the sales by who has the conversations, and the campaigns by group', async () => {
  expect(await linesOf('sales-figures')).toEqual([
    'of,platform,id,name,currency,figure,word_of,value,unit',
    'all,,,,,conversations,,1,conversations',
    'all,,,,,ordered,,0,conversations',
    `team,,${teamId},Returns,,conversations,,1,conversations`,
    `team,,${teamId},Returns,,ordered,,0,conversations`,
    `agent,,${store.agentId},'@SUM(A1:A9),,conversations,,1,conversations`,
    `agent,,${store.agentId},'@SUM(A1:A9),,ordered,,0,conversations`,
  ]);
  const campaignId = v7();
  const owner = await server.agent(cookie);
  accepted(
    await owner.emitWithAck('saveCampaign', {
      campaign: {
        ...{ campaignId, name: '=1+1', on: false, words: { '*': 'Hello' }, senderId: null },
        when: { pages: [], seconds: 20, visitor: 'any', languages: [] },
        ...{ hours: 'any', holdout: 10 },
      },
      seen: null,
    }),
  );
  const lines = await linesOf('campaign-figures');
  expect(lines[0]).toBe('campaign,name,removed,group,figure,currency,value,unit');
  expect(lines).toContain(`${campaignId},'=1+1,no,shown,dismissed,,0,visits`);
  expect(lines).toContain(`${campaignId},'=1+1,no,held,ordered,,0,visits`);
});

test('60 each download stands in the audit log; what is no list is refused in words', async () => {
  const log = (await get('audit', {})).body;
  for (const what of [
    'conversations of the report',
    ...['the service figures', 'the ratings', 'the sales figures', 'the campaign figures'],
  ])
    expect(log).toContain(`exported ${what}`);
  for (const [table, query] of [
    ['service', { figure: 'kindness' }],
    ['service-figures', { timeZone: 'Mars/Olympus' }],
    ['ratings', { question: 'effort', from: 'yesterday' }],
    ['ratings-figures', { agentId: 'mia' }],
    ['report', { figure: 'direct' }],
    ['sales-figures', { to: 'tomorrow' }],
    ['campaign-figures', { from: 'yesterday' }],
  ] as const)
    expect((await get(table, query)).json(), table).toMatchObject({ error: { code: 'invalid' } });
});

test('4 another store’s owner gets tables of nothing', async () => {
  const other = await server.addStore({ role: 'owner' });
  const stranger = await server.signIn(other.email);
  for (const [table, query] of [
    ['service', { figure: 'conversations', teamId }],
    ['ratings', { question: 'effort' }],
    ['campaign-figures', {}],
  ] as const)
    expect((await get(table, query, stranger)).body.trim().split('\n')).toHaveLength(1);
});
