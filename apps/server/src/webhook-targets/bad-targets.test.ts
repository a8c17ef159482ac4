import { WEBHOOK_EVENTS } from '@aisle/protocol';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Letter } from '../mail/mailer.ts';
import { accepted, startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { startWebhookSink, type WebhookSink, well } from '../testing/webhook-sink.ts';
import { setWebhookStage, type WebhookStage } from '../testing/webhook-stage.ts';

const HOUR_MS = 3_600_000;

let now = 1_790_000_000_000;
let sink: WebhookSink;
/** Listens where no event may ever go. */
let canary: WebhookSink;
let server: TestServer;
let stage: WebhookStage;
const letters: Letter[] = [];

beforeAll(async () => {
  sink = await startWebhookSink();
  canary = await startWebhookSink();
  const mailer = {
    ready: true,
    async send(letter: Letter) {
      letters.push(letter);
      return { came: 'taken' as const };
    },
  };
  server = await startTestServer(
    { clock: () => now, timing: { tendMs: 30, targetMs: 500 }, mailer },
    { localShops: [sink.url] },
  );
});
beforeEach(async () => {
  sink.heard = [];
  canary.heard = [];
  sink.answer = well;
  stage = await setWebhookStage(server, `${sink.url}/`);
});
afterAll(async () => {
  await server.end();
  await sink.close();
  await canary.close();
});

const lastOf = async () => (await stage.log())[0]?.last;

test('one that hangs is told so and holds up nobody: neither other stores nor the chat', async () => {
  const hanging: (() => void)[] = [];
  sink.answer = (response, { path }) =>
    path === '/' ? hanging.push(() => well(response)) : well(response);
  const other = await setWebhookStage(server, `${sink.url}/other`);
  const words = Array.from({ length: 20 }, (_, n) => `waits ${n}`);
  await stage.converse(...words);
  await expect.poll(() => hanging.length).toBeGreaterThan(0);
  await other.converse('quick');
  await expect.poll(() => sink.types('/other')).toEqual(['message.created']);
  await expect.poll(async () => (await stage.target()).failingSince).not.toBeNull();
  const tried = (await stage.log()).filter(({ last }) => last !== null);
  expect(tried.map(({ last }) => last?.problem)).toContain('It did not answer in time.');
  // Nothing is lost: each waits for its next try.
  const { waiting, failed, delivered } = await stage.target();
  expect({ waiting, failed, delivered }).toEqual({ waiting: 20, failed: 0, delivered: 0 });
  // While it fails it is asked with one at a time, and seldom.
  const asked = hanging.length;
  expect(asked).toBeLessThanOrEqual(8);
  sink.answer = well;
  for (let hour = 0; hour < 3; hour += 1) {
    now += HOUR_MS;
    await expect.poll(async () => (await stage.target()).failingSince).toBeNull();
  }
  await expect.poll(async () => (await stage.target()).delivered).toBe(20);
});

test('one that redirects to a private address: told so, and nobody is asked there', async () => {
  const { owner, targetId } = stage;
  for (const code of [301, 302, 303, 307, 308])
    for (const location of [`${canary.url}/`, 'http://169.254.169.254/latest/meta-data']) {
      sink.answer = (response) => response.writeHead(code, { location }).end();
      const { delivery } = accepted(await owner.emitWithAck('testWebhookTarget', { targetId }));
      expect(delivery, `${code}`).toMatchObject({
        state: 'failed',
        last: { status: null, problem: expect.stringContaining('It redirected us.') },
      });
    }
  expect(canary.heard).toEqual([]);
});

test('one that answers 5xx for hours: tried for a day, given up, stopped after three, well again', {
  timeout: 120_000,
}, async () => {
  sink.answer = (response) => response.writeHead(503).end('closed for stock-taking');
  const conversationId = await stage.converse('first');
  const first = async () => (await stage.log()).find(({ tries }) => tries > 0);
  await expect.poll(async () => (await first())?.tries).toBe(1);
  expect(await first()).toMatchObject({
    state: 'waiting',
    last: { status: 503, answer: 'closed for stock-taking', problem: 'It answered 503.' },
  });
  const { nextAt } = (await first()) ?? {};
  expect(nextAt).toBeGreaterThanOrEqual(now + 4_000);
  expect(nextAt).toBeLessThanOrEqual(now + 6_000);
  let tries = 1;
  for (let hour = 0; (await first())?.state === 'waiting'; hour += 1) {
    expect(hour).toBeLessThan(30);
    now += 1.3 * HOUR_MS;
    await expect.poll(async () => (await first())?.tries).toBe(tries + 1);
    tries += 1;
  }
  expect(await first()).toMatchObject({ state: 'failed', nextAt: null });
  expect(tries).toBeGreaterThan(15);
  // Whoever looks finds when it began, and may send it again.
  expect((await stage.target()).failingSince).not.toBeNull();
  await stage.say(conversationId, 'second');
  for (let day = 0; day < 3; day += 1) now += 24 * HOUR_MS;
  await expect.poll(async () => (await stage.target()).state).toBe('stopped');
  const { stopped } = await stage.target();
  expect(stopped?.why).toMatch(/No event has arrived there for three days.*It answered 503/);
  const letter = letters.find(({ to }) => to === stage.store.email);
  expect(letter?.text).toContain('/console/developers');
  expect(letter?.text).not.toContain('first');

  // Meanwhile what happens is kept; nothing is sent.
  sink.heard = [];
  sink.answer = well;
  await stage.say(conversationId, 'third');
  expect((await stage.target()).waiting).toBeGreaterThanOrEqual(1);
  const { owner, targetId } = stage;
  accepted(await owner.emitWithAck('changeWebhookTarget', { targetId, state: 'on' }));
  await expect.poll(async () => (await stage.target()).waiting).toBe(0);
  expect(sink.heard.map(({ text }) => text).join()).toContain('third');
  const lost = (await stage.log()).filter(({ state }) => state === 'failed');
  for (const { eventId } of lost)
    accepted(await owner.emitWithAck('redeliver', { targetId, eventId }));
  await expect.poll(async () => (await stage.target()).failed).toBe(0);
});

test('one that answers 10 MiB: the first words are kept and the rest is not read', async () => {
  let sent = 0;
  sink.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const piece = Buffer.alloc(65_536, 'a');
    const more = (): void => {
      if (response.destroyed || sent >= 10 * 1_024 * 1_024) return void response.end();
      sent += piece.length;
      response.write(piece, more);
    };
    more();
  };
  await stage.converse('hello');
  await expect.poll(async () => (await stage.target()).delivered).toBe(1);
  const last = await lastOf();
  expect(last).toMatchObject({ status: 200, problem: null, answer: 'a'.repeat(300) });
  expect(sent).toBeLessThan(10 * 1_024 * 1_024);
});

test('an answer is text, whatever it holds', async () => {
  const hostile = '<script>alert(1)</script>\u0000\u001b[31m\ud800';
  sink.answer = (response) => response.writeHead(400).end(Buffer.from(hostile, 'utf8'));
  await stage.converse('hello');
  await expect.poll(async () => (await lastOf())?.status).toBe(400);
  const answer = (await lastOf())?.answer ?? '';
  expect(answer).toContain('<script>alert(1)</script>');
  expect(answer).not.toContain('\u0000');
  expect(answer).not.toContain('\u001b');
});

test('one that asks us to wait is left alone for so long; one that is gone for good is stopped', async () => {
  sink.answer = (response) => response.writeHead(429, { 'retry-after': '1800' }).end();
  await stage.converse('hello');
  await expect.poll(async () => (await stage.log())[0]?.tries).toBe(1);
  expect((await stage.log())[0]?.nextAt).toBe(now + 1_800_000);
  sink.answer = (response) => response.writeHead(410).end();
  now += 1_800_001;
  await expect.poll(async () => (await stage.target()).state).toBe('stopped');
  expect((await stage.target()).stopped?.why).toContain('410');
  expect((await stage.target()).waiting).toBe(1);
});

/** Addresses that cannot be one, and a word of what is said of each. */
const UNFIT = [
  ['nonsense', 'http'],
  ['', 'http'],
  ['javascript:alert(1)', 'http'],
  ['file:///etc/passwd', 'http'],
  ['http://shop.example/hook', 'only https'],
  ['https://ida:secret@shop.example/hook', 'no password'],
  ['https://127.0.0.1/hook', 'not public'],
  ['https://[::1]/hook', 'not public'],
  ['https://169.254.169.254/', 'not public'],
  ['https://2130706433/', 'not public'],
  ['https://shop.example:99999/', 'http'],
  [`https://shop.example/${'a'.repeat(2_100)}`, '2048'],
] as const;

test('3 an address that cannot be one is not taken', async () => {
  const { owner, targetId } = stage;
  for (const [url, why] of UNFIT)
    for (const answer of [
      await owner.emitWithAck('addWebhookTarget', { url, events: [...WEBHOOK_EVENTS] }),
      await owner.emitWithAck('changeWebhookTarget', { targetId, url }),
    ])
      expect(answer, url.slice(0, 60)).toMatchObject({
        error: { code: 'invalid', message: expect.stringContaining(why) },
      });
  expect((await stage.target()).url).toBe(`${sink.url}/`);
});

test('a name that leads inside is not asked, whenever it does so', async () => {
  const { owner, targetId } = stage;
  accepted(
    await owner.emitWithAck('changeWebhookTarget', { targetId, url: 'https://localhost/hook' }),
  );
  const { delivery } = accepted(await owner.emitWithAck('testWebhookTarget', { targetId }));
  expect(delivery.last?.problem).toContain('not public');
});

test('a store has ten targets at most', async () => {
  const url = `${sink.url}/more`;
  const add = () => stage.owner.emitWithAck('addWebhookTarget', { url, events: ['order.linked'] });
  for (let n = 1; n < 10; n += 1) accepted(await add());
  expect(await add()).toMatchObject({ error: { code: 'invalid' } });
});
