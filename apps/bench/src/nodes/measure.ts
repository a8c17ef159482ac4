import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';
import { v7 } from 'uuid';
import { type Figure, median } from '../figure.ts';
import { type Child, startChild } from '../processes/child.ts';
import { PASSWORD, SITE_KEY } from '../processes/credentials.ts';
import { createDatabase } from '../processes/database.ts';
import { type BenchShopper, openAgent, openShopper, signIn } from '../processes/people.ts';
import type { RawSocket } from '../processes/raw-socket.ts';

const REDIS = process.env.AISLE_TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';
const MESSAGES = 300;

/** Send on one node → seen on the other, beside sender and watcher on the same node. */
export async function measureNodes(): Promise<Figure[]> {
  const postgres = (await hasRedis()) ? await createDatabase() : null;
  if (!postgres) return [];
  const module = new URL('../processes/aisle.ts', import.meta.url).pathname;
  const shared = { databaseUrl: postgres.url, redisUrl: REDIS };
  const one = await startChild(module, shared);
  const two = await startChild(module, { ...shared, fresh: false });
  try {
    return await compare(one, two);
  } finally {
    await one.stop();
    await two.stop();
    await postgres.drop();
  }
}

async function compare(one: Child, two: Child): Promise<Figure[]> {
  const cookie = await signIn(one.url, 'agent0@bench.example', PASSWORD);
  const shopper = await openShopper(one.url, SITE_KEY);
  const { conversationId } = shopper;
  const near = await openAgent(one.url, cookie);
  const far = await openAgent(two.url, cookie);
  for (const agent of [near, far]) await agent.ask('watchConversation', { conversationId });
  const times = { near: [] as number[], far: [] as number[] };
  for (let i = 0; i < MESSAGES; i++) {
    const { first, second } = await seenBy(shopper, near, far);
    times.near.push(first);
    times.far.push(second);
    await sleep(5);
  }
  for (const socket of [shopper.socket, near, far]) socket.close();
  const more = median(times.far) - median(times.near);
  return [
    {
      what: `two nodes: sent on one, seen on the other (p50 ${median(times.far).toFixed(1)} ms)`,
      value: `+${more.toFixed(2)} ms`,
      budget: '≤ + 3 ms',
      holds: more <= 3,
    },
  ];
}

/** Milliseconds from sending one message until each agent has it. */
async function seenBy({ socket, conversationId }: BenchShopper, near: RawSocket, far: RawSocket) {
  const began = performance.now();
  const seen = (agent: RawSocket) =>
    new Promise<number>((resolve) => {
      agent.onEvent = (frame) => {
        if (frame.includes('"entries"')) resolve(performance.now() - began);
      };
    });
  const both = Promise.all([seen(near), seen(far)]);
  socket.send('sendMessage', { conversationId, clientId: v7(), text: 'Does it itch?' }, () => {});
  const [first, second] = await both;
  return { first, second };
}

async function hasRedis(): Promise<boolean> {
  const client = createClient({ url: REDIS, socket: { reconnectStrategy: false } });
  client.on('error', () => {});
  try {
    await client.connect();
    client.destroy();
    return true;
  } catch {
    process.stdout.write(`\nwithout figures of two nodes: no Redis at ${REDIS}\n`);
    return false;
  }
}
