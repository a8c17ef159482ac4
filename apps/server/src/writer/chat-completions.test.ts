import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../log.ts';
import {
  type CompletionsService,
  refusing,
  saying,
  startCompletionsService,
} from '../testing/completions-service.ts';
import { createWriter } from './create-writer.ts';
import type { Writer } from './writer.ts';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const BRIEFING = { instructions: 'be brief', material: '{"conversation":[]}' };
let service: CompletionsService;
let writer: Writer;

const writerAt = (url: string, local: boolean, timeoutMs = 5_000): Writer => {
  const ai = { url, key: 'sk-canary', model: 'small', local };
  const config = { port: 0, host: '', databaseUrl: '', logLevel: 'silent' as const, ai };
  const needs = { clock: () => NOW, log: createLog('silent'), timeoutMs };
  const made = createWriter(config, needs);
  if (!made) throw new Error('an AI was named');
  return made;
};

beforeAll(async () => {
  service = await startCompletionsService();
  writer = writerAt(`${service.url}/`, true);
});
afterAll(() => service.close());

test('61 the call every such AI understands, with the key in its header and nothing it could act with', async () => {
  service.answer = saying('It does not itch.');
  expect(await writer.write(BRIEFING)).toEqual({ ok: true, value: 'It does not itch.' });
  const asked = service.asked.at(-1);
  expect(asked?.headers.authorization).toBe('Bearer sk-canary');
  expect(asked?.body).toEqual({
    model: 'small',
    stream: false,
    messages: [
      { role: 'system', content: 'be brief' },
      { role: 'user', content: '{"conversation":[]}' },
    ],
  });
  expect([writer.host, writer.model]).toEqual([new URL(service.url).host, 'small']);
});

const hang = () => {};
const hangInTheMiddle = (response: ServerResponse) => {
  response.writeHead(200).write('{"choices":[');
};
const endless = (response: ServerResponse) => {
  response.writeHead(200);
  const pour = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', pour);
  pour();
};

test.each<[string, CompletionsService['answer'], object]>([
  ['takes no key', refusing(401), { code: 'unsupported', message: expect.stringMatching('key') }],
  ['forbids', refusing(403), { code: 'unsupported', message: expect.stringMatching('key') }],
  ['has no such model', refusing(404), { code: 'unsupported' }],
  [
    'is busy for some seconds',
    refusing(429, { 'retry-after': '7' }),
    { code: 'busy', retryAfterMs: 7_000 },
  ],
  [
    'is busy until',
    refusing(429, { 'retry-after': new Date(NOW + 90_000).toUTCString() }),
    { code: 'busy', retryAfterMs: 90_000 },
  ],
  [
    'is busy for a year',
    refusing(429, { 'retry-after': '31536000' }),
    { code: 'busy', retryAfterMs: 3_600_000 },
  ],
  [
    'is busy and says no more',
    refusing(429, { 'retry-after': 'soon' }),
    { code: 'busy', retryAfterMs: 10_000 },
  ],
  ['is out of order', refusing(500), { code: 'unavailable' }],
  [
    'sends elsewhere',
    refusing(307, { location: 'https://elsewhere.example/' }),
    { code: 'unavailable' },
  ],
  ['is silent', hang, { code: 'timeout' }],
  ['falls silent', hangInTheMiddle, { code: 'timeout' }],
  ['never ends', endless, { code: 'unavailable' }],
  ['breaks off', (response) => response.socket?.destroy(), { code: 'unavailable' }],
  ['sends no JSON', (response) => response.end('<html>busy</html>'), { code: 'unavailable' }],
  ['says nothing', saying(''), { code: 'unavailable' }],
  ['calls a tool', saying(null), { code: 'unavailable' }],
  ['sends parts', saying([{ type: 'text', text: 'x' }]), { code: 'unavailable' }],
  ['sends a list', (response) => response.end('[]'), { code: 'unavailable' }],
])('61 an AI that %s is a refusal in words', async (_, answer, error) => {
  service.answer = answer;
  const impatient = 'code' in error && error.code === 'timeout';
  const writer = writerAt(service.url, true, impatient ? 200 : undefined);
  expect(await writer.write(BRIEFING)).toMatchObject({ ok: false, error });
});

test('61 inside the network it is asked only where the operator has said so', async () => {
  const before = service.asked.length;
  for (const url of [service.url, service.url.replace('http:', 'https:')])
    expect(await writerAt(url, false).write(BRIEFING)).toMatchObject({
      error: { code: 'unavailable' },
    });
  expect(service.asked.length).toBe(before);
});
