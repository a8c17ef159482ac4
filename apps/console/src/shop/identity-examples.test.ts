import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { serverExamples } from './identity-examples.ts';

const code = (language: string): string =>
  serverExamples('site-key-1').find((example) => example.language === language)?.code ?? '';

test('26 the example for Node signs what the server takes', () => {
  const run = `${code('Node.js')}
    console.log(aisleToken({ id: 42, name: 'Märta Öberg', email: 'm@shop.example' }));`;
  const env = { ...process.env, AISLE_IDENTITY_KEY: 'the key' };
  const token = execFileSync(process.execPath, ['--input-type=module', '-e', run], { env });
  const [head = '', body = '', mac] = String(token).trim().split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  expect(read(head)).toEqual({ alg: 'HS256' });
  const { exp, ...claims } = read(body);
  expect(claims).toEqual({
    ...{ aud: 'site-key-1', sub: '42', name: 'Märta Öberg', email: 'm@shop.example' },
  });
  const left = exp - Date.now() / 1_000;
  expect(left > 0 && left <= 24 * 3_600).toBe(true);
  expect(mac).toBe(createHmac('sha256', 'the key').update(`${head}.${body}`).digest('base64url'));
});

test('both examples name the site key, and neither holds a secret', () => {
  for (const { code: text } of serverExamples('site-key-1')) {
    expect(text).toContain("'site-key-1'");
    expect(text).toContain('AISLE_IDENTITY_KEY');
  }
});
