import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { openSealed, subscribe } from '../testing/push-service.ts';
import { canSeal, sealPush } from './seal-push.ts';
import { createVapid } from './vapid.ts';

const NOW = 1_790_000_000_000;
const SECRET = 'a secret that is long enough for all of it';

test('the example of RFC 8291 is opened, so that what opens ours is no mirror of what seals', () => {
  const privateKey = Buffer.from('q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94', 'base64url');
  const auth = Buffer.from('BTBZMqHH6r4Tts7J_aSIgg', 'base64url');
  const body = Buffer.from(
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml' +
      'mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT' +
      'pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
    'base64url',
  );
  const words = 'When I grow up, I want to be a watermelon';
  expect(openSealed(body, { privateKey, auth }).toString()).toBe(words);
});

test('only the browser reads it, and no two messages look alike', () => {
  const browser = subscribe('https://push.example', '/1');
  const payload = { title: 'أهلا', body: 'Wool & Co', conversationId: null };
  const [one, two] = [sealPush(browser.keys, payload), sealPush(browser.keys, payload)];
  expect(browser.read(one)).toEqual(payload);
  expect(one.equals(two)).toBe(false);
  expect(one.toString('latin1')).not.toContain('Wool');
  const other = subscribe('https://push.example', '/2');
  expect(() => other.read(one)).toThrow();
  expect(canSeal(browser.keys)).toBe(true);
  expect(canSeal({ p256dh: 'B'.padEnd(87, 'A') })).toBe(false);
});

test('a push service knows the server by a key that follows from its secret', async () => {
  const vapid = createVapid(SECRET, () => 'https://chat.example');
  expect(createVapid(SECRET, () => '').publicKey).toBe(vapid.publicKey);
  expect(createVapid(`${SECRET}.`, () => '').publicKey).not.toBe(vapid.publicKey);
  const url = new URL('https://push.example:8443/send/abc');
  const authorization = await vapid.authorization(url, NOW);
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]{87})$/.exec(authorization) ?? [];
  expect(key).toBe(vapid.publicKey);
  const point = Buffer.from(key, 'base64url');
  const at = (from: number, to: number) => point.subarray(from, to).toString('base64url');
  const jwk = { kty: 'EC', crv: 'P-256', x: at(1, 33), y: at(33, 65) };
  const known = await importJWK(jwk, 'ES256');
  const { payload } = await jwtVerify(token, known, { currentDate: new Date(NOW) });
  expect(decodeProtectedHeader(token).alg).toBe('ES256');
  expect(payload).toEqual({
    aud: 'https://push.example:8443',
    sub: 'https://chat.example',
    // Push services take a day at most.
    exp: NOW / 1_000 + 12 * 3_600,
  });
});
