import { AUDITED, REQUEST_PERMISSIONS } from '@aisle/protocol';
import { agents, audit } from '@aisle/storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

let server: TestServer;
let store: TestStore;
let owner: AgentClient;
let cookie: string;
beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore({ role: 'owner' });
  cookie = await server.signIn(store.email);
  owner = await server.agent(cookie);
});
afterAll(() => server.end());

const rows = async (asked = {}) => accepted(await owner.emitWithAck('fetchAudit', asked)).rows;
const check = async (client = owner) => accepted(await client.emitWithAck('checkAudit', {}));

test('36 whatever changes how the store works has its word in the log', () => {
  const reads = /^(fetch|check)/;
  const changes = Object.entries(REQUEST_PERMISSIONS)
    .filter(
      ([, needs]) => needs === 'supervise' || needs === 'manage' || (needs as string) === 'own',
    )
    .map(([name]) => name)
    .filter((name) => !reads.test(name));
  expect(changes.length).toBeGreaterThan(15);
  expect(changes.filter((name) => !Object.hasOwn(AUDITED, name))).toEqual([]);
});

test('36 who, what, when and about whom, without anything secret', async () => {
  const tom = await server.addAgent(store.storeId);
  accepted(
    await owner.emitWithAck('changeRole', { agentId: tom.agentId, version: 0, role: 'viewer' }),
  );
  const { secret } = accepted(await owner.emitWithAck('addIdentityKey', {}));
  const { link } = accepted(await owner.emitWithAck('inviteAgent', { role: 'agent' }));
  const all = await rows();
  expect(all.map(({ action }) => action)).toEqual([
    'invited somebody',
    'made an identity key',
    'changed a role',
    'signed in',
  ]);
  expect(all.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
  expect(all[2]).toMatchObject({
    ...{ actorId: store.agentId, actor: 'Mia', details: { about: 'Mia', role: 'viewer' } },
  });
  const told = JSON.stringify(all);
  for (const hidden of [secret, new URL(link).hash.slice(1)]) expect(told).not.toContain(hidden);
});

test('36 what was refused is not told as done', async () => {
  const before = (await rows()).length;
  const own = { agentId: store.agentId, version: 0, role: 'agent' as const };
  expect(await owner.emitWithAck('changeRole', own)).toMatchObject({ ok: false });
  expect(await rows()).toHaveLength(before);
});

test('36 a server that ends between a deed and its entry loses neither', async () => {
  let now = Date.UTC(2027, 2, 1);
  let role: () => Promise<string | undefined> = async () => undefined;
  let gone = false;
  const dying = await startTestServer({
    ...{ clock: () => now, timing: { tendMs: 20 } },
    interposed: {
      storage: (opened) => ({
        ...opened,
        // With the role on disk the process has ended: it writes nothing more.
        write: async (work) => {
          if (gone) throw new Error('the process is gone');
          const value = await opened.write(work);
          gone = (await role()) === 'viewer';
          return value;
        },
      }),
    },
  });
  const { storeId, email } = await dying.addStore({ role: 'owner' });
  const tom = await dying.addAgent(storeId);
  const client = await dying.agent(await dying.signIn(email));
  const roleOfTom = async () =>
    (await agents.findAgent(dying.storage.read, storeId, tom.agentId))?.role;
  const told = async () =>
    accepted(await client.emitWithAck('fetchAudit', { action: 'changed a role' })).rows;

  const begun = () => audit.oldIntents(dying.storage.read, { before: now + 1, limit: 9 });

  role = roleOfTom;
  const asked = { agentId: tom.agentId, version: 0, role: 'viewer' as const };
  expect(await client.emitWithAck('changeRole', asked)).toMatchObject({ ok: false });
  expect([await roleOfTom(), await told()]).toEqual(['viewer', []]);
  role = async () => undefined;
  gone = false;
  expect(await begun()).toHaveLength(1);
  now += 11 * 60_000;
  const details = { about: 'Mia', role: 'viewer', outcome: 'unknown' };
  await expect.poll(told, { timeout: 10_000 }).toMatchObject([{ actor: 'Mia', details }]);
  expect(await begun()).toEqual([]);
  // What came to its end leaves nothing behind.
  accepted(await client.emitWithAck('changeRole', { ...asked, version: 1, role: 'agent' }));
  expect(await begun()).toEqual([]);
  expect((await told()).map((row) => row.details.outcome)).toEqual([undefined, 'unknown']);
  expect(await check(client)).toMatchObject({ brokenAt: null });
  await dying.end();
});

test('36 many at once make one chain without holes, which is whole', async () => {
  const { storeId } = store;
  const deed = { storeId, actor: null, action: 'signed in' };
  const before = (await check()).entries;
  await Promise.all(Array.from({ length: 60 }, () => server.audit.note(deed)));
  expect(await check()).toEqual({ entries: before + 60, brokenAt: null });
  const first = accepted(await owner.emitWithAck('fetchAudit', {}));
  expect(first.rows).toHaveLength(50);
  const more = accepted(await owner.emitWithAck('fetchAudit', { before: first.next ?? 0 }));
  expect(more.rows.at(-1)?.number).toBe(1);
  expect((await rows({ action: 'changed a role' })).length).toBe(1);
  expect((await rows({ agentId: store.agentId })).every(({ actor }) => actor === 'Mia')).toBe(true);
});

/** Whoever has the database alone: in every store at once. */
const SPOILT: [string, () => Promise<unknown>][] = [
  [
    'changed',
    () =>
      server.storage.write((tx) => tx.update(tx.tables.auditEntries).set({ actorName: 'Nobody' })),
  ],
  ['taken out', () => server.storage.write((tx) => tx.delete(tx.tables.auditEntries))],
];

test.each(SPOILT)('36 an entry that was %s is found', async (_, spoil) => {
  const other = await server.addStore({ role: 'owner' });
  await server.signIn(other.email);
  const client = await server.agent(await server.signIn(other.email));
  expect(await check(client)).toEqual({ entries: 2, brokenAt: null });
  await spoil();
  expect(await check(client)).toEqual({ entries: expect.any(Number), brokenAt: 1 });
});

test('36 the log as a file, formulas made text; who took it stands in it', async () => {
  await server.audit.note({
    ...{ storeId: store.storeId, action: 'signed in' },
    actor: { agentId: store.agentId, name: '=HYPERLINK("http://evil.example")' },
  });
  const file = await server.app.inject({ url: '/api/v1/agent/audit.csv', headers: { cookie } });
  expect(file.statusCode).toBe(200);
  expect(file.headers['content-disposition']).toContain('audit.csv');
  expect(file.body).toContain(`'=HYPERLINK`);
  expect(file.body).toContain('exported the audit log');
  const { email } = await server.addAgent(store.storeId);
  const headers = { cookie: await server.signIn(email) };
  const refused = await server.app.inject({ url: '/api/v1/agent/audit.csv', headers });
  expect(refused.statusCode).toBe(403);
});
