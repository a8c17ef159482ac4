import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { CartAdapter, CartCapabilities } from '../port.ts';
import type { MakerName, TestWindow } from './page.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium, or null; throws where the run requires one (`AISLE_TEST_REQUIRE`). */
export const findChromium = (env: NodeJS.ProcessEnv): string | null => {
  const folders = (env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isThere);
  if (!found && env.AISLE_TEST_REQUIRE?.includes('chromium')) {
    throw new Error('Chromium is required and was not found. apt-get install chromium');
  }
  return found ?? null;
};

const isThere = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The adapters as one module, as a page loads them. */
export const bundleAdapters = async (): Promise<string> => {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The build made nothing.');
  return chunk.code;
};

/** A page of a shop with an adapter in it, driven from here. */
export type Driven = {
  adapter: CartAdapter;
  page: Page;
  /** Name of the adapter that the page is recognised as. */
  detected: () => Promise<string | null>;
  /** Opens the adapter again, after the page has been loaded anew. */
  reopen: () => Promise<void>;
  /** A new adapter in the same page, for a shopper who was never here. */
  renew: () => Promise<void>;
  close: () => Promise<void>;
};

/** One page of one browser, in which shop after shop is opened: a page for each would take long. */
export type Window = { page: Page; hear: (id: number, tell: (what: unknown) => void) => void };

export const openWindow = async (browser: Browser): Promise<Window> => {
  const page = await browser.newPage();
  const listeners = new Map<number, (what: unknown) => void>();
  await page.exposeFunction('heard', (id: number, what: unknown) => listeners.get(id)?.(what));
  return { page, hear: (id, tell) => void listeners.set(id, tell) };
};

// Never the same twice, so that nothing late is heard by the next test.
let next = 0;

/** Opens the shop's page in Chromium and an adapter inside it. */
export const drive = async (
  { page, hear }: Window,
  address: string,
  maker: MakerName,
  patience: number,
): Promise<Driven> => {
  const openAdapter = () =>
    page.evaluate(([name, ms]) => (window as unknown as TestWindow).openAdapter(name, ms), [
      maker,
      patience,
    ] as const);
  const reopen = async () => {
    await page.goto(address);
    await page.waitForFunction(() => 'openAdapter' in window);
    await openAdapter();
  };
  const forget = async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().clearCookies();
  };
  const renew = async () => {
    await forget();
    await page.evaluate(() => sessionStorage.clear());
    await openAdapter();
  };
  await reopen();
  const call = <T>(verb: string, ...given: unknown[]): Promise<T> =>
    page.evaluate(
      ([name, values]) => {
        const { adapter } = (window as unknown as TestWindow).underTest;
        return (adapter as unknown as Record<string, (...all: unknown[]) => unknown>)[name]?.(
          ...values,
        );
      },
      [verb, given] as const,
    ) as Promise<T>;
  const listen = (kind: 'watch' | 'orders', tell: (what: never) => void) => {
    const id = next;
    next += 1;
    hear(id, tell as (what: unknown) => void);
    const ask = (verb: 'watch' | 'orders' | 'stop') =>
      page.evaluate(([what, at]) => (window as unknown as TestWindow).underTest[what](at), [
        verb,
        id,
      ] as const);
    void ask(kind);
    return () => void ask('stop');
  };
  const { name, capabilities } = await page.evaluate(() => {
    const { adapter } = (window as unknown as TestWindow).underTest;
    return { name: adapter.name, capabilities: adapter.capabilities };
  });
  const adapter: CartAdapter = {
    name,
    capabilities: capabilities as CartCapabilities,
    getCart: () => call('getCart'),
    add: (lines, attemptId) => call('add', lines, attemptId),
    setQuantity: (key, quantity, expected) => call('setQuantity', key, quantity, expected),
    applyCode: (code) => call('applyCode', code),
    removeCode: (code) => call('removeCode', code),
    setNote: (note) => call('setNote', note),
    note: () => call('note'),
    setAttribution: (key) => call('setAttribution', key),
    checkoutUrl: () => call('checkoutUrl'),
    // A view's answer; over this wire it is a promise, which the tests that need it await.
    product: () => call('product') as never,
    onOrder: (tell) => listen('orders', tell),
    refresh: () => call('refresh'),
    openCart: () => void call('openCart'),
    onChange: (tell) => listen('watch', tell),
    showsOldCart: () => call('showsOldCart') as never,
  };
  const detected = () =>
    page.evaluate(() => (window as unknown as TestWindow).underTest.detected());
  return { adapter, page, detected, reopen, renew, close: forget };
};

export const openChromium = (path: string): Promise<Browser> =>
  chromium.launch({ executablePath: path, args: FLAGS });
