import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';
import { type Figure, median } from '../figure.ts';
import { startChild } from '../processes/child.ts';
import { SITE_KEY } from '../processes/credentials.ts';
import { openShopPage } from './shop-page.ts';
import { type Opened, openChat, type Visit, visit } from './visit.ts';

const ROUNDS = 5;
/** As root and without a network Chromium starts only like this. */
export const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** What the widget costs a merchant's page, on an old phone in a train, cold every time. */
export async function measurePage(): Promise<Figure[]> {
  const aisle = await startChild(new URL('../processes/aisle.ts', import.meta.url).pathname);
  const aisleUrl = `http://localhost:${aisle.said.port}`;
  const snippet = `<script async src="${aisleUrl}/aisle.js" data-store="${SITE_KEY}"></script>`;
  const shop = await openShopPage(snippet);
  const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath, args: FLAGS.split(' ') });
  try {
    return await rounds(browser, shop.url, aisleUrl);
  } finally {
    await browser.close();
    shop.server.close();
    await aisle.stop();
  }
}

async function rounds(browser: Browser, shopUrl: string, aisleUrl: string): Promise<Figure[]> {
  const bare: Visit[] = [];
  const opened: Opened[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    bare.push(await visit(browser, `${shopUrl}/bare`, aisleUrl));
    opened.push(await openChat(browser, `${shopUrl}/`, aisleUrl));
  }
  const of = (pick: (each: Opened) => number) => median(opened.map(pick));
  const blocked = of((each) => each.blockedBefore) - median(bare.map((each) => each.blockedBefore));
  return [
    figure(
      'requests to Aisle before a touch',
      of((each) => each.requests),
      1,
      '',
    ),
    figure(
      'bytes before a touch, headers too',
      of((each) => each.bytes),
      1_800,
      ' B',
    ),
    figure(
      'layout shift of the whole visit',
      of((each) => each.shift),
      0,
      '',
    ),
    figure('main thread blocked on load, more than without', Math.max(0, blocked), 0, ' ms'),
    figure(
      'main thread blocked on opening',
      of((each) => each.blockedOnOpening),
      100,
      ' ms',
    ),
    figure(
      'click → composer usable, cold',
      of((each) => each.usable),
      800,
      ' ms',
    ),
    figure(
      'bytes in all, once open, headers too',
      of((each) => each.bytesOpen),
      40_000,
      ' B',
    ),
  ];
}

const figure = (what: string, value: number, most: number, unit: string): Figure => ({
  what,
  value: `${Math.round(value * 1_000) / 1_000}${unit}`,
  budget: `≤ ${most}${unit}`,
  holds: value <= most,
});
