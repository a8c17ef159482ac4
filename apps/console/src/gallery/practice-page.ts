import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { findChromium, openChromium } from './browser.ts';
import { buildConsole } from './build-console.ts';
import { type PracticeServer, startPracticeServer } from './practice-server.ts';

/** A page in front of a practice server of its own, for each test. */
export type PracticePage = { page: () => Page; server: () => PracticeServer };

/**
 * Tests in a real browser under the real policy. Without one they are skipped, and say so. A fault in
 * the page or a breach of the policy fails the test it happens in.
 */
export const onPracticePage = (
  name: string,
  tests: (practice: PracticePage) => void,
  options: BrowserContextOptions = {},
): void => {
  const chromium = findChromium();
  if (!chromium) process.stderr.write(`${name}: skipped, no Chromium (set AISLE_CHROMIUM)\n`);
  let browser: Browser;
  let files = '';
  let server: PracticeServer;
  let context: BrowserContext;
  let page: Page;
  let problems: string[] = [];

  describe.skipIf(!chromium)(name, () => {
    beforeAll(async () => {
      files = await buildConsole(name.replace(/\W+/g, '-'));
      browser = await openChromium(chromium ?? '');
    }, 60_000);
    afterAll(() => browser.close());
    beforeEach(async () => {
      server = await startPracticeServer(files);
      context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        ...options,
      });
      page = await context.newPage();
      page.setDefaultTimeout(25_000);
      problems = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|Trusted/i.test(message.text())) problems.push(message.text());
      });
    });
    afterEach(async () => {
      await context.close();
      await server.stop();
      expect(problems).toEqual([]);
    });
    tests({ page: () => page, server: () => server });
  });
};
