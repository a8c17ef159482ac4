import type { Figure } from '../figure.ts';
import { type Child, startChild } from '../processes/child.ts';
import { SITE_KEY } from '../processes/credentials.ts';
import { openShopper } from '../processes/people.ts';
import { RawSocket } from '../processes/raw-socket.ts';

const PEOPLE = 10_000;
const AT_ONCE = 50;

/** Resident memory per idle shopper, beside as many idle sockets on a bare Socket.IO server. */
export async function measureMemory(): Promise<Figure[]> {
  const module = (path: string) => new URL(path, import.meta.url).pathname;
  const relay = await startChild(module('../message-path/relay.ts'));
  const bare = await perPerson(relay, () =>
    RawSocket.open({ url: relay.url, namespace: '/', auth: {} }),
  );
  await relay.stop();
  const aisle = await startChild(module('../processes/aisle.ts'));
  const ours = await perPerson(aisle, async () => {
    const { socket } = await openShopper(aisle.url, SITE_KEY, false);
    return socket;
  });
  await aisle.stop();
  const kib = (bytes: number) => (bytes / 1_024).toFixed(1);
  return [
    {
      what: `memory per idle shopper at 10,000 (${kib(ours)} to ${kib(bare)} KiB)`,
      value: `${(ours / bare).toFixed(2)} ×`,
      budget: '≤ 1.2 ×',
      holds: ours / bare <= 1.2,
    },
  ];
}

async function perPerson(child: Child, open: () => Promise<RawSocket>): Promise<number> {
  // The first hundred pay for what is loaded once.
  const sockets = await Promise.all(Array.from({ length: 100 }, open));
  await child.collect();
  const before = child.memory();
  for (let done = 0; done < PEOPLE; done += AT_ONCE)
    sockets.push(...(await Promise.all(Array.from({ length: AT_ONCE }, open))));
  await child.collect();
  const used = child.memory() - before;
  for (const socket of sockets) socket.close();
  return used / PEOPLE;
}
