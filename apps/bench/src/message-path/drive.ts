import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from '../processes/child.ts';

/** One way to send: calls back when the server has acknowledged. */
export type Sender = (acknowledged: () => void) => void;

/** What a run showed. Latencies in milliseconds, processor time in microseconds. */
export type Run = {
  perSecond: number;
  cpuPerMessage: number;
  p50: number;
  p95: number;
  p99: number;
};

/** Full load: every sender keeps `window` messages under way for `seconds`. */
export async function saturate(child: Child, senders: Sender[], window: number, seconds: number) {
  const tally = newTally();
  let going = true;
  const keep = (send: Sender): void => {
    const began = performance.now();
    send(() => {
      tally.add(performance.now() - began);
      if (going) keep(send);
    });
  };
  for (const send of senders) for (let i = 0; i < window; i++) keep(send);
  await sleep(500);
  const run = await tally.over(child, seconds);
  going = false;
  await sleep(200);
  return run;
}

/** A steady rate in messages a second, spread over the senders, whatever the answers do. */
export async function pace(child: Child, senders: Sender[], rate: number, seconds: number) {
  const tally = newTally();
  let sent = 0;
  const began = performance.now();
  const timer = setInterval(() => {
    for (const due = ((performance.now() - began) / 1_000) * rate; sent < due; sent++) {
      const at = performance.now();
      senders[sent % senders.length]?.(() => tally.add(performance.now() - at));
    }
  }, 1);
  await sleep(300);
  const run = await tally.over(child, seconds);
  clearInterval(timer);
  await sleep(200);
  return run;
}

function newTally() {
  let latencies: number[] = [];
  return {
    add: (ms: number) => void latencies.push(ms),
    async over(child: Child, seconds: number): Promise<Run> {
      latencies = [];
      const [cpu, began] = [child.cpu(), performance.now()];
      await sleep(seconds * 1_000);
      const took = (performance.now() - began) / 1_000;
      const used = child.cpu() - cpu;
      const sorted = [...latencies].sort((a, b) => a - b);
      const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
      return {
        perSecond: sorted.length / took,
        cpuPerMessage: (used / sorted.length) * 1e6,
        p50: at(0.5),
        p95: at(0.95),
        p99: at(0.99),
      };
    },
  };
}
