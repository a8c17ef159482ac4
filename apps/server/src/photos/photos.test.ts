import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProductPhoto, Result } from '@aisle/protocol';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
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
let agent: AgentClient;
const product = { platform: 'demo', productId: 'fisherman' };

beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore();
  cookie = await server.signIn(store.email);
  agent = await server.agent(cookie);
});
afterAll(() => server.end());

type Sent = { status: number; result: Result<ProductPhoto> };

/** Sends a file in as the console does. */
async function send(
  data: Buffer,
  { name = 'photo.jpg', as = cookie, query = {} as Record<string, string> } = {},
): Promise<Sent> {
  const form = new FormData();
  form.append('photo', new Blob([new Uint8Array(data)]), name);
  const about = new URLSearchParams({ ...product, light: 'daylight', ...query });
  const response = await fetch(`${server.url}/api/v1/agent/photos?${about}`, {
    method: 'POST',
    headers: { cookie: as, origin: server.url },
    body: form,
  });
  return { status: response.status, result: (await response.json()) as Sent['result'] };
}

const folder = () => join(dirname(server.config.databaseUrl.slice('file:'.length)), 'files');
const kept = () => readdirSync(folder(), { recursive: true }).length;
const filesOf = ({ url, sizes = [] }: ProductPhoto) => [url, ...sizes.map((size) => size.url)];
const fetched = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());
const photosOf = async () =>
  accepted(await agent.emitWithAck('fetchProductNotes', { product })).notes?.photos ?? [];

test.each(['png', 'jpeg', 'webp', 'avif'] as const)(
  'a %s is taken in, in its sizes',
  async (format) => {
    const { result } = await send(await woolPicture(format, 2_000, 1_000), {
      query: { light: 'indoor', colour: 'Moss' },
    });
    const photo = accepted(result);
    expect(photo).toMatchObject({
      light: 'indoor',
      colour: 'Moss',
      width: 1_600,
      height: 800,
      source: { from: 'team', author: 'Mia' },
    });
    expect(photo.sizes?.map(({ width }) => width)).toEqual([320, 800, 1_600]);
    for (const size of photo.sizes ?? []) {
      const { format: made, width } = await sharp(await fetched(size.url)).metadata();
      expect([made, width]).toEqual(['webp', size.width]);
    }
    expect((await sharp(await fetched(photo.url)).metadata()).format).toBe('jpeg');
    accepted(await agent.emitWithAck('removePhoto', { photoId: photo.photoId ?? '' }));
  },
);

test('it stands upright, knows nothing of where it was taken and says that it is sRGB', async () => {
  const lying = await sharp(await woolPicture('jpeg', 900, 600))
    .withExif({ IFD0: { Copyright: 'Ida Holm' }, IFD3: { GPSLatitude: '53/1 16/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(lying).metadata()).orientation).toBe(6);
  const photo = accepted((await send(lying)).result);
  expect([photo.width, photo.height]).toEqual([600, 900]);
  for (const url of filesOf(photo)) {
    const file = await fetched(url);
    const { exif, xmp, orientation, icc, width = 0, height = 0 } = await sharp(file).metadata();
    expect([exif, xmp, orientation]).toEqual([undefined, undefined, undefined]);
    expect(icc?.toString('latin1').replaceAll('\0', '')).toContain('sRGB');
    expect(height).toBeGreaterThan(width);
    expect(file.toString('latin1')).not.toContain('Ida Holm');
  }
  accepted(await agent.emitWithAck('removePhoto', { photoId: photo.photoId ?? '' }));
});

test('hostile files are refused with a reason, and nothing of them is kept', async () => {
  const before = kept();
  for (const [what, { name, data }] of Object.entries(await hostileFiles())) {
    const { status, result } = await send(data, { name });
    expect(result, what).toMatchObject({ ok: false });
    expect([400, 413], what).toContain(status);
  }
  expect(kept()).toBe(before);
  expect(await photosOf()).toEqual([]);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test('of a file that is a picture and something else only the picture comes out', async () => {
  for (const [what, { name, data }] of Object.entries(await polyglots())) {
    expect(data.toString('latin1'), what).toContain(SCRIPT);
    const photo = accepted((await send(data, { name })).result);
    for (const url of filesOf(photo))
      expect((await fetched(url)).toString('latin1'), what).not.toContain(SCRIPT);
    accepted(await agent.emitWithAck('removePhoto', { photoId: photo.photoId ?? '' }));
  }
});

test('more than 20 MB, two files or none are refused', async () => {
  const big = await send(Buffer.alloc(20 * 1_024 * 1_024 + 1, 0xff));
  expect(big).toMatchObject({ status: 413, result: { error: { code: 'too_long' } } });
  expect((await send(Buffer.alloc(0))).status).toBe(400);
  const two = new FormData();
  const picture = new Blob([new Uint8Array(await woolPicture('png'))]);
  two.append('one', picture, 'a.png');
  two.append('two', picture, 'b.png');
  const url = `${server.url}/api/v1/agent/photos?platform=demo&productId=fisherman&light=daylight`;
  const headers = { cookie, origin: server.url };
  const answer = await fetch(url, { method: 'POST', headers, body: two });
  expect(answer.status).toBeLessThan(500);
  for (const photo of await photosOf())
    accepted(await agent.emitWithAck('removePhoto', { photoId: photo.photoId ?? '' }));
});

test('16 only the store’s own people send photos in, and viewers do not', async () => {
  const picture = await woolPicture('png');
  expect((await send(picture, { as: '' })).status).toBe(401);
  const viewer = await server.addAgent(store.storeId, 'viewer');
  expect((await send(picture, { as: await server.signIn(viewer.email) })).status).toBe(403);
  expect((await send(picture, { query: { light: 'moonlight' } })).status).toBe(400);
  expect((await send(picture, { query: { storeId: store.storeId } })).status).toBe(400);
  const foreign = await fetch(
    `${server.url}/api/v1/agent/photos?platform=demo&productId=x&light=detail`,
    {
      method: 'POST',
      headers: { cookie, origin: 'https://elsewhere.example' },
      body: new FormData(),
    },
  );
  expect(foreign.status).toBe(403);
});

test('16 another store neither sees, changes nor removes a photo', async () => {
  const photo = accepted((await send(await woolPicture('png'))).result);
  const other = await server.addStore();
  const stranger = await server.agent(await server.signIn(other.email));
  const photoId = photo.photoId ?? '';
  expect(accepted(await stranger.emitWithAck('fetchProductNotes', { product })).notes).toBeNull();
  for (const asked of [
    stranger.emitWithAck('removePhoto', { photoId }),
    stranger.emitWithAck('changePhoto', { photoId, light: 'detail' }),
  ])
    expect(await asked).toMatchObject({ error: { code: 'not_found' } });
  accepted(await stranger.emitWithAck('arrangePhotos', { product, photoIds: [photoId] }));
  expect(await photosOf()).toEqual([photo]);
  accepted(await agent.emitWithAck('removePhoto', { photoId }));
});

test('photos stand in the order they were given, are relabelled, and go with their files', async () => {
  const sent: ProductPhoto[] = [];
  for (let n = 0; n < 3; n += 1) sent.push(accepted((await send(await woolPicture('png'))).result));
  const ids = sent.map(({ photoId = '' }) => photoId);
  const photoIds = [ids[2] ?? '', ids[0] ?? ''];
  accepted(await agent.emitWithAck('arrangePhotos', { product, photoIds }));
  expect((await photosOf()).map(({ photoId }) => photoId)).toEqual([ids[2], ids[0], ids[1]]);
  accepted(
    await agent.emitWithAck('changePhoto', {
      photoId: ids[0] ?? '',
      light: 'on_body',
      colour: 'Ink',
    }),
  );
  expect((await photosOf())[1]).toMatchObject({ light: 'on_body', colour: 'Ink' });
  const [url = ''] = filesOf(sent[0] as ProductPhoto);
  expect((await fetch(url)).status).toBe(200);
  for (const photoId of ids) accepted(await agent.emitWithAck('removePhoto', { photoId }));
  expect((await fetch(url)).status).toBe(404);
  expect(await photosOf()).toEqual([]);
});

test('pictures are kept for ever by browsers, from anywhere, and nothing in them can run', async () => {
  const photo = accepted((await send(await woolPicture('png'))).result);
  const { headers } = await fetch(photo.url);
  expect(Object.fromEntries(headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "sandbox; default-src 'none'",
    'content-type': 'image/jpeg',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  });
  const { pathname } = new URL(photo.url);
  for (const path of [
    pathname.replace('800.jpg', '..%2f..%2f..%2faisle.db'),
    '/files/..%2f..%2fsecret/800.jpg',
    pathname.replace('.jpg', '.html'),
    pathname.replace(/files\/../, 'files/zz'),
  ])
    expect((await fetch(server.url + path)).status, path).toBe(404);
});
