import type { AgentThread } from '@aisle/client';
import { ok, type Refusal, type Result, refuse, type Uploaded } from '@aisle/protocol';
import { expect, test } from 'vitest';
import type { Sending } from './send-in.ts';
import { createUploads } from './uploads.ts';

const CONVERSATION = '0190a0a0-0000-7000-8000-000000000001';
const file = (name: string, size = 4) => new File([new Uint8Array(size)], name);

/** Uploads whose network and clock are the test's, and the messages that were queued. */
const stage = (full: Refusal | null = null) => {
  const sendings: (Sending & { done: (result: Result<Uploaded>) => void; stopped: boolean })[] = [];
  const timers: (() => void)[] = [];
  const queued: string[] = [];
  const uploads = createUploads(
    (sending, done) => {
      const one = { ...sending, done, stopped: false };
      sendings.push(one);
      return () => {
        one.stopped = true;
      };
    },
    {
      now: Date.now,
      random: Math.random,
      after: (_ms, run) => {
        timers.push(run);
        return () => {};
      },
    },
  );
  const thread = {
    conversationId: CONVERSATION,
    queue: async (_name: string, payload: object) => {
      queued.push((payload as { attachmentId: string }).attachmentId);
      return full ? { ok: false, error: full } : ok('client id');
    },
  } as unknown as AgentThread;
  const states = () => uploads.list.value.map(({ file: { name }, state }) => `${name} ${state}`);
  const answer = async (result: Result<unknown>) => {
    sendings.at(-1)?.done(result as Result<Uploaded>);
    await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(null))));
    await Promise.resolve();
  };
  return { uploads, thread, sendings, timers, queued, states, answer };
};

test('40 several files go one after the other, each a message once it has arrived', async () => {
  const { uploads, thread, sendings, queued, states, answer } = stage();
  uploads.add(thread, [file('a.png'), file('b.pdf')]);
  expect(states()).toEqual(['a.png going', 'b.pdf waiting']);
  sendings[0]?.onProgress(0.5);
  expect(uploads.list.value[0]?.progress).toBe(0.5);
  await answer(ok(null));
  expect(states()).toEqual(['b.pdf going']);
  await answer(ok(null));
  expect(states()).toEqual([]);
  expect(queued).toEqual(sendings.map(({ attachmentId }) => attachmentId));
});

test('40 a lost line is waited for, and the file goes again under its name', async () => {
  const { uploads, thread, sendings, timers, queued, states, answer } = stage();
  uploads.add(thread, [file('a.png')]);
  await answer(refuse('unavailable', 'a tunnel'));
  expect(states()).toEqual(['a.png waiting']);
  timers.shift()?.();
  expect(states()).toEqual(['a.png going']);
  expect(sendings[1]?.attachmentId).toBe(sendings[0]?.attachmentId);
  await answer(ok(null));
  expect(queued).toHaveLength(1);
});

test('40 what the server refuses stays with its reason and can be tried again', async () => {
  const { uploads, thread, sendings, states, answer } = stage();
  uploads.add(thread, [file('a.svg'), file('b.png')]);
  await answer(refuse('unsupported', 'a drawing'));
  expect(states()).toEqual(['a.svg failed', 'b.png going']);
  await answer(ok(null));
  uploads.retry(sendings[0]?.attachmentId ?? '');
  expect(states()).toEqual(['a.svg going']);
});

test('40 too large or empty is said before a byte goes', () => {
  const { uploads, thread, sendings, states } = stage();
  uploads.add(thread, [file('big.png', 10 * 1_024 * 1_024 + 1), file('none.txt', 0)]);
  expect(states()).toEqual(['big.png failed', 'none.txt failed']);
  expect(sendings).toEqual([]);
});

test('40 cancelled, it breaks off, is not sent, and the next one goes', async () => {
  const { uploads, thread, sendings, queued, states } = stage();
  uploads.add(thread, [file('a.png'), file('b.png')]);
  uploads.cancel(sendings[0]?.attachmentId ?? '');
  expect(sendings[0]?.stopped).toBe(true);
  expect(states()).toEqual(['b.png going']);
  expect(queued).toEqual([]);
});

test('5 a full outbox is said, and nothing is lost', async () => {
  const { uploads, thread, states, answer } = stage(refuse('full', 'too much').error);
  uploads.add(thread, [file('a.png')]);
  await answer(ok(null));
  expect(states()).toEqual(['a.png failed']);
});
