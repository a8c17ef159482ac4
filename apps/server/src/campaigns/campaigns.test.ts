import type { Connector, ShopOrder } from '@aisle/commerce';
import { type Campaign, PROTOCOL, type SessionReply } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { campaignOf, tellCampaign } from '../testing/campaign-stage.ts';
import { openKnitShop } from '../testing/knit-shop.ts';
import {
  type AgentClient,
  accepted,
  ORIGIN,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { openTab } from '../testing/visitor-stage.ts';

let server: TestServer;
let store: TestStore;
let owner: AgentClient;
const books = new Map<string, ShopOrder>();

const knits = openKnitShop().connector;
const connector: Connector = {
  ...knits,
  capabilities: { ...knits.capabilities, orders: true },
  findOrder: async (orderId) => books.get(orderId) ?? null,
};

async function openStore(): Promise<[TestStore, AgentClient]> {
  const made = await server.addStore({ role: 'owner' });
  const client = await server.agent(await server.signIn(made.email));
  accepted(await client.emitWithAck('saveVisitorRules', { mode: 'everyone', radar: true }));
  return [made, client];
}

beforeAll(async () => {
  server = await startTestServer({
    timing: { tendMs: 20, pageChangeMs: 20 },
    connectorOf: async () => connector,
  });
  [store, owner] = await openStore();
});
afterAll(() => server.end());

/** Puts one in the place of all the store has. */
async function only(campaign: Campaign, by = owner): Promise<Campaign> {
  const { campaigns } = accepted(await by.emitWithAck('fetchCampaigns', {}));
  for (const { campaignId } of campaigns)
    accepted(await by.emitWithAck('removeCampaign', { campaignId }));
  accepted(await by.emitWithAck('saveCampaign', { campaign, seen: null }));
  return campaign;
}

/** A visitor's tab whose page says that the campaign's conditions are true. */
async function visit(of = store) {
  const tab = openTab(server, of);
  accepted(await tab.tell());
  const meet = (campaignId: string, more: { locale?: string; earlier?: string } = {}) =>
    tellCampaign(server, {
      ...{ kind: 'met', siteKey: of.siteKey, visitId: tab.visitId, campaignId, ...more },
    });
  return { ...tab, meet };
}
const NOTHING = { ok: true, value: { meetingId: null, greeting: null } };

async function openWith(greeting: string, at = store): Promise<SessionReply> {
  const response = await server.app.inject({
    ...{ method: 'POST', url: '/api/v1/shopper/session', headers: { origin: ORIGIN } },
    body: { protocol: PROTOCOL, siteKey: at.siteKey, greeting },
  });
  return response.json();
}
const figuresOf = async (campaignId: string, by = owner) => {
  const period = { from: 0, to: Date.now() + 1_000 };
  const { campaigns } = accepted(await by.emitWithAck('fetchCampaignFigures', period));
  return campaigns.find((one) => one.campaignId === campaignId);
};

test('59 pages are told when it speaks, never what it says, and only while one is on', async () => {
  const { campaignId, when } = await only(campaignOf({ name: 'Secret name' }));
  const asked = { url: `/api/v1/shopper/campaigns?store=${store.siteKey}` };
  const told = await server.app.inject(asked);
  expect(told.json().value.campaigns).toEqual([{ campaignId, when }]);
  expect(told.body).not.toMatch(/Secret name|Which size/);
  expect(told.headers['cache-control']).toBe('public, max-age=300');
  const tab = openTab(server, store);
  expect(accepted(await tab.tell()).campaigns).toMatch(/^[\w-]{12}$/);
  expect(accepted(await tab.tell({ quiet: true })).campaigns).toBeUndefined();
  await only(campaignOf({ on: false }));
  expect((await server.app.inject(asked)).json().value.campaigns).toEqual([]);
  expect(accepted(await openTab(server, store).tell()).campaigns).toBeUndefined();
});

test('59 opened, it is a conversation that begins with the store’s words, and the agent sees of what', async () => {
  const words = { '*': 'Which size?', de: 'Welche Größe?' };
  const { campaignId } = await only(campaignOf({ words }));
  const { meet, tell } = await visit();
  const met = accepted(await meet(campaignId, { locale: 'de-AT' }));
  expect(met?.greeting).toMatchObject({ text: 'Welche Größe?' });
  expect(met?.greeting?.name).toBeUndefined();
  const { visitors } = accepted(await owner.emitWithAck('watchVisitors', {}));
  expect(visitors.map(({ greeting }) => greeting)).toContainEqual(
    expect.objectContaining({ agentId: null, campaign: 'Sizes', stage: 'waiting' }),
  );
  accepted(await tell({ greeting: 'shown' }));
  const session = await openWith(met?.greeting?.token ?? '');
  await openWith(met?.greeting?.token ?? '');
  const conversationId = session.conversation?.conversationId ?? '';
  const shopper = await server.shopper(session.token);
  const seen = accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  expect(seen.entries).toMatchObject([
    { author: { kind: 'system' }, content: { kind: 'message', text: 'Welche Größe?' } },
  ]);
  const handling = accepted(await owner.emitWithAck('fetchHandling', { conversationId }));
  expect(handling.campaign).toEqual({ campaignId, name: 'Sizes' });
  expect(await figuresOf(campaignId)).toMatchObject({ shown: { met: 1, opened: 1, wrote: 0 } });
  const said = { conversationId, clientId: v7(), text: 'M, I think' };
  accepted(await shopper.emitWithAck('sendMessage', said));
  expect(await figuresOf(campaignId)).toMatchObject({ shown: { opened: 1, wrote: 1 } });
  const asked = { from: 0, to: Date.now() + 1_000, campaignId };
  for (const figure of ['opened', 'wrote'] as const) {
    const page = accepted(await owner.emitWithAck('fetchCampaignRows', { ...asked, figure }));
    expect(page.rows, figure).toMatchObject([{ conversationId, orders: [] }]);
  }
});

test('59 in somebody’s name it is said while she is there, and is hers then', async () => {
  const { campaignId } = await only(campaignOf({ senderId: store.agentId }));
  const { meet } = await visit();
  const { greeting } = accepted(await meet(campaignId)) ?? {};
  expect(greeting?.name).toBe('Mia');
  const session = await openWith(greeting?.token ?? '');
  expect(session.conversation?.assignedTo).toBe(store.agentId);
  const { agentId } = await server.addAgent(store.storeId);
  const away = await only(campaignOf({ senderId: agentId }));
  expect(await (await visit()).meet(away.campaignId)).toEqual(NOTHING);
});

test('59 told twice it counts once; one visit meets one, and none over another greeting', async () => {
  const { campaignId } = await only(campaignOf());
  const another = campaignOf({ name: 'Another' });
  accepted(await owner.emitWithAck('saveCampaign', { campaign: another, seen: null }));
  const { meet, tell, visitId } = await visit();
  const first = accepted(await meet(campaignId));
  expect(accepted(await meet(campaignId))?.meetingId).toBe(first?.meetingId);
  expect(await meet(another.campaignId)).toEqual(NOTHING);
  accepted(await tell({ greeting: 'dismissed' }));
  accepted(await tell({ greeting: 'dismissed' }));
  expect(await meet(another.campaignId)).toEqual(NOTHING);
  expect(await figuresOf(campaignId)).toMatchObject({ shown: { met: 1, dismissed: 1 } });
  const greet = { visitId, conversationId: v7(), clientId: v7(), text: 'Hello' };
  expect(await owner.emitWithAck('greetVisitor', greet)).toMatchObject({ ok: false });

  const busy = await visit();
  const byHand = { visitId: busy.visitId, conversationId: v7(), clientId: v7(), text: 'Hello' };
  accepted(await owner.emitWithAck('greetVisitor', byHand));
  expect(await busy.meet(campaignId)).toEqual(NOTHING);
});

test('59 who is held out is counted at the same moment, is shown nothing, and stays held out', async () => {
  const campaign = await only(campaignOf({ holdout: 50 }));
  const { campaignId } = campaign;
  const met = [];
  for (let one = 0; one < 24; one += 1) met.push(accepted(await (await visit()).meet(campaignId)));
  const held = met.filter((one) => one?.meetingId && !one.greeting);
  const shown = met.filter((one) => one?.greeting);
  expect(held.length + shown.length).toBe(24);
  expect(await figuresOf(campaignId)).toMatchObject({
    ...{ shown: { met: shown.length }, held: { met: held.length } },
  });
  const earlier = held[0]?.meetingId ?? '';
  accepted(await owner.emitWithAck('arrangeCampaigns', { order: [], caps: loose }));
  for (let one = 0; one < 6; one += 1)
    expect(accepted(await (await visit()).meet(campaignId, { earlier }))?.greeting).toBeNull();
});
const loose = { visit: 5, day: 10, week: 20, restDays: 1 };

test('59 an order counts by the shop’s own word, in the arm she was of, once', async () => {
  const { campaignId } = await only(campaignOf());
  const { meet } = await visit();
  const { meetingId } = accepted(await meet(campaignId)) ?? {};
  const eur = (amount: number) => ({ amount, currency: 'EUR' });
  books.set('17', {
    order: {
      ...{ platform: 'knits', orderId: '17', number: '#17', placedAt: Date.now() + 50 },
      ...{ status: 'paid', standing: 'verified', currency: 'EUR', lines: [], codes: [] },
      ...{ subtotal: eur(5_000), discount: eur(0), shipping: eur(0), total: eur(5_000) },
      ...{ refunded: eur(800), tracking: [] },
    },
    cartTokens: [],
  } as unknown as ShopOrder);
  const ordered = (orderId: string, siteKey = store.siteKey) =>
    tellCampaign(server, { kind: 'ordered', siteKey, orderId, meetings: [meetingId ?? ''] });
  const [elsewhere] = await openStore();
  accepted(await ordered('17', elsewhere.siteKey));
  expect((await figuresOf(campaignId))?.shown.ordered).toBe(0);
  accepted(await ordered('17'));
  accepted(await ordered('17'));
  accepted(await ordered('made up'));
  expect(await figuresOf(campaignId)).toMatchObject({
    shown: { met: 1, ordered: 1, revenue: [eur(4_200)] },
    held: { met: 0, ordered: 0, revenue: [] },
  });
  const asked = { from: 0, to: Date.now() + 1_000, campaignId, figure: 'ordered' as const };
  expect(accepted(await owner.emitWithAck('fetchCampaignRows', asked)).rows).toMatchObject([
    { meetingId, conversationId: null, orders: [{ number: '#17', total: eur(5_000) }] },
  ]);
});

test('41 who may not be seen meets none, and no page speaks for another store', async () => {
  const { campaignId } = await only(campaignOf());
  const unseen = { kind: 'met', siteKey: store.siteKey, visitId: v7(), campaignId } as const;
  expect(await tellCampaign(server, unseen)).toMatchObject({ error: { code: 'not_found' } });
  const { visitId, meet } = await visit();
  const [elsewhere, stranger] = await openStore();
  const wrong = { kind: 'met', siteKey: elsewhere.siteKey, visitId, campaignId } as const;
  expect(await tellCampaign(server, wrong)).toMatchObject({ error: { code: 'not_found' } });
  const there = await visit(elsewhere);
  expect(await there.meet(campaignId)).toEqual(NOTHING);
  expect(await meet(v7())).toEqual(NOTHING);
  // Nobody of another store reads or changes it.
  expect(accepted(await stranger.emitWithAck('fetchCampaigns', {})).campaigns).toEqual([]);
  expect(await figuresOf(campaignId, stranger)).toBeUndefined();
  expect(await stranger.emitWithAck('removeCampaign', { campaignId })).toMatchObject({
    error: { code: 'not_found' },
  });
  const asked = { from: 0, to: Date.now() + 1_000, campaignId, figure: 'opened' as const };
  expect(accepted(await stranger.emitWithAck('fetchCampaignRows', asked)).rows).toEqual([]);
  const theirs = campaignOf({ campaignId, name: 'Evil' });
  expect(
    await stranger.emitWithAck('saveCampaign', { campaign: theirs, seen: null }),
  ).toMatchObject({ error: { code: 'not_found' } });
});

test('59 what cannot run is refused with the reason, and a change nobody saw is not overwritten', async () => {
  const campaign = await only(campaignOf());
  const save = (more: Partial<Campaign>, seen: number | null = null) =>
    owner.emitWithAck('saveCampaign', { campaign: { ...campaign, ...more }, seen });
  const { campaigns } = accepted(await owner.emitWithAck('fetchCampaigns', {}));
  const seen = campaigns[0]?.updatedAt ?? 0;
  const wrong: Partial<Campaign>[] = [
    { words: {} },
    { name: ' ' },
    { holdout: 51 },
    { from: '2026-12-02', until: '2026-12-01' },
    { senderId: v7() },
    { when: { ...campaign.when, pages: ['products'] } },
  ];
  for (const more of wrong)
    expect(await save(more, seen), JSON.stringify(more)).toMatchObject({
      error: { code: 'invalid' },
    });
  accepted(await save({ name: 'Better' }, seen));
  expect(await save({ name: 'Mine' }, seen)).toMatchObject({ error: { code: 'stale' } });
  const { email } = await server.addAgent(store.storeId, 'supervisor');
  const supervisor = await server.agent(await server.signIn(email));
  expect(await supervisor.emitWithAck('fetchCampaigns', {})).toMatchObject({
    error: { code: 'forbidden' },
  });
});
