import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Figure, median } from '../figure.ts';
import { pace, type Run, type Sender } from '../message-path/drive.ts';
import { aisleSide } from '../message-path/sides.ts';

const ROUNDS = 5;
const SECONDS = 3;
/** Messages a second: more than a hundred agents write. */
const RATE = 50;
const WITHIN_MS = 10_000;

/**
 * What a message costs a store whose own system is told of each, beside one without webhooks: both
 * sides in turn. The cost is all of it: the outbox, the body, the signature, a connection, the log.
 */
export async function measureWebhooks(): Promise<Figure[]> {
  let told = 0;
  const sink = createServer((request, response) => {
    request.resume().on('end', () => {
      told += 1;
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((done) => sink.listen(0, '127.0.0.1', done));
  const sinkUrl = `http://127.0.0.1:${(sink.address() as AddressInfo).port}`;
  const sides = [await aisleSide('none', {}), await aisleSide('one', { sinkUrl })];
  try {
    let sent = 0;
    const counted =
      (send: Sender): Sender =>
      (done) => {
        sent += 1;
        send(done);
      };
    const rounds: Record<string, Run>[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const round: Record<string, Run> = {};
      for (const { name, child, senders } of sides)
        round[name] = await pace(
          child,
          name === 'one' ? senders.map(counted) : senders,
          RATE,
          SECONDS,
        );
      rounds.push(round);
    }
    const until = performance.now() + WITHIN_MS;
    while (told < sent && performance.now() < until)
      await new Promise((done) => setTimeout(done, 50));
    return figures(rounds, told / sent);
  } finally {
    for (const side of sides) await side.stop();
    sink.close();
  }
}

function figures(rounds: Record<string, Run>[], share: number): Figure[] {
  const of = (name: string, which: keyof Run) =>
    median(rounds.map((round) => round[name]?.[which] ?? Number.NaN));
  const ratio = median(
    rounds.map(({ none, one }) => (one?.cpuPerMessage ?? 0) / (none?.cpuPerMessage ?? 1)),
  );
  const slower = median(rounds.map(({ none, one }) => (one?.p50 ?? 0) / (none?.p50 ?? 1)));
  const costs = `${of('none', 'cpuPerMessage').toFixed(0)} to ${of('one', 'cpuPerMessage').toFixed(0)} µs`;
  return [
    {
      what: `processor time of a message with a target to one without (${costs})`,
      value: `${ratio.toFixed(2)} ×`,
      budget: '≤ 4 ×',
      holds: ratio <= 4,
    },
    {
      what: 'p50 until a message is acknowledged, with a target to without',
      value: `${slower.toFixed(2)} ×`,
      budget: '≤ 2 ×',
      holds: slower <= 2,
    },
    {
      what: 'messages the target was told of',
      value: `${(share * 100).toFixed(0)} %`,
      budget: '≥ 100 %',
      holds: share >= 1,
    },
  ];
}
