import { letters } from '@aisle/storage';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setMailStage } from '../testing/mail-stage.ts';
import { type MailServer, startMailServer } from '../testing/start-mail-server.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let now = 1_790_000_000_000;
let stand: MailServer;

beforeAll(async () => {
  stand = await startMailServer(() => now);
});
afterAll(() => stand.end());

test('50 a letter that cannot be written holds no other up, and after a day is told to the agent', async () => {
  const { sink, server, store, owner } = stand;
  const [broken, well] = [
    await setMailStage(server, sink, store, owner),
    await setMailStage(server, sink, store, owner),
  ];
  for (const one of [broken, well]) await one.verified();
  await well.goes();
  await well.answers('It is warm.');
  now += 3 * MINUTE;
  const { shopperId, conversationId, email } = broken;
  const letter = { letterId: v7(), storeId: store.storeId, shopperId, conversationId, at: now };
  await server.storage.write((tx) =>
    letters.addLetter(tx, { ...letter, kind: 'answers', seqs: {} as never }),
  );
  const told = async () => (await broken.mail()).letters[0];
  const problem = 'The letter could not be written.';
  await expect.poll(told).toMatchObject({ state: 'waiting', problem });
  expect((await well.arrived(2)).text).toContain('It is warm.');
  now += DAY;
  await expect.poll(told).toMatchObject({ state: 'failed', problem });
  expect((await broken.mail()).address?.standing).toBe('verified');
  expect(sink.lettersTo(email)).toHaveLength(1);
});
