import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type Attachment,
  type AttachmentLinks,
  DESK_LIMITS,
  type Result,
  type Uploaded,
} from '@aisle/protocol';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createLimits } from '../limits.ts';
import { filmOf, goodFiles, moreHostileFiles, paper } from '../testing/file-corpus.ts';
import { hostileFiles, polyglots, SCRIPT, woolPicture } from '../testing/photo-corpus.ts';
import {
  type AgentClient,
  accepted,
  ORIGIN,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { dropUnsent } from './drop-unsent.ts';
import { nameFile } from './name-file.ts';

// Pictures are work, and this machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let now = Date.now();
let server: TestServer;
let store: TestStore;
let cookie: string;
let agent: AgentClient;
let token: string;
let shopper: ShopperClient;
let conversationId: string;

beforeAll(async () => {
  server = await startTestServer({ clock: () => now });
  store = await server.addStore();
  cookie = await server.signIn(store.email);
  agent = await server.agent(cookie);
  [token, shopper, conversationId] = await newShopper(store);
});
afterAll(() => server.end());

async function newShopper(of: TestStore): Promise<[string, ShopperClient, string]> {
  const session = await server.openSession(of.siteKey);
  const client = await server.shopper(session.token);
  const id = v7();
  accepted(await client.emitWithAck('startConversation', { conversationId: id }));
  return [session.token, client, id];
}

type Sending = { name?: string; as?: string; id?: string; headers?: Record<string, string> };
type Answer = { status: number; result: Result<Uploaded>; headers: Headers };

/** Sends a file in as the widget does. */
async function upload(data: Buffer, options: Sending = {}, on = server): Promise<Answer> {
  const { name = 'file', as = token, id = v7(), headers = {} } = options;
  const query = new URLSearchParams({ name });
  const response = await fetch(`${on.url}/api/v1/shopper/attachments/${id}?${query}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      origin: ORIGIN,
      authorization: `Bearer ${as}`,
      ...headers,
    },
    body: new Uint8Array(data),
  });
  const result = (await response.json()) as Answer['result'];
  return { status: response.status, result, headers: response.headers };
}

const uploadAsAgent = (data: Buffer, name: string, as = cookie, id = v7()) =>
  fetch(`${server.url}/api/v1/agent/attachments/${id}?${new URLSearchParams({ name })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', origin: server.url, cookie: as },
    body: new Uint8Array(data),
  });

async function sent(data: Buffer, name: string): Promise<[Attachment, AttachmentLinks]> {
  const { attachmentId } = accepted((await upload(data, { name })).result);
  const named = { conversationId, clientId: v7(), attachmentId };
  const { entry } = accepted(await shopper.emitWithAck('sendAttachment', named));
  const links = accepted(
    await agent.emitWithAck('fetchAttachment', { conversationId, attachmentId }),
  );
  return [entry.content as Attachment, links];
}

const bytesOf = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());
const folder = () =>
  join(dirname(server.config.databaseUrl.slice('file:'.length)), 'files', 'attachments');
const kept = () =>
  readdirSync(folder(), { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    .length;

test('40 each kind that may be sent arrives on the other side, and says what it is', async () => {
  for (const [name, data, type] of await goodFiles()) {
    const [content, links] = await sent(data, name);
    expect(content, name).toMatchObject({ kind: 'attachment', name, type });
    const got = await fetch(links.download);
    expect(got.headers.get('content-type')?.split(';')[0], name).toBe(type);
    const body = Buffer.from(await got.arrayBuffer());
    expect(body.length, name).toBe(content.bytes);
    if (!type.startsWith('image/')) {
      expect(body.equals(data), name).toBe(true);
      expect(links.preview).toBeUndefined();
      continue;
    }
    const { width, height, pageHeight = height } = await sharp(body).metadata();
    expect([content.width, content.height], name).toEqual([width, pageHeight]);
    expect((await sharp(await bytesOf(links.preview ?? '')).metadata()).format).toBe('webp');
    if (type === 'image/gif') expect((await sharp(body, { pages: -1 }).metadata()).pages).toBe(2);
  }
});

test('40 an agent sends a file with words, and the shopper sees it', async () => {
  const response = await uploadAsAgent(await woolPicture('png'), 'swatch.png');
  const { attachmentId } = accepted((await response.json()) as Result<Uploaded>);
  const named = { conversationId, clientId: v7(), attachmentId, text: 'This is moss.' };
  const { entry } = accepted(await agent.emitWithAck('sendAttachment', named));
  expect(entry).toMatchObject({
    author: { kind: 'agent' },
    content: { kind: 'attachment', name: 'swatch.png', text: 'This is moss.' },
  });
  const links = accepted(
    await shopper.emitWithAck('fetchAttachment', { conversationId, attachmentId }),
  );
  expect((await fetch(links.full ?? '')).status).toBe(200);
});

test('40 pictures stand upright and know nothing of where they were taken', async () => {
  const lying = await sharp(await woolPicture('jpeg', 900, 600))
    .withExif({ IFD0: { Copyright: 'Ida Holm' }, IFD3: { GPSLatitude: '53/1 16/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const [content, links] = await sent(lying, 'photo.jpg');
  expect([content.width, content.height]).toEqual([600, 900]);
  for (const url of [links.full, links.preview, links.download]) {
    const file = await bytesOf(url ?? '');
    const { exif, xmp, orientation } = await sharp(file).metadata();
    expect([exif, xmp, orientation]).toEqual([undefined, undefined, undefined]);
    expect(file.toString('latin1')).not.toContain('Ida Holm');
  }
});

test('40 hostile files are refused with a reason, and nothing of them is kept', async () => {
  const before = kept();
  const { 'a PDF': _, ...pictures } = await hostileFiles();
  for (const [what, { name, data }] of Object.entries({
    ...pictures,
    ...(await moreHostileFiles()),
  })) {
    const { status, result } = await upload(data, { name });
    expect(result, what).toMatchObject({ ok: false });
    expect([400, 409, 413], what).toContain(status);
  }
  expect(kept()).toBe(before);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test('40 of a file that is a picture and something else only the picture comes out', async () => {
  for (const [what, { name, data }] of Object.entries(await polyglots())) {
    const [content, links] = await sent(data, name);
    expect(content.name, what).toMatch(/\.(jpg|png)$/);
    for (const url of [links.full, links.preview, links.download])
      expect((await bytesOf(url ?? '')).toString('latin1'), what).not.toContain(SCRIPT);
  }
});

test.each([
  ['../../etc/passwd', 'text/plain', 'passwd.txt'],
  ['C:\\temp\\bill.PDF', 'application/pdf', 'bill.PDF'],
  ['photo\u202Egnp.exe', 'image/png', 'photognp.exe.png'],
  ['a\0b\r\nset-cookie: x.png', 'image/png', 'abset-cookie_ x.png'],
  ['.htaccess', 'text/plain', 'htaccess.txt'],
  ['...', 'video/mp4', 'file.mp4'],
  ['', 'image/webp', 'file.webp'],
  ['"><img src=x>.gif', 'image/gif', '___img src=x_.gif'],
  ['فاتورة.pdf', 'application/pdf', 'فاتورة.pdf'],
] as const)('40 %j is called something harmless', (given, type, name) => {
  expect(nameFile(given, type)).toBe(name);
});

test('40 a name that is too long keeps its ending, and no half of an emoji', () => {
  const name = nameFile(`${'🧶'.repeat(400)}.jpeg`, 'image/jpeg');
  expect(name.length).toBeLessThanOrEqual(DESK_LIMITS.fileNameLength);
  expect(name).toMatch(/^🧶+\.jpeg$/u);
});

test('40 10 MB and not a byte more; too much is not read to its end', async () => {
  const most = filmOf(DESK_LIMITS.attachmentBytes - filmOf(0).length);
  expect((await upload(most, { name: 'a.mp4' })).result.ok).toBe(true);
  const more = await upload(Buffer.concat([most, Buffer.alloc(1)]), { name: 'a.mp4' });
  expect(more).toMatchObject({
    status: 413,
    result: { error: { code: 'too_long', message: 'a file may have 10 MB at most' } },
  });
  // The page can read why.
  expect(more.headers.get('access-control-allow-origin')).toBe(ORIGIN);
});

test('40 sent in twice under one name it is one file, and sent on twice one entry', async () => {
  const id = v7();
  const before = kept();
  const both = await Promise.all([
    upload(paper('one'), { id, name: 'one.pdf' }),
    upload(paper('two'), { id, name: 'two.pdf' }),
  ]);
  const [first, second] = both.map(({ result }) => accepted(result));
  expect(second).toEqual(first);
  expect(accepted((await upload(paper('three'), { id })).result)).toEqual(first);
  expect(kept() - before).toBe(1);
  const named = { conversationId, clientId: v7(), attachmentId: id };
  const stored = accepted(await shopper.emitWithAck('sendAttachment', named));
  const again = accepted(await shopper.emitWithAck('sendAttachment', named));
  expect(again).toEqual({ ...stored, repeated: true });
  const other = { ...named, clientId: v7() };
  expect(await shopper.emitWithAck('sendAttachment', other)).toMatchObject({
    error: { code: 'stale' },
  });
});

test('40 an upload that breaks off leaves nothing and begins anew under its name', async () => {
  const id = v7();
  const before = kept();
  const gone = new AbortController();
  const head = new TextEncoder().encode('%PDF-1.4 and then a tunnel');
  const broken = fetch(`${server.url}/api/v1/shopper/attachments/${id}?name=a.pdf`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      origin: ORIGIN,
      authorization: `Bearer ${token}`,
    },
    body: new ReadableStream({
      pull(stream) {
        stream.enqueue(head);
        gone.abort();
      },
    }),
    signal: gone.signal,
    duplex: 'half',
  } as RequestInit);
  await expect(broken).rejects.toThrow();
  expect(kept()).toBe(before);
  expect(accepted((await upload(paper(), { id })).result).attachmentId).toBe(id);
});

test('40 only its sender sends a file, and only people of the conversation see it', async () => {
  const [otherToken, neighbour, hers] = await newShopper(store);
  const foreign = await server.addStore();
  const stranger = await server.agent(await server.signIn(foreign.email));
  const { attachmentId } = accepted((await upload(paper())).result);
  // Not sent yet: nobody sees it, not even in her own conversation.
  expect(
    await shopper.emitWithAck('fetchAttachment', { conversationId, attachmentId }),
  ).toMatchObject({ error: { code: 'not_found' } });
  const stolen = { conversationId: hers, clientId: v7(), attachmentId };
  expect(await neighbour.emitWithAck('sendAttachment', stolen)).toMatchObject({
    error: { code: 'not_found' },
  });
  const taken = await upload(paper('mine'), { id: attachmentId, as: otherToken });
  expect(taken).toMatchObject({ status: 409, result: { error: { code: 'stale' } } });
  accepted(
    await shopper.emitWithAck('sendAttachment', { conversationId, clientId: v7(), attachmentId }),
  );
  for (const asked of [
    neighbour.emitWithAck('fetchAttachment', { conversationId, attachmentId }),
    neighbour.emitWithAck('fetchAttachment', { conversationId: hers, attachmentId }),
    stranger.emitWithAck('fetchAttachment', { conversationId, attachmentId }),
  ])
    expect(await asked).toMatchObject({ error: { code: 'not_found' } });
});

test('40 an address holds for minutes, is nobody else’s to make, and is made anew', async () => {
  const [{ attachmentId }, links] = await sent(await woolPicture('png'), 'swatch "1".png');
  const address = new URL(links.download);
  const status = async (url: string | URL) => (await fetch(url)).status;
  const changed = (change: (url: URL) => void) => {
    const url = new URL(address);
    change(url);
    return url;
  };
  expect(await status(address)).toBe(200);
  for (const url of [
    changed((one) => one.searchParams.set('until', '99999999999999')),
    changed((one) => one.searchParams.set('name', 'invoice.html')),
    changed((one) => one.searchParams.delete('name')),
    changed((one) => one.searchParams.set('sign', 'x')),
    changed((one) => {
      one.search = '';
    }),
    changed((one) => {
      one.pathname = one.pathname.replace('full.png', 'preview.webp');
    }),
    changed((one) => {
      one.pathname = one.pathname.replace('/attachments/', '/files/');
      one.search = '';
    }),
  ])
    expect([403, 404], url.href).toContain(await status(url));
  now += 16 * 60_000;
  expect(await status(address)).toBe(403);
  const renewed = accepted(
    await agent.emitWithAck('fetchAttachment', { conversationId, attachmentId }),
  );
  expect(await status(renewed.download)).toBe(200);
  now -= 16 * 60_000;
});

test('17 nothing of a file can run, and only pictures are shown in place', async () => {
  const [, picture] = await sent(await woolPicture('png'), 'Größe "M".png');
  const { headers } = await fetch(picture.download);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-disposition':
      'attachment; filename="Gr__e _M_.png"; filename*=UTF-8\'\'Gr%C3%B6%C3%9Fe%20_M_.png',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=600, immutable',
    'referrer-policy': 'no-referrer',
  });
  const shown = await fetch(picture.full ?? '');
  expect(shown.headers.get('content-disposition')).toBe('inline');
});

test('16 whoever is nobody, or may only read, or comes from elsewhere, sends nothing in', async () => {
  expect((await upload(paper(), { as: 'nobody' })).status).toBe(401);
  expect((await upload(paper(), { headers: { origin: 'https://evil.example' } })).status).toBe(403);
  expect((await upload(paper(), { id: '../../x' })).status).toBe(404);
  expect((await upload(paper(), { id: 'no-name' })).status).toBe(400);
  const form = await upload(paper(), { headers: { 'content-type': 'text/html' } });
  expect(form.status).toBe(415);
  const viewer = await server.addAgent(store.storeId, 'viewer');
  const asViewer = await uploadAsAgent(paper(), 'a.pdf', await server.signIn(viewer.email));
  expect(asViewer.status).toBe(403);
  expect((await uploadAsAgent(paper(), 'a.pdf', '')).status).toBe(401);
});

test('40 ten files an hour, counted when they have arrived; a repeat costs nothing', async () => {
  const strict = await startTestServer({ limits: createLimits() });
  try {
    const { siteKey } = await strict.addStore();
    const as = (await strict.openSession(siteKey)).token;
    const id = v7();
    for (let n = 0; n < 10; n += 1)
      expect((await upload(paper(), { as, id: n ? v7() : id }, strict)).result.ok).toBe(true);
    expect(await upload(paper(), { as }, strict)).toMatchObject({
      status: 429,
      result: { error: { code: 'rate_limited' } },
    });
    expect((await upload(paper(), { as, id }, strict)).result.ok).toBe(true);
  } finally {
    await strict.end();
  }
});

test('40 what was never sent on is dropped after three days; what was sent stays', async () => {
  const [, links] = await sent(paper('stays'), 'stays.pdf');
  const { attachmentId } = accepted((await upload(paper('goes'))).result);
  const { read } = server.storage;
  const files = async () => (await read.select().from(read.tables.attachments)).length;
  const before = await files();
  const house = {
    storage: server.storage,
    clock: () => now + 73 * 3_600_000,
    attachmentShelf: { remove: async (key: string) => void removed.push(key) },
  };
  const removed: string[] = [];
  await dropUnsent(house as never);
  expect(removed.length).toBeGreaterThan(0);
  expect(await files()).toBe(before - removed.length);
  const named = { conversationId, clientId: v7(), attachmentId };
  expect(await shopper.emitWithAck('sendAttachment', named)).toMatchObject({
    error: { code: 'not_found' },
  });
  expect((await fetch(links.download)).status).toBe(200);
});
