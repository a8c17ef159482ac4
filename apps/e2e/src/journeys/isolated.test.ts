import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { openDesk } from './agent.ts';
import { inChromium } from './chromium.ts';

inChromium('data-isolate', (browser) => {
  const scope = openScope();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scope);
  });
  afterAll(() => scope.close());

  /** A page at `address` that lets nothing in but the chat's script and its frame. */
  async function openPage(address: string): Promise<Page> {
    const aisle = `http://localhost:${stage.first.port}`;
    const shopPage = await (await fetch(stage.shop.url)).text();
    const siteKey = /data-store="([^"]+)"/.exec(shopPage)?.[1];
    // A page that is made up comes from no address; browsers ask before it may reach this machine.
    const context = await browser().newContext({ permissions: ['local-network-access'] });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: {
          'content-security-policy': `default-src 'none'; script-src ${aisle}; frame-src ${aisle}`,
        },
        body: `<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1>
          <script async src="${aisle}/aisle.js" data-store="${siteKey}" data-isolate></script>`,
      }),
    );
    await page.goto(address);
    await page.getByRole('button', { name: 'Chat with us' }).click();
    return page;
  }

  test('9 the chat works in a frame of its own origin, where the shop lets nothing else in', async () => {
    const page = await openPage(`${stage.shop.url}/isolated`);
    const chat = page.frameLocator('iframe[title="Chat"]');
    await chat.getByRole('textbox', { name: 'Message' }).fill('From inside the frame');
    await page.keyboard.press('Enter');
    const mira = await openDesk(browser(), stage.consoleUrl, stage.agents.mira);
    await mira.choose('From inside the frame');
    await mira.say('And back into it');
    await chat.getByRole('log', { name: 'Conversation' }).getByText('And back into it').waitFor();
    await page.context().close();
    await mira.context.close();
  });

  test('9 a page that is not the store’s cannot hold the frame', async () => {
    const page = await openPage('http://localhost:1/elsewhere');
    const chat = page.frameLocator('iframe[title="Chat"]');
    await expect
      .poll(() => page.frames().some((frame) => frame.url().startsWith('chrome-error:')), {
        timeout: 15_000,
      })
      .toBe(true);
    expect(await chat.getByRole('textbox', { name: 'Message' }).count()).toBe(0);
    await page.context().close();
  });
});
