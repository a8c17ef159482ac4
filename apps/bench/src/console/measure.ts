import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { type Figure, median } from '../figure.ts';
import { FLAGS } from '../page/measure.ts';
import { startChild } from '../processes/child.ts';
import { type DeskPage, openDesk } from './desk-page.ts';

const AISLE = new URL('../processes/aisle.ts', import.meta.url).pathname;
const ROUNDS = 15;

/** What an agent waits for, in the console itself. */
const WAITS: { what: string; wait: (desk: DeskPage) => Promise<number> }[] = [
  { what: 'console, inbox from a reload', wait: (desk) => desk.open() },
  { what: 'console, the next conversation', wait: (desk) => desk.next() },
  { what: 'console, search by words', wait: (desk) => desk.search('oatmeal itch') },
];

/** A database and the store in it whose agents work. */
export type History = { databaseUrl: string; storeId: string };

/**
 * The console in a real Chromium on a small and a tenfold history, in turn: each round asks both for
 * the same thing. The server is the real one, on each of the databases.
 */
export async function measureConsole(small: History, large: History): Promise<Figure[]> {
  const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath, args: FLAGS.split(' ') });
  const sides = [await openSide(browser, small), await openSide(browser, large)] as const;
  const figures: Figure[] = [];
  try {
    for (const { what, wait } of WAITS) {
      const times = [[], []] as [number[], number[]];
      for (let i = 0; i < ROUNDS; i++)
        for (const at of [0, 1] as const) times[at].push(await wait(sides[at].desk));
      const [before, after] = [median(times[0]), median(times[1])];
      const ratio = after / before;
      figures.push({
        what: `${what} (${after.toFixed(0)} ms): 100,000 to 10,000`,
        value: `${ratio.toFixed(2)} ×`,
        budget: '≤ 1.5 ×',
        holds: ratio <= 1.5,
      });
    }
  } finally {
    for (const { desk, aisle } of sides) {
      await desk.close();
      await aisle.stop();
    }
    await browser.close();
  }
  return figures;
}

const openSide = async (
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  { databaseUrl, storeId }: History,
) => {
  const aisle = await startChild(AISLE, { databaseUrl, storeId });
  const desk = await openDesk(browser, aisle.url, 'agent0@bench.example');
  return { aisle, desk };
};
