import type { Cart, CartLine } from '@aisle/protocol';
import type { Browser } from 'playwright-core';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, openChromium } from './browser.ts';
import { buildConsole } from './build-console.ts';
import {
  AGENT_EMAIL,
  AGENT_PASSWORD,
  enterAsShopper,
  OWNER_EMAIL,
  type RealHouse,
  startRealHouse,
} from './real-house.ts';

const chromium = findChromium();
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const line = (quantity: number): CartLine => ({
  key: 'merino-m',
  ref: { platform: 'demo', productId: 'merino-crew' },
  name: 'Merino crew',
  options: [{ name: 'Size', value: 'M' }],
  quantity,
  unitPrice: eur(8_900),
  lineTotal: eur(8_900 * quantity),
});
const cart = (quantity: number): Cart => ({
  generation: '1',
  currency: 'EUR',
  lines: [line(quantity)],
  codes: [],
  subtotal: eur(8_900 * quantity),
  discount: eur(0),
  source: 'demo',
  quality: 'exact',
  capturedAt: 1_800_000_000_000,
  hash: `merino-m×${quantity}`,
});

describe.skipIf(!chromium)('the console on the real server', () => {
  let house: RealHouse;
  let browser: Browser;
  beforeAll(async () => {
    await buildConsole('dist');
    house = await startRealHouse();
    browser = await openChromium(chromium ?? '');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  test('she writes, the agent sees words and cart, answers and suggests; she gets both', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(10_000);
    await page.goto(`${house.url}/console/`);
    await page.getByRole('textbox', { name: 'E-mail' }).fill(AGENT_EMAIL);
    await page.getByRole('textbox', { name: 'Password' }).fill(AGENT_PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('No conversations waiting. The next one will ring.').waitFor();

    const shopper = await enterAsShopper(house);
    const conversationId = v7();
    await shopper.ask('startConversation', { conversationId });
    await shopper.ask('watchConversation', { conversationId });
    await shopper.ask('reportCart', { sequence: 1, cart: cart(1) });
    const words = { conversationId, clientId: v7(), text: 'Something warm that does not itch' };
    await shopper.ask('sendMessage', words);
    await page.getByRole('list', { name: 'Inbox' }).getByText('does not itch').click();
    const log = page.getByRole('log', { name: 'Conversation' });
    await log.getByText('Something warm').waitFor();

    const region = page.getByRole('region', { name: 'Cart' });
    await region.getByText('Merino crew', { exact: true }).waitFor();
    await shopper.ask('reportCart', { sequence: 2, cart: cart(2) });
    await region.getByText('Quantity of Merino crew 1 → 2').waitFor();

    const answer = shopper.next('entries');
    await page.getByRole('textbox', { name: 'Reply' }).fill('Merino does not');
    await page.keyboard.press('Enter');
    expect(JSON.stringify(await answer)).toContain('Merino does not');
    await log.getByText('Sent', { exact: true }).waitFor();

    const offer = shopper.next('entries');
    await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('/p merino');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Suggest' }).press('Enter');
    expect(JSON.stringify(await offer)).toContain('"suggestion"');
    await log.getByRole('list', { name: 'Suggested' }).waitFor();

    await page.reload();
    await log.getByText('Merino does not').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    shopper.stop();
    await page.close();
  });

  test('58 a rule is tried on last week, switched on, and acts; the log says which it was', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(10_000);
    await page.goto(`${house.url}/console/`);
    await page.getByRole('textbox', { name: 'E-mail' }).fill(OWNER_EMAIL);
    await page.getByRole('textbox', { name: 'Password' }).fill(AGENT_PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    const shopper = await enterAsShopper(house);
    const conversationId = v7();
    const says = (text: string) =>
      shopper.ask('sendMessage', { conversationId, clientId: v7(), text });
    await shopper.ask('startConversation', { conversationId });
    await shopper.ask('watchConversation', { conversationId });
    await says('May I send it back?');

    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    await page.getByRole('link', { name: 'Rules' }).click();
    await page.getByRole('button', { name: /^Returns What is about a return/ }).click();
    await page.getByLabel('Words, with commas between; any of them').fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Something is still missing here.').waitFor();
    await page
      .getByLabel('Words, with commas between; any of them')
      .fill('send back, send it back');
    await page.getByRole('button', { name: 'What would have matched' }).click();
    const matched = page.getByRole('list', { name: 'Would have matched' });
    await matched.getByText('May I send it back?').waitFor();
    await page.getByRole('button', { name: 'Add an action' }).click();
    await page.getByRole('menuitem', { name: 'Say something to her' }).click();
    await page.getByLabel('What she reads').fill('Returns are free for 30 days.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Returns is saved.').waitFor();
    await page.getByText('When a shopper writes and it says “send back”').waitFor();

    await says('So can I send it back or not?');
    await page.goto(`${house.url}/console/c/${conversationId}`);
    const log = page.getByRole('log', { name: 'Conversation' });
    await log.getByText('Rule “Returns”, from the store').waitFor();
    await log.getByText('Tagged returns').waitFor();
    const hers = JSON.stringify(await shopper.ask('fetchEntries', { conversationId }));
    expect(hers).toContain('Returns are free for 30 days.');
    expect(hers).not.toContain('"rule"');
    shopper.stop();
    await page.close();
  });

  test('67 praise reaches the agent it is for; a complaint only who supervises, and is settled there', async () => {
    const enter = async (email: string) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(`${house.url}/console/`);
      await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
      await page.getByRole('textbox', { name: 'Password' }).fill(AGENT_PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('Connected').waitFor({ state: 'attached' });
      return page;
    };
    const [mia, owner] = await Promise.all([enter(AGENT_EMAIL), enter(OWNER_EMAIL)]);
    const shopper = await enterAsShopper(house);
    const conversationId = v7();
    await shopper.ask('startConversation', { conversationId });
    await shopper.ask('watchConversation', { conversationId });
    const answer = shopper.next('entries');
    await mia.goto(`${house.url}/console/c/${conversationId}`);
    await mia.getByRole('textbox', { name: 'Reply' }).fill('Good morning');
    await mia.keyboard.press('Enter');
    const agentId = /"agentId":"([^"]+)"/.exec(JSON.stringify(await answer))?.[1] ?? '';

    const about = { conversationId, agentId };
    const curt = { ...about, feedbackId: v7(), kind: 'complaint', words: 'She was curt' };
    const patient = { ...about, feedbackId: v7(), kind: 'praise', words: 'So patient' };
    await shopper.ask('giveFeedback', curt);
    await owner.getByText('Complaint about Mia').waitFor();
    await shopper.ask('giveFeedback', patient);
    await mia.getByText(/^Praise from/).waitFor();
    await mia.getByRole('link', { name: 'Read it' }).click();
    await mia.getByRole('list', { name: 'Praise' }).getByText('So patient').waitFor();
    expect(await mia.getByText(/complaint|curt/i).count()).toBe(0);
    await mia.goto(`${house.url}/console/feedback`);
    await mia.getByText('Connected').waitFor({ state: 'attached' });
    expect(await mia.getByText(/complaint|curt|Feedback/i).count()).toBe(0);

    await owner.getByRole('link', { name: 'Look at it' }).click();
    const open = owner.getByRole('list', { name: 'Open complaints' });
    await open.getByText('She was curt').waitFor();
    await owner.getByRole('button', { name: 'Settle: complaint about Mia' }).click();
    await owner.getByRole('textbox', { name: 'What was done' }).fill('Spoke with both');
    await owner.keyboard.press('Enter');
    await owner.getByText('No complaint is open.').waitFor();
    await owner.getByRole('button', { name: 'All', exact: true }).click();
    await owner.getByText('Settled by Ida').waitFor();
    shopper.stop();
    await Promise.all([mia.context().close(), owner.context().close()]);
  });

  test('it can be installed, and out of the server’s reach it says what is kept', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const refused: string[] = [];
    page.on('console', (line) => {
      if (/Content Security|Trusted/i.test(line.text())) refused.push(line.text());
    });
    await page.goto(`${house.url}/console/`);
    await expect
      .poll(() => page.evaluate('navigator.serviceWorker.controller?.scriptURL ?? ""'), {
        timeout: 10_000,
      })
      .toBe(`${house.url}/console/worker.js`);
    const devtools = await context.newCDPSession(page);
    const { errors, data = '{}' } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    for (const { src } of JSON.parse(data).icons as { src: string }[]) {
      const icon = await context.request.get(`${house.url}/console/${src}`);
      expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/png']);
    }
    await page.getByRole('textbox', { name: 'E-mail' }).fill(AGENT_EMAIL);
    await page.getByRole('textbox', { name: 'Password' }).fill(AGENT_PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByRole('list', { name: 'Sessions' }).waitFor();
    // Whatever she has looked at: only the page for bad times is kept.
    const kept = () =>
      page.evaluate(`(async () => {
        const urls = [];
        for (const name of await caches.keys())
          for (const { url } of await (await caches.open(name)).keys())
            urls.push(new URL(url).pathname);
        return urls.sort();
      })()`);
    expect(await kept()).toEqual([
      '/console/icons/192.png',
      '/console/offline.css',
      '/console/offline.html',
      '/console/offline.js',
    ]);
    // A call as the browser's push service hands it to the worker.
    await context.grantPermissions(['notifications'], { origin: house.url });
    const registered = new Promise<string>((resolve) => {
      devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        for (const { registrationId, isDeleted } of registrations)
          if (!isDeleted) resolve(registrationId);
      });
    });
    await devtools.send('ServiceWorker.enable');
    const call = { title: 'A shopper waits', body: 'Wool', conversationId: v7() };
    await devtools.send('ServiceWorker.deliverPushMessage', {
      ...{ origin: house.url, registrationId: await registered, data: JSON.stringify(call) },
    });
    const shown = () =>
      page.evaluate(`(async () => {
        const here = await navigator.serviceWorker.ready;
        return (await here.getNotifications()).map(({ title, body, tag }) => [title, body, tag]);
      })()`);
    await expect.poll(shown).toEqual([['A shopper waits', 'Wool', call.conversationId]]);
    await context.setOffline(true);
    await page.reload();
    await page.getByText('Drafts and unsent messages are kept').waitFor();
    const paper = page.locator('body');
    expect(await paper.evaluate((body) => getComputedStyle(body).display)).toBe('grid');
    await context.setOffline(false);
    await page.getByRole('link', { name: 'Try again' }).click();
    await page.getByRole('list', { name: 'Inbox' }).waitFor({ state: 'attached' });
    expect(refused).toEqual([]);
    await context.close();
  });
});
