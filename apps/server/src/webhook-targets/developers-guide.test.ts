import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { EVENT_WORDS } from '@aisle/protocol';
import { webhookBody } from '@aisle/protocol/schemas';
import { expect, test } from 'vitest';
import { API_ROUTES } from '../http/api-table.ts';
import { newSecret, signedHeaders } from './target-secrets.ts';

/** What developers read says what the server does. */
const guide = readFileSync(new URL('../../docs/developers.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );

test('the examples are bodies as they are sent', () => {
  const examples = blocks('json').map((text) => JSON.parse(text));
  expect(examples.length).toBeGreaterThanOrEqual(4);
  for (const example of examples) expect(webhookBody.parse(example)).toEqual(example);
});

test('every event stands in the list, with the console’s words', () => {
  for (const type of Object.keys(EVENT_WORDS)) expect(guide).toContain(`| \`${type}\``);
});

test('every call stands in the list', () => {
  for (const { path } of API_ROUTES) {
    const words =
      path
        .replace(/:(\w+)/g, '*')
        .split('*')
        .at(-1) ?? '';
    expect(guide, path).toContain(words.replace('/api/v1', '') || path.split(':')[0]);
  }
});

test('the example for Node takes what we sign, and nothing else', () => {
  const [code = ''] = blocks('js verify');
  const secret = newSecret();
  const former = newSecret();
  const body = '{"type":"webhook.test","öß":"👍"}';
  const at = Date.now();
  const signed = signedHeaders([secret, former], { eventId: 'evt_1', at, body });
  const stale = signedHeaders([secret], { eventId: 'evt_1', at: at - 600_000, body });
  const tries = [
    [secret, signed, body],
    [former, signed, body],
    [newSecret(), signed, body],
    [secret, signed, `${body} `],
    [secret, { ...signed, 'webhook-id': 'evt_2' }, body],
    [secret, stale, body],
    [secret, {}, body],
  ];
  const run = `${code}
    const tries = JSON.parse(process.env.TRIES);
    console.log(JSON.stringify(tries.map((one) => isFromAisle(...one))));`;
  const env = { ...process.env, TRIES: JSON.stringify(tries) };
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', run], { env });
  expect(JSON.parse(String(said))).toEqual([true, true, false, false, false, false, false]);
});
