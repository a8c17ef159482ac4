import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a visit cost the page. Times in milliseconds, bytes as they came over the wire. */
export type Visit = {
  /** Requests to Aisle's server, and their bytes, before anybody touched anything. */
  requests: number;
  bytes: number;
  /** Cumulative layout shift of the whole visit. */
  shift: number;
  /** Tasks over 50 ms before the touch; their share over 50 ms is `blockedBefore`. */
  longBefore: number;
  blockedBefore: number;
};

/** A visit that went on to open the chat. */
export type Opened = Visit & {
  /** From the click until the composer is there and takes a key. */
  usable: number;
  blockedOnOpening: number;
  /** Bytes from Aisle's server in all, once open. */
  bytesOpen: number;
};

/** An old phone in a train: 150 ms, 1.6 Mbit/s down, 750 kbit/s up, processor four times slower. */
const SLOW = {
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
  offline: false,
};

/** Cold visit of `shopUrl`; with `open`, the launcher is clicked three seconds after load. */
export async function visit(browser: Browser, shopUrl: string, aisleUrl: string): Promise<Visit> {
  return await withPage(browser, async (page, cdp) => {
    const traffic = watchTraffic(cdp, aisleUrl);
    await page.goto(shopUrl, { waitUntil: 'load' });
    await page.waitForTimeout(3_000);
    return { ...traffic(), ...(await costs(page)) };
  });
}

export async function openChat(
  browser: Browser,
  shopUrl: string,
  aisleUrl: string,
): Promise<Opened> {
  return await withPage(browser, async (page, cdp) => {
    const traffic = watchTraffic(cdp, aisleUrl);
    await page.goto(shopUrl, { waitUntil: 'load' });
    await page.waitForTimeout(3_000);
    const before = { ...traffic(), ...(await costs(page)) };
    // A real click, since browsers excuse shifts that follow one; the clock is the page's own,
    // since a driver's round trips are slowed by the slow processor too.
    const { x, y } = await page.evaluate(watchOpening);
    await page.mouse.click(x, y);
    const usable = await page.evaluate(
      () => (globalThis as unknown as { usable: Promise<number> }).usable,
    );
    await page.waitForTimeout(1_500);
    const after = await costs(page);
    return {
      ...before,
      shift: after.shift,
      usable,
      blockedOnOpening: after.blockedBefore - before.blockedBefore,
      bytesOpen: traffic().bytes,
    };
  });
}

async function withPage<T>(browser: Browser, work: (page: Page, cdp: CDPSession) => Promise<T>) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', SLOW);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(observeCosts);
    return await work(page, cdp);
  } finally {
    await context.close();
  }
}

function watchTraffic(cdp: CDPSession, aisleUrl: string) {
  const ours = new Map<string, number>();
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith(aisleUrl)) ours.set(requestId, 0);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ours.has(requestId)) ours.set(requestId, encodedDataLength);
  });
  return () => ({
    requests: ours.size,
    bytes: [...ours.values()].reduce((sum, bytes) => sum + bytes, 0),
  });
}

type Costs = { shift: number; tasks: number[] };
type Shift = { value: number; hadRecentInput: boolean };

/** Runs in the page before anything else. */
function observeCosts(): void {
  const kept: Costs = { shift: 0, tasks: [] };
  Object.assign(globalThis, { costs: kept });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & Shift)[])
      if (!entry.hadRecentInput) kept.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) kept.tasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
}

async function costs(page: Page) {
  const { shift, tasks } = await page.evaluate(
    () => (globalThis as unknown as { costs: Costs }).costs,
  );
  return {
    shift,
    longBefore: tasks.length,
    blockedBefore: tasks.reduce((sum, task) => sum + task - 50, 0),
  };
}

/**
 * Runs in the page: says where the launcher is, and from the click on it counts until the composer
 * is there, frame by frame.
 */
function watchOpening(): { x: number; y: number } {
  const find = (root: Document | ShadowRoot, wanted: string): HTMLElement | null => {
    const found = root.querySelector<HTMLElement>(wanted);
    if (found) return found;
    for (const element of root.querySelectorAll('*')) {
      const inside = element.shadowRoot && find(element.shadowRoot, wanted);
      if (inside) return inside;
    }
    return null;
  };
  const launcher = find(document, 'button[aria-expanded]');
  if (!launcher) throw new Error('there is no launcher on the page');
  const usable = new Promise<number>((resolve) => {
    launcher.addEventListener('click', () => {
      const began = performance.now();
      const look = () => {
        const composer = find(document, 'textarea') as HTMLTextAreaElement | null;
        if (composer && !composer.disabled && composer.getClientRects().length > 0)
          resolve(performance.now() - began);
        else requestAnimationFrame(look);
      };
      look();
    });
  });
  Object.assign(globalThis, { usable });
  const { x, y, width, height } = launcher.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
