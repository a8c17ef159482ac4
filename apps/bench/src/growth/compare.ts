import { type Figure, median } from '../figure.ts';
import type { Filled } from './fill.ts';

const ROUNDS = 300;

/** Something read on a small history and on a tenfold one, in turn. */
export type Read = { what: string; read: (filled: Filled, i: number) => Promise<unknown> };

/** The growth rule: what is read on `large` costs 1.5 times what it costs on `small` at most. */
export async function compare(reads: Read[], small: Filled, large: Filled): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { what, read } of reads) {
    const times = { small: [] as number[], large: [] as number[] };
    for (let i = 0; i < ROUNDS; i++) {
      times.small.push(await timed(() => read(small, i)));
      times.large.push(await timed(() => read(large, i)));
    }
    const [before, after] = [median(times.small), median(times.large)];
    figures.push(growth(`${what} (${after.toFixed(2)} ms)`, after / before));
  }
  return figures;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const growth = (what: string, ratio: number): Figure => ({
  what: `${what}: 100,000 to 10,000`,
  value: `${ratio.toFixed(2)} ×`,
  budget: '≤ 1.5 ×',
  holds: ratio <= 1.5,
});
