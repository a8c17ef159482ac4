import type { Agent } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { createAccounts } from './accounts.ts';
import { refusalWords } from './refusal-words.ts';
import { createSession } from './session.ts';

const mia: Agent = {
  agentId: 'mia',
  name: 'Mia',
  email: 'mia@loop.example',
  role: 'agent',
  storeId: 'loop',
  storeName: 'Loop & Purl',
};

type Routes = Partial<Record<'me' | 'sign-in/email' | 'sign-out', () => Response>>;

/** Accounts over a server that answers as told; a route without an answer is a dead network. */
const over = (routes: Routes) => {
  const bodies: unknown[] = [];
  const accounts = createAccounts((input, init) => {
    if (init?.body) bodies.push(JSON.parse(String(init.body)));
    const route = Object.entries(routes).find(([path]) => String(input).endsWith(path));
    return route ? Promise.resolve(route[1]()) : Promise.reject(new TypeError('failed to fetch'));
  });
  return { session: createSession(accounts), bodies };
};
const me = () => Response.json(mia);
const status = (code: number, headers: Record<string, string> = {}) =>
  new Response('{}', { status: code, headers });

test('who has a session goes straight to the desk, who has none to the door', async () => {
  const known = over({ me });
  await known.session.check();
  expect(known.session.state.value).toEqual({ kind: 'signed_in', agent: mia });
  const unknown = over({ me: () => status(401) });
  await unknown.session.check();
  expect(unknown.session.state.value).toMatchObject({ kind: 'signed_out', ended: false });
});

test('a server that is away, or a proxy that answers in its place, is not a signed-out agent', async () => {
  for (const routes of [{}, { me: () => status(502) }, { me: () => new Response('<html>') }]) {
    const { session } = over(routes);
    await session.check();
    expect(session.state.value).toEqual({ kind: 'unreachable' });
  }
});

test('each way of being refused is told apart', async () => {
  const refusal = async (response?: () => Response) => {
    const { session } = over(response ? { 'sign-in/email': response } : {});
    await session.signIn('mia@loop.example', 'x');
    const state = session.state.value;
    return state.kind === 'signed_out' ? state.refusal : state;
  };
  expect(await refusal(() => status(401))).toEqual({ kind: 'wrong' });
  expect(await refusal(() => status(429, { 'retry-after': '90' }))).toEqual({
    kind: 'too_many',
    retryAfterS: 90,
  });
  expect(await refusal(() => status(429))).toEqual({ kind: 'too_many', retryAfterS: null });
  const error = { code: 'forbidden', message: 'this account is disabled; ask an owner' };
  const disabled = await refusal(() => Response.json({ ok: false, error }, { status: 403 }));
  expect(disabled).toEqual({ kind: 'forbidden', why: error });
  expect(await refusal(() => status(503))).toEqual({ kind: 'away' });
  expect(await refusal()).toEqual({ kind: 'away' });
});

test('signing in sends a trimmed e-mail and an untouched password', async () => {
  const { session, bodies } = over({ 'sign-in/email': () => status(200), me });
  await session.signIn(' mia@loop.example ', ' spaces count ');
  expect(bodies).toEqual([{ email: 'mia@loop.example', password: ' spaces count ' }]);
  expect(session.state.value.kind).toBe('signed_in');
});

test('an ended session offers the same e-mail and stays ended through a wrong password', async () => {
  const { session } = over({ me, 'sign-in/email': () => status(401) });
  await session.check();
  session.end();
  expect(session.state.value).toMatchObject({ ended: true, email: 'mia@loop.example' });
  await session.signIn('mia@loop.example', 'wrong');
  expect(session.state.value).toMatchObject({ ended: true, refusal: { kind: 'wrong' } });
});

test('a role that changed meanwhile is known after asking again, and nothing else moves', async () => {
  let agent = mia;
  const { session } = over({ me: () => Response.json(agent) });
  await session.check();
  const before = session.state.value;
  await session.refresh();
  expect(session.state.value).toBe(before);
  agent = { ...mia, role: 'admin' };
  await session.refresh();
  expect(session.state.value).toEqual({ kind: 'signed_in', agent });
});

test('leaving while the server is away says that the browser may still be signed in', async () => {
  const { session } = over({ me });
  await session.check();
  await session.signOut();
  expect(session.state.value).toMatchObject({ kind: 'signed_out', refusal: { kind: 'still_in' } });
});

test('a wait is told in words people use', () => {
  expect(refusalWords({ kind: 'too_many', retryAfterS: 40 })).toContain('40 seconds');
  expect(refusalWords({ kind: 'too_many', retryAfterS: 240 })).toContain('4 minutes');
  expect(refusalWords({ kind: 'too_many', retryAfterS: null })).toContain('a few minutes');
});
