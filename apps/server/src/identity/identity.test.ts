import { generateKeyPairSync } from 'node:crypto';
import type { SessionReply } from '@aisle/protocol';
import { PROTOCOL } from '@aisle/protocol';
import { identityKeys } from '@aisle/storage';
import { SignJWT, UnsecuredJWT } from 'jose';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Letter } from '../mail/mailer.ts';
import {
  accepted,
  ORIGIN,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const HOUR = 3_600;
let now = 1_800_000_000_000;
let server: TestServer;
let store: TestStore;
let key: string;
const letters: Letter[] = [];

beforeAll(async () => {
  const send = async (letter: Letter) => {
    letters.push(letter);
    return { came: 'taken' as const };
  };
  server = await startTestServer({
    ...{ clock: () => now, timing: { tendMs: 30 } },
    mailer: { ready: true, send },
  });
});
beforeEach(async () => {
  store = await server.addStore({ role: 'owner' });
  key = await addKey(store);
});
afterAll(() => server.end());

const ownerOf = async ({ email }: TestStore) => server.agent(await server.signIn(email));
const addKey = async (of: TestStore) =>
  accepted(await (await ownerOf(of)).emitWithAck('addIdentityKey', {})).secret;

type Claims = { aud?: string; exp?: number; sub?: string; name?: string; email?: string };
const sign = (more: Claims = {}, by = key) =>
  new SignJWT({
    ...{ sub: '42', aud: store.siteKey, exp: now / 1_000 + HOUR, name: 'Ida Berg' },
    ...more,
  })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(by));
const open = async (more: {
  identity?: string;
  credential?: string;
  resume?: string;
}): Promise<SessionReply> => {
  const body = { protocol: PROTOCOL, siteKey: store.siteKey, ...more };
  const url = '/api/v1/shopper/session';
  const headers = { origin: ORIGIN };
  const response = await server.app.inject({ method: 'POST', url, headers, body });
  expect(response.statusCode).toBe(200);
  return response.json();
};
const chat = async ({ token }: SessionReply) => {
  const shopper = await server.shopper(token);
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  return { shopper, conversationId };
};

test('26 the shop’s word makes her its customer, in the console too', async () => {
  const session = await open({ identity: await sign({ email: 'ida@shop.example' }) });
  expect(session).toMatchObject({ identified: true });
  expect(session.identityProblem).toBeUndefined();
  const { conversationId } = await chat(session);
  const agent = await ownerOf(store);
  const { shopper } = accepted(await agent.emitWithAck('watchConversation', { conversationId }));
  expect(shopper.customer).toEqual({
    ...{ customerId: '42', name: 'Ida Berg', email: 'ida@shop.example', since: now },
  });
  // What she calls herself is something else.
  expect(shopper.email).toBeUndefined();
  const { rows } = accepted(await agent.emitWithAck('watchInbox', { tab: 'open' }));
  expect(rows[0]?.shopper.name).toBe('Ida Berg');
});

const rs256 = () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const claims = { sub: '42', aud: store.siteKey, exp: now / 1_000 + HOUR };
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
};
const hs512 = () =>
  new SignJWT({ sub: '42', aud: store.siteKey, exp: now / 1_000 + HOUR })
    .setProtectedHeader({ alg: 'HS512' })
    .sign(new TextEncoder().encode(key));
const none = async () =>
  new UnsecuredJWT({ sub: '42', aud: store.siteKey, exp: now / 1_000 + HOUR }).encode();
const altered = async () => {
  const [head, , signature] = (await sign()).split('.');
  const claims = { sub: '43', aud: store.siteKey, exp: now / 1_000 + HOUR };
  return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
};

test.each<[string, () => Promise<string>, RegExp]>([
  ['no algorithm', none, /algorithm is not HS256|not a signed token/],
  ['RS256', rs256, /algorithm is not HS256/],
  ['HS512 with the right key', hs512, /algorithm is not HS256/],
  ['altered claims', altered, /no key of this store/],
  ['another audience', () => sign({ aud: 'key-of-another-store' }), /aud is not the site key/],
  ['one that has expired', () => sign({ exp: now / 1_000 - 1 }), /expired/],
  ['one for more than a day', () => sign({ exp: now / 1_000 + 24 * HOUR + 1 }), /24 hours ahead/],
  ['a nameless one', () => sign({ sub: ' ' }), /sub/],
  ['a customer’s name that is too long', () => sign({ sub: '4'.repeat(201) }), /sub/],
  ['a foreign key', () => sign({}, 'a key that somebody made up, long enough'), /no key/],
  ['one that is too long', () => sign({ name: 'x'.repeat(5_000) }), /longer than 4096/],
  ['no token at all', async () => 'good day', /not a signed token/],
])('26 %s ends nothing: she is anonymous, and it says why', async (_, make, why) => {
  const { identified, identityProblem, conversation } = await open({ identity: await make() });
  expect({ identified, conversation }).toEqual({ identified: false, conversation: null });
  expect(identityProblem).toMatch(why);
});

test('26 exactly a day ahead holds; without exp, aud or sub nothing does', async () => {
  expect(await open({ identity: await sign({ exp: now / 1_000 + 24 * HOUR }) })).toMatchObject({
    identified: true,
  });
  for (const missing of ['exp', 'aud', 'sub']) {
    const claims = { sub: '42', aud: store.siteKey, exp: now / 1_000 + HOUR };
    const token = new SignJWT({ ...claims, [missing]: undefined });
    const signed = token.setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(key));
    const { identified, identityProblem } = await open({ identity: await signed });
    expect({ missing, identified }).toEqual({ missing, identified: false });
    expect(identityProblem).toContain(missing);
  }
});

test('26 two keys hold, a third is refused, a removed one holds no more', async () => {
  const second = await addKey(store);
  for (const by of [key, second])
    expect(await open({ identity: await sign({}, by) })).toMatchObject({ identified: true });
  const owner = await ownerOf(store);
  expect(await owner.emitWithAck('addIdentityKey', {})).toMatchObject({ ok: false });
  const { keys, audience } = accepted(await owner.emitWithAck('fetchIdentityKeys', {}));
  expect(audience).toBe(store.siteKey);
  expect(keys.map(({ ends }) => ends).sort()).toEqual([key.slice(-4), second.slice(-4)].sort());
  const first = keys.find(({ ends }) => ends === key.slice(-4));
  accepted(await owner.emitWithAck('removeIdentityKey', { keyId: first?.keyId ?? '' }));
  expect(await open({ identity: await sign() })).toMatchObject({ identified: false });
  expect(await open({ identity: await sign({}, second) })).toMatchObject({ identified: true });
});

test('26 keys are sealed, told once, and the owner’s of one store alone', async () => {
  const kept = await identityKeys.listKeys(server.storage.read, store.storeId);
  expect(JSON.stringify(kept)).not.toContain(key);
  const owner = await ownerOf(store);
  expect(JSON.stringify(await owner.emitWithAck('fetchIdentityKeys', {}))).not.toContain(key);
  const other = await server.addStore({ role: 'owner' });
  const stranger = await ownerOf(other);
  const keyId = kept[0]?.keyId ?? '';
  accepted(await stranger.emitWithAck('removeIdentityKey', { keyId }));
  expect(await identityKeys.listKeys(server.storage.read, store.storeId)).toHaveLength(1);
  // The other store's key signs nothing here.
  const { identified } = await open({ identity: await sign({}, await addKey(other)) });
  expect(identified).toBe(false);
  const { email } = await server.addAgent(store.storeId, 'agent');
  const agent = await server.agent(await server.signIn(email));
  for (const name of ['fetchIdentityKeys', 'addIdentityKey'] as const)
    expect(await agent.emitWithAck(name, {})).toMatchObject({ error: { code: 'forbidden' } });
  expect(await agent.emitWithAck('removeIdentityKey', { keyId })).toMatchObject({ ok: false });
});

test('26 her anonymous chat becomes the customer’s, under a new secret', async () => {
  const before = await open({});
  const { conversationId } = await chat(before);
  const identity = await sign();
  const after = await open({ credential: before.credential, identity });
  expect(after).toMatchObject({ identified: true, shopperId: before.shopperId });
  expect(after.conversation?.conversationId).toBe(conversationId);
  expect(after.credential).not.toBe(before.credential);
  // Who knew the secret before does not come in with it.
  expect((await open({ credential: before.credential })).conversation).toBeNull();
  // Signed in again and again she keeps it.
  expect((await open({ credential: after.credential, identity })).credential).toBe(
    after.credential,
  );
});

test('26 a shared computer never shows the first one’s chat', async () => {
  const ida = await open({ identity: await sign() });
  await chat(ida);
  const jo = await open({ credential: ida.credential, identity: await sign({ sub: '43' }) });
  expect(jo.shopperId).not.toBe(ida.shopperId);
  expect(jo).toMatchObject({ identified: true, conversation: null });
  expect(jo.credential).not.toBe(ida.credential);
});

test('26 another device without a chat shows the customer’s', async () => {
  const laptop = await open({ identity: await sign() });
  const { conversationId } = await chat(laptop);
  const fresh = await open({});
  const phone = await open({ credential: fresh.credential, identity: await sign() });
  expect(phone.conversation?.conversationId).toBe(conversationId);
  expect(phone.shopperId).toBe(laptop.shopperId);
  expect(phone.credential).not.toBe(laptop.credential);
  // Each goes on with its own secret.
  for (const { credential } of [laptop, phone])
    expect((await open({ credential })).shopperId).toBe(laptop.shopperId);
});

test('26 two devices with a chat each keep their own, and are one customer', async () => {
  const laptop = await open({ identity: await sign() });
  await chat(laptop);
  const anonymous = await open({});
  const { conversationId } = await chat(anonymous);
  const phone = await open({ credential: anonymous.credential, identity: await sign() });
  expect(phone.conversation?.conversationId).toBe(conversationId);
  expect(phone.shopperId).not.toBe(laptop.shopperId);
  expect(phone.identified).toBe(true);
});

test('26 a browser that brings no word for a day is not the customer’s any more', async () => {
  const session = await open({ identity: await sign() });
  await chat(session);
  const { credential } = session;
  now += 24 * HOUR * 1_000;
  const still = await open({ credential });
  expect(still).toMatchObject({ identified: false, shopperId: session.shopperId });
  now += 1_000;
  const gone = await open({ credential, identity: await sign({ exp: now / 1_000 - 1 }) });
  expect(gone.identityProblem).toMatch(/expired/);
  expect(gone.shopperId).not.toBe(session.shopperId);
  expect(gone.conversation).toBeNull();
  const back = await open({ credential: gone.credential, identity: await sign() });
  expect(back.shopperId).toBe(session.shopperId);
});

test('26 a link from another browser ties nobody: who sent it would be the customer too', async () => {
  const stranger = await open({});
  const { shopper, conversationId } = await chat(stranger);
  const { token: resume } = accepted(await shopper.emitWithAck('createResumeLink', {}));
  const carried = await open({ resume, identity: await sign() });
  expect(carried.conversation?.conversationId).toBe(conversationId);
  expect(carried.identified).toBe(false);
  expect(carried.identityProblem).toMatch(/carried over/);
  const again = await open({ credential: carried.credential, identity: await sign() });
  expect(again).toMatchObject({ identified: false, shopperId: stranger.shopperId });
});

test('50 the address the shop has signed for is hers without a code, any other gets one', async () => {
  const email = 'ida@shop.example';
  const session = await open({ identity: await sign({ email }) });
  const { shopper } = await chat(session);
  const leave = async (address: string, as = shopper) =>
    accepted(await as.emitWithAck('leaveMailAddress', { email: address })).address;
  expect(await leave('Ida@Shop.example')).toEqual({ email, standing: 'verified' });
  expect(await leave('other@shop.example')).toMatchObject({ standing: 'unverified' });
  // Only that one gets a letter.
  await expect.poll(() => letters.map(({ to }) => to)).toEqual(['other@shop.example']);
  // The same browser without the shop's word is not believed.
  const { shopper: nobody } = await chat(await open({ credential: session.credential }));
  await shopper.emitWithAck('dropMailAddress', {});
  expect(await leave(email, nobody)).toMatchObject({ standing: 'unverified' });
  await expect.poll(() => letters.at(-1)?.to).toBe(email);
});
