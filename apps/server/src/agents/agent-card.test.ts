import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AgentCard, Result } from '@aisle/protocol';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { hostileFiles, polyglots, SCRIPT, woolPicture } from '../testing/photo-corpus.ts';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

// Pictures are work, and this machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: TestServer;
let store: TestStore;
let cookie: string;
let owner: AgentClient;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());
beforeEach(async () => {
  store = await server.addStore({ role: 'owner' });
  cookie = await server.signIn(store.email);
  owner = await server.agent(cookie);
});

type Sent = { status: number; result: Result<{ card: AgentCard }> };
async function send(data: Buffer, { as = cookie, agentId = '', name = 'me.jpg' } = {}) {
  const form = new FormData();
  form.append('photo', new Blob([new Uint8Array(data)]), name);
  const of = agentId && `?${new URLSearchParams({ agentId })}`;
  const response = await fetch(`${server.url}/api/v1/agent/portrait${of}`, {
    method: 'POST',
    headers: { cookie: as, origin: server.url },
    body: form,
  });
  return { status: response.status, result: (await response.json()) as Sent['result'] };
}
const kept = () =>
  readdirSync(join(dirname(server.config.databaseUrl.slice('file:'.length)), 'files'), {
    recursive: true,
  }).length;
const fetched = async (url = '') => Buffer.from(await (await fetch(url)).arrayBuffer());
const photoSent = async (options: Parameters<typeof send>[1] = {}) =>
  accepted((await send(await woolPicture('jpeg', 900, 600), options)).result).card.photo;
const ownCard = async () => accepted(await owner.emitWithAck('fetchAccount', {})).card;
const actions = async () =>
  accepted(await owner.emitWithAck('fetchAudit', {})).rows.map(({ action }) => action);

test('a photo becomes a small square without what else was in the file, kept for ever', async () => {
  const lying = await sharp(await woolPicture('jpeg', 900, 600))
    .withExif({ IFD0: { Copyright: 'Ida Holm' }, IFD3: { GPSLatitude: '53/1 16/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const { photo } = accepted((await send(lying)).result).card;
  const file = await fetched(photo);
  const made = await sharp(file).metadata();
  expect(made).toMatchObject({ format: 'webp', width: 192, height: 192 });
  expect([made.exif, made.xmp, made.orientation]).toEqual([undefined, undefined, undefined]);
  expect(file.toString('latin1')).not.toContain('Ida Holm');
  const { headers } = await fetch(photo ?? '');
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await ownCard()).toEqual({ agentId: store.agentId, name: 'Mia', photo });
});

test('hostile files are refused with a reason, and nothing of them is kept', async () => {
  const before = kept();
  for (const [what, { name, data }] of Object.entries(await hostileFiles())) {
    const { status, result } = await send(data, { name });
    expect(result, what).toMatchObject({ ok: false });
    expect([400, 413], what).toContain(status);
  }
  expect(kept()).toBe(before);
  for (const [what, { name, data }] of Object.entries(await polyglots())) {
    const { photo } = accepted((await send(data, { name })).result).card;
    expect((await fetched(photo)).toString('latin1'), what).not.toContain(SCRIPT);
  }
});

test('shoppers and colleagues see name and photo at once; the photo before is gone', async () => {
  const first = await photoSent();
  const photo = await photoSent();
  expect((await fetch(first ?? '')).status).toBe(404);
  const name = 'Ida Holm';
  accepted(await owner.emitWithAck('changeOwnCard', { seen: 'Mia', name }));
  const card = { agentId: store.agentId, name, photo };
  const { token, store: shown } = await server.openSession(store.siteKey);
  expect(shown.availability.agents).toEqual([card]);
  const shopper = await server.shopper(token);
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  const words = { conversationId, clientId: v7(), text: 'Hello' };
  accepted(await owner.emitWithAck('sendMessage', words));
  const watched = accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
  expect(watched.conversation.agents).toEqual([card]);
  const [roster, people, team, board] = [
    accepted(await owner.emitWithAck('fetchRoster', {})).colleagues,
    accepted(await owner.emitWithAck('fetchColleagues', {})).colleagues,
    accepted(await owner.emitWithAck('fetchTeam', {})).agents,
    accepted(await owner.emitWithAck('fetchBoard', { since: 0 })).colleagues,
  ];
  for (const told of [roster, people, team, board]) expect(told[0]).toMatchObject(card);
  const me = await server.app.inject({ url: '/api/v1/agent/me', headers: { cookie } });
  expect(me.json()).toMatchObject(card);
  expect(JSON.stringify([roster, people, team, board, me.json()])).not.toContain('photoKey');
  accepted(await owner.emitWithAck('removeOwnPortrait', {}));
  expect(await ownCard()).toEqual({ agentId: store.agentId, name });
  expect((await fetch(photo ?? '')).status).toBe(404);
  expect((await actions()).toReversed()).toEqual([
    ...['signed in', 'changed a photo', 'changed a photo'],
    ...['changed the own name', 'took the own photo away'],
  ]);
});

test('of two who change a name at once the second is told', async () => {
  const other = await server.addAgent(store.storeId, 'agent');
  const change = (name: string) =>
    owner.emitWithAck('changeAgentCard', { agentId: other.agentId, seen: 'Mia', name });
  accepted(await change('Ngozi'));
  expect(await change('Jo')).toMatchObject({
    error: { code: 'stale', message: expect.stringContaining('it is Ngozi now') },
  });
  expect(await change('  ')).toMatchObject({ error: { code: 'invalid' } });
  expect(await change('x'.repeat(81))).toMatchObject({ error: { code: 'invalid' } });
});

test('28 admins change the cards of others, nobody one above him, and agents only their own', async () => {
  const admin = await server.addAgent(store.storeId, 'admin');
  const agent = await server.addAgent(store.storeId, 'agent');
  const adminCookie = await server.signIn(admin.email);
  const agentCookie = await server.signIn(agent.email);
  const [ada, per] = [await server.agent(adminCookie), await server.agent(agentCookie)];
  expect(await photoSent({ as: adminCookie, agentId: agent.agentId })).toMatch(/192\.webp$/);
  expect(await photoSent({ as: agentCookie })).toMatch(/192\.webp$/);
  const above = { agentId: store.agentId, seen: 'Mia', name: 'Me' };
  const forbidden = { error: { code: 'forbidden' } };
  expect(await ada.emitWithAck('changeAgentCard', above)).toMatchObject(forbidden);
  expect(await ada.emitWithAck('removePortrait', { agentId: store.agentId })).toMatchObject(
    forbidden,
  );
  expect(await per.emitWithAck('changeAgentCard', above)).toMatchObject(forbidden);
  const picture = await woolPicture('png');
  const asAdmin = await send(picture, { as: adminCookie, agentId: store.agentId });
  const asAgent = await send(picture, { as: agentCookie, agentId: admin.agentId });
  expect([asAdmin.status, asAgent.status]).toEqual([403, 403]);
  expect((await send(picture, { as: '' })).status).toBe(401);
  expect((await send(picture, { agentId: 'nonsense' })).status).toBe(400);
  accepted(await ada.emitWithAck('removePortrait', { agentId: agent.agentId }));
  expect(await actions()).toContain('took somebody’s photo away');
});

test('16 another store’s agents are nobody’s to change', async () => {
  const before = kept();
  const other = await server.addStore({ role: 'owner' });
  const { agentId } = other;
  const missing = { error: { code: 'not_found' } };
  const change = { agentId, seen: 'Mia', name: 'Evil' };
  expect(await owner.emitWithAck('changeAgentCard', change)).toMatchObject(missing);
  expect(await owner.emitWithAck('removePortrait', { agentId })).toMatchObject(missing);
  expect((await send(await woolPicture('png'), { agentId })).status).toBe(404);
  expect(kept()).toBe(before);
});

test('28 who is disabled keeps her name in what she wrote, and her photo is gone', async () => {
  const agent = await server.addAgent(store.storeId, 'agent');
  const photo = await photoSent({ agentId: agent.agentId });
  const seen = { agentId: agent.agentId, version: 0 };
  const { agent: after } = accepted(await owner.emitWithAck('disableAgent', seen));
  expect(after).toMatchObject({ name: 'Mia' });
  expect(after).not.toHaveProperty('photo');
  expect((await fetch(photo ?? '')).status).toBe(404);
});
