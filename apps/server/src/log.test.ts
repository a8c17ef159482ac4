import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { createLog } from './log.ts';
import { accepted, PASSWORD, startTestServer } from './testing/start-test-server.ts';

/** Collects what a log writes. */
const collect = () => {
  const lines: string[] = [];
  return { lines, write: (line: string) => void lines.push(line) };
};

test('18 a log tells what happened and never what was said, by whom, or with which key', async () => {
  const written = collect();
  const server = await startTestServer({
    log: createLog('trace', written),
    connectorOf: () => {
      throw new Error('a fault of ours');
    },
  });
  const store = await server.addStore();
  const session = await server.openSession(store.siteKey);
  const shopper = await server.shopper(session.token);
  const cookie = await server.signIn(store.email);
  const agent = await server.agent(cookie);
  const conversationId = v7();
  const canary = `canary-${v7()}`;
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  const message = { conversationId, clientId: v7(), text: canary };
  accepted(await shopper.emitWithAck('sendMessage', message));
  // A fault inside a handler is logged, with its place and without its values.
  expect(await agent.emitWithAck('searchProducts', { query: canary })).toMatchObject({
    error: { code: 'unavailable' },
  });
  // The database closed under a running server: failing queries carry their parameters.
  await server.storage.close();
  await server.app.inject({
    method: 'POST',
    url: '/api/v1/auth/sign-in/email',
    body: { email: store.email, password: PASSWORD },
  });
  await shopper.emitWithAck('sendMessage', { ...message, clientId: v7() });
  const text = written.lines.join('');
  expect(text).toContain('a fault of ours');
  for (const secret of [canary, session.token, session.credential, PASSWORD, store.email, cookie])
    expect(text).not.toContain(secret);
  await server.end();
});

test('18 an error is told with where it came from, its cause, and without a query’s parameters', () => {
  const written = collect();
  const cause = new Error('no such column');
  const err = new Error('Failed query: select 1\nparams: mia@example.com', { cause });
  createLog('info', written).error({ err, token: 'abc', deep: { password: 'x' } }, 'oh');
  const line = JSON.parse(written.lines.join(''));
  expect(line).toMatchObject({
    msg: 'oh',
    token: '[redacted]',
    deep: { password: '[redacted]' },
    err: { message: 'Failed query: select 1', cause: { message: 'no such column' } },
  });
  expect(line.err.stack).toContain('log.test.ts');
  expect(written.lines.join('')).not.toContain('mia@example.com');
});
