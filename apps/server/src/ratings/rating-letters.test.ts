import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MailSink } from '../testing/mail-sink.ts';
import { type MailStage, setMailStage } from '../testing/mail-stage.ts';
import { type MailServer, startMailServer } from '../testing/start-mail-server.ts';
import {
  type AgentClient,
  accepted,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let now = 1_790_000_000_000;
let sink: MailSink;
let server: TestServer;
let store: TestStore;
let owner: AgentClient;
let end: MailServer['end'];
let stage: MailStage;

beforeAll(async () => {
  ({ sink, server, store, owner, end } = await startMailServer(() => now));
});
afterAll(() => end());
beforeEach(async () => {
  stage = await setMailStage(server, sink, store, owner);
  await stage.verified();
});

const closes = async () =>
  accepted(
    await owner.emitWithAck('closeConversation', {
      ...{ conversationId: stage.conversationId, clientId: v7() },
    }),
  );
/** She is mailed the answer, and the conversation is closed after it. */
async function ended(): Promise<void> {
  await stage.goes();
  await stage.answers('Not at all.');
  now += 3 * MINUTE;
  await stage.arrived(2);
  await closes();
  // An hour after the answer, at the soonest.
  now += 61 * MINUTE;
}
const linksIn = (text: string): string[] =>
  [...text.matchAll(/http:\/\/localhost\S+\/mail\/rating\/\S+/g)].map(([link]) => {
    const { pathname, search } = new URL(link);
    return pathname + search;
  });
const rating = async () => (await stage.handling()).rating;
const sends = (url: string, payload: string) =>
  server.app.inject({
    ...{ method: 'POST' as const, url, payload },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

test('49 who has gone is asked once by e-mail, and looking at a link rates nothing', async () => {
  await ended();
  const letter = await stage.arrived(3);
  expect(letter.head).toContain('Subject: Your conversation with Wool');
  expect(letter.text).toContain('How easy was it?');
  expect(letter.text).toContain('/mail/stop/');
  const links = linksIn(letter.text);
  expect(links.map((link) => link.split('?')[1])).toEqual(
    [1, 2, 3, 4, 5].map((step) => `effort=${step}`),
  );
  const page = await server.app.inject({ method: 'GET', url: links[3] ?? '' });
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('name="effort" value="4" checked');
  expect(page.body).toContain('How satisfied are you?');
  expect(page.body).toContain('aria-label="1, Very hard"');
  expect(page.body).toContain('<title>Wool</title>');
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(await rating()).toMatchObject({ answers: {}, answeredAt: null });

  const card = '4111 1111 1111 1111';
  const said = await sends(
    links[3] ?? '',
    `effort=5&satisfaction=2&recommend=9&comment=${encodeURIComponent(`<b>${card}</b>`)}`,
  );
  // A recommendation was not asked: then nothing of it is kept.
  expect(said.statusCode).toBeGreaterThanOrEqual(400);
  const kept = await sends(links[3] ?? '', `effort=5&satisfaction=2&comment=<b>${card}</b>`);
  expect(kept.body).toContain('Thank you. You can still change it.');
  expect(kept.body).not.toContain('<b>');
  expect(await rating()).toMatchObject({ answers: { effort: 5, satisfaction: 2 } });
  expect(JSON.stringify(await rating())).not.toContain(card);
  await sends(links[0] ?? '', 'effort=1');
  expect(await rating()).toMatchObject({ answers: { effort: 1, satisfaction: 2 } });

  // Bent, of another door or too old, it opens nothing.
  const [path = ''] = (links[0] ?? '').split('?');
  for (const bent of [`${path.slice(0, -3)}AAA`, path.replace('/rating/', '/confirm/')])
    expect((await sends(bent, 'effort=3')).statusCode, bent).toBe(404);
  now += 15 * DAY;
  expect((await sends(path, 'effort=3')).statusCode).toBe(404);
  await stage.settled();
  expect(sink.lettersTo(stage.email)).toHaveLength(3);
});

test('49 asked in the chat is asked, and no letter asks again', async () => {
  const { shopper, conversationId } = stage;
  await stage.answers('Not at all.');
  await closes();
  expect(
    accepted(await shopper.emitWithAck('fetchRating', { conversationId })).rating,
  ).not.toBeNull();
  await stage.goes();
  now += 3 * MINUTE;
  await stage.arrived(2);
  now += 120 * MINUTE;
  await stage.settled();
  expect(sink.lettersTo(stage.email)).toHaveLength(2);
});

test('49 the answer comes first and the question an hour later', async () => {
  await stage.goes();
  await stage.answers('Not at all.');
  await closes();
  now += 3 * MINUTE;
  expect((await stage.arrived(2)).text).toContain('Not at all.');
  await stage.settled();
  expect(sink.lettersTo(stage.email)).toHaveLength(2);
  now += 61 * MINUTE;
  expect(linksIn((await stage.arrived(3)).text)).toHaveLength(5);
});

test('49 in the merchant’s own words, and where she wants no letters there is none', async () => {
  const own = { language: '*', before: {}, words: { effort: 'Was it a breeze?' } };
  accepted(await owner.emitWithAck('saveWords', own));
  await ended();
  const letter = await stage.arrived(3);
  expect(letter.text).toContain('Was it a breeze?');
  const stop = new URL(/http:\/\/localhost\S+\/mail\/stop\/\S+/.exec(letter.text)?.[0] ?? '');
  await sends(stop.pathname, '');
  expect((await sends(linksIn(letter.text)[0] ?? '', 'effort=3')).statusCode).toBe(404);
});
