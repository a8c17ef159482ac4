import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { findChromium, openBrowser } from './browser.ts';
import type { ChatServer } from './chat-server.ts';
import { type BuiltWidget, buildWidget, openStage } from './stage.ts';
import { type Visit, visit, visitAndOpen } from './visit.ts';

/** What each browser test is given: a fresh server, a fresh browser profile, ways in. */
export type Stage = {
  server: ChatServer;
  context: BrowserContext;
  /** The shop with the chat open. */
  open: (path?: string) => Promise<Visit>;
  /** The shop with the chat as it was left. */
  arrive: (path?: string) => Promise<Visit>;
};

/**
 * Tests in a real Chromium, with the widget as it is built to be shipped, under a strict content
 * security policy. Skipped by name where there is no Chromium.
 */
export const inBrowser = (title: string, tests: (stage: () => Stage) => void): void => {
  const name = findChromium() ? title : `${title} (skipped: no Chromium, apt-get install chromium)`;
  describe.skipIf(!findChromium())(name, () => {
    let widget: BuiltWidget;
    let browser: Browser;
    let stage: Stage;
    let tabs: Visit[];

    beforeAll(async () => {
      [widget, browser] = await Promise.all([buildWidget(), openBrowser()]);
    }, 60_000);
    afterAll(async () => {
      await Promise.all([browser?.close(), widget?.remove()]);
    });
    beforeEach(async () => {
      tabs = [];
      const server = await openStage(widget);
      const context = await browser.newContext({ reducedMotion: 'reduce' });
      const kept = async (tab: Promise<Visit>) => {
        tabs.push(await tab);
        return tab;
      };
      stage = {
        server,
        context,
        open: (path) => kept(visitAndOpen(context, server, path)),
        arrive: (path) => kept(visit(context, server, path)),
      };
    });
    afterEach(async () => {
      const complaints = tabs.flatMap((tab) => tab.complaints);
      await stage.context.close();
      await stage.server.close();
      expect(complaints, 'what the page complained of').toEqual([]);
    });

    tests(() => stage);
  });
};
