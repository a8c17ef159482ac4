import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copy, openStorage } from '@aisle/storage';
import { createPostgresDatabase, findPostgres } from '@aisle/storage/testing';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { Config } from '../config.ts';
import {
  accepted,
  ORIGIN,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { makeBackup } from './make-backup.ts';
import { readManifest } from './manifest.ts';
import { moveDatabase } from './move-database.ts';
import { restoreBackup } from './restore-backup.ts';
import { readTables } from './table-files.ts';

const postgres = await findPostgres();
afterAll(() => postgres?.stop());

let server: TestServer;
let store: TestStore;
let folder: string;
const ends: (() => unknown)[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aisle-backup-'));
  server = await startTestServer();
  store = await server.addStore({ role: 'owner' });
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  await server.end();
  rmSync(folder, { recursive: true, force: true });
});

const place = (name: string) => join(folder, name);
/** A server's settings with its data elsewhere. */
const elsewhere = (name: string): Config => ({
  ...server.config,
  databaseUrl: `file:${join(folder, name, 'aisle.db')}`,
});
const start = async (config: Config): Promise<TestServer> => {
  const started = await startTestServer({}, config);
  ends.push(() => started.end());
  return started;
};

/** A shopper who has written and sent a file in. */
async function visit(words: string) {
  const { token, shopperId } = await server.openSession(store.siteKey);
  const client = await server.shopper(token);
  const conversationId = v7();
  accepted(await client.emitWithAck('startConversation', { conversationId }));
  const says = async (text: string) =>
    accepted(await client.emitWithAck('sendMessage', { conversationId, clientId: v7(), text }));
  await says(words);
  const sent = { url: `/api/v1/shopper/attachments/${v7()}?name=letter.txt`, body: words };
  const headers = { origin: ORIGIN, authorization: `Bearer ${token}` };
  const uploaded = await server.app.inject({
    ...{ ...sent, method: 'POST' },
    headers: { ...headers, 'content-type': 'application/octet-stream' },
  });
  expect(uploaded.statusCode).toBeLessThan(300);
  return { shopperId, conversationId, says, client };
}

const restore = async (config: Config, from: string, more: object = {}): Promise<string[]> => {
  const told: string[] = [];
  const options = { replace: false, erasedIn: [], ...more };
  await restoreBackup(config, from, { ...options, tell: (line) => told.push(line) });
  return told;
};

const wordsOf = async (at: TestServer, conversationId: string): Promise<string[]> => {
  const owner = await at.agent(await at.signIn(store.email));
  const { entries } = accepted(await owner.emitWithAck('watchConversation', { conversationId }));
  return entries.flatMap(({ content }) => (content.kind === 'message' ? [content.text] : []));
};

/** Files below the folder in which the words stand. */
const holding = (below: string, words: string): string[] =>
  readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, 'latin1').includes(words));

test('security 21: a backup of a server at work has all that was acknowledged, and one serves it', async () => {
  const guest = await visit('zaunkoenig was here');
  // It goes on writing all the while.
  let going = true;
  const writing = (async () => {
    for (let i = 0; going; i += 1) await guest.says(`after ${i}`);
  })();
  const { tables } = await makeBackup(server.config, place('backup'), Date.now());
  going = false;
  await writing;
  expect(tables.find(({ name }) => name === 'entries')?.rows).toBeGreaterThan(0);
  await restore(elsewhere('restored'), place('backup'));
  const again = await start(elsewhere('restored'));
  const said = await wordsOf(again, guest.conversationId);
  expect(said[0]).toBe('zaunkoenig was here');
  // One state: without a hole, and its end is nowhere but where the backup was made.
  expect(said.slice(1)).toEqual(said.slice(1).map((_, i) => `after ${i}`));
  expect(holding(place('restored/files'), 'zaunkoenig')).toHaveLength(1);
});

test('security 21: whoever was erased after the backup is erased in what is restored, with her files', async () => {
  const [stays, goes] = [await visit('amsel'), await visit('zaunkoenig')];
  await makeBackup(server.config, place('first'), 1);
  accepted(await goes.client.emitWithAck('eraseOwnData', {}));
  await makeBackup(server.config, place('second'), 2);
  const told = await restore(elsewhere('restored'), place('first'), {
    erasedIn: [place('second')],
  });
  expect(told).toContain('Erased again, as since the backup: 1 shoppers.');
  expect(holding(place('restored'), 'zaunkoenig')).toEqual([]);
  const again = await start(elsewhere('restored'));
  expect(await wordsOf(again, stays.conversationId)).toEqual(['amsel']);
  expect(await wordsOf(again, goes.conversationId)).toEqual([]);
});

test('security 21: killed once all rows were there, a restore still erases before anybody may open it', async () => {
  const goes = await visit('zaunkoenig');
  await makeBackup(server.config, place('first'), 1);
  accepted(await goes.client.emitWithAck('eraseOwnData', {}));
  await makeBackup(server.config, place('second'), 2);
  const { databaseUrl } = elsewhere('restored');
  const manifest = await readManifest(place('first'));
  const target = await copy.openCopyTarget(databaseUrl, manifest.level);
  await copy.copyDatabase(readTables(place('first'), manifest), target);
  await target.noteCarried();
  await target.close();
  await expect(openStorage(databaseUrl)).rejects.toThrow('was not finished');
  await restore(elsewhere('restored'), place('first'), { erasedIn: [place('second')] });
  expect(holding(place('restored'), 'zaunkoenig')).toEqual([]);
  const again = await start(elsewhere('restored'));
  expect(await wordsOf(again, goes.conversationId)).toEqual([]);
});

test('security 21: what is in use or in the way is not touched; put aside, its erasures count', async () => {
  const goes = await visit('zaunkoenig');
  await makeBackup(server.config, place('backup'), 1);
  await expect(restore(server.config, place('backup'))).rejects.toThrow('in use');
  await expect(restore(server.config, place('backup'), { replace: true })).rejects.toThrow(
    'in use',
  );
  accepted(await goes.client.emitWithAck('eraseOwnData', {}));
  await server.close();
  await expect(restore(server.config, place('backup'))).rejects.toThrow('holds something already');
  const told = await restore(server.config, place('backup'), { replace: true });
  expect(told.join()).toMatch(/kept as .*aisle\.db\.replaced-.*Erased again.*: 1 shoppers/);
  const again = await start(server.config);
  expect(await wordsOf(again, goes.conversationId)).toEqual([]);
});

test('security 21: a damaged or foreign backup is told in a line before anything is written', async () => {
  await visit('amsel');
  const backup = place('backup');
  await makeBackup(server.config, backup, 1);
  await expect(makeBackup(server.config, backup, 1)).rejects.toThrow('is there already');
  const spoil = async (name: string, change: (text: Buffer) => string | Buffer, why: string) => {
    const file = join(backup, name);
    const whole = readFileSync(file);
    writeFileSync(file, change(whole));
    await expect(restore(elsewhere('restored'), backup)).rejects.toThrow(why);
    writeFileSync(file, whole);
    expect(existsSync(place('restored'))).toBe(false);
  };
  const cut = (data: Buffer) => data.subarray(0, data.length >> 1);
  await spoil('tables/entries.ndjson.gz', cut, 'damaged: table entries');
  await spoil('tables/stores.ndjson.gz', () => 'no gzip', 'damaged: table stores');
  const [file = ''] = holding(join(backup, 'files'), 'amsel');
  await spoil(file.slice(backup.length + 1), () => 'other', 'damaged: files/');
  await spoil('manifest.json', cut, 'manifest.json is damaged');
  const told = (change: object) => (data: Buffer) =>
    JSON.stringify({ ...JSON.parse(data.toString()), ...change });
  await spoil('manifest.json', told({ level: 9_999 }), 'made by a newer Aisle');
  const outside = { files: [{ path: '../../x', bytes: 1, hash: 'a'.repeat(64) }] };
  await spoil('manifest.json', told(outside), 'damaged at files.0.path');
  rmSync(join(backup, 'manifest.json'));
  await expect(restore(elsewhere('restored'), backup)).rejects.toThrow('is no backup');
});

test('security 21: a backup says whether the secret is in it, and a restore whether it fits', async () => {
  const kept = await makeBackup(server.config, place('with'), 1);
  expect(kept.secret.kept).toBe(true);
  const own = { ...server.config, secret: 'a secret that is kept by whoever runs it' };
  const without = await makeBackup(own, place('without'), 1);
  expect(without.secret.kept).toBe(false);
  expect(holding(place('without'), own.secret)).toEqual([]);
  expect((await restore(elsewhere('fits'), place('with'))).join()).not.toContain('secret');
  const told = await restore(elsewhere('other'), place('without'));
  expect(told.join()).toContain('set AISLE_SECRET to the one of that time');
});

test.skipIf(!postgres)(
  'security 21: a move to Postgres takes everything along, and the server goes on there',
  async () => {
    if (!postgres) throw new Error('there is no Postgres');
    const database = await createPostgresDatabase(postgres);
    ends.push(() => database.drop());
    const guest = await visit('amsel');
    const tell: string[] = [];
    const move = () => moveDatabase(server.config, database.url, (line) => tell.push(line));
    await expect(move()).rejects.toThrow('in use: stop the server first');
    await server.close();
    await move();
    expect(tell.join('\n')).toContain('Every table and every conversation is the same in both');
    const { databaseUrl } = server.config;
    const files = join(dirname(databaseUrl.slice('file:'.length)), 'files');
    const secret = readFileSync(join(dirname(files), 'secret'), 'utf8').trim();
    expect(tell.join('\n')).toContain(files);
    const moved = await start({ ...server.config, databaseUrl: database.url, files, secret });
    expect(await wordsOf(moved, guest.conversationId)).toEqual(['amsel']);
    // The source stays as it was, and a second move finds the place taken.
    await (await openStorage(databaseUrl)).close();
    await expect(move()).rejects.toThrow(/in use|holds something already/);
  },
);
