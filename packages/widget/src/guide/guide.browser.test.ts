import type { GuidePlace } from '@aisle/protocol';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ChatServer } from '../testing/chat-server.ts';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

const guide = (place: GuidePlace, more: { selector?: string; url?: string } = {}) =>
  ({ kind: 'guide', place, ...more }) as const;

const link = (url: string) =>
  ({
    kind: 'checkout_link',
    url,
    pieces: 2,
    subtotal: { amount: 16_800, currency: 'EUR' },
  }) as const;

/** What the shop has on its page. */
const mark = (page: Page, place: string) =>
  page.evaluate((name) => {
    document.querySelector('h1')?.setAttribute('data-place', name);
  }, place);
const isRinged = (page: Page) => page.locator('h1[data-ringed]').count();
const reported = (server: ChatServer) =>
  server.asked.flatMap(({ name, payload }) =>
    name === 'reportGuideFollowed' ? [[payload.guideSeq, payload.result]] : [],
  );

inBrowser('the way to a place', (stage) => {
  test.each([
    ['size_guide', 'The size guide'],
    ['cart', 'Your cart'],
    ['code', 'The field for codes'],
    ['checkout', 'The check-out'],
  ] as const)(
    '%s as the shop marks it is ringed, told once, and can be shown again',
    async (place, name) => {
      const { server, open } = stage();
      const { seq } = server.send(guide(place));
      const { page, log } = await open();
      await mark(page, place);
      const card = log.getByRole('group', { name });
      await card.getByRole('button', { name: 'Show me' }).click();
      await card.getByText('It is ringed on the page.').waitFor();
      expect(await isRinged(page)).toBe(1);
      await eventually(() => reported(server), [[seq, 'shown']]);
      await card.getByRole('button', { name: 'Show me again' }).click();
      await card.getByText('It is ringed on the page.').waitFor();
      expect(reported(server)).toHaveLength(1);
    },
  );

  test('the merchant’s selector comes before the usual places', async () => {
    const { server, open } = stage();
    server.send(guide('cart', { selector: '#badge' }));
    const { page, log } = await open();
    await mark(page, 'cart');
    await log.getByRole('button', { name: 'Show me' }).click();
    await page.locator('#badge[data-ringed]').waitFor();
    expect(await isRinged(page)).toBe(0);
  });

  test('missing on this page: that is said, and the shop’s own page is a link', async () => {
    const { server, open } = stage();
    const { seq } = server.send(guide('size_guide', { url: `${server.url}/sizes` }));
    const { page, log } = await open();
    const card = log.getByRole('group', { name: 'The size guide' });
    expect(await card.getByRole('link').count()).toBe(0);
    await card.getByRole('button', { name: 'Show me' }).click();
    await card.getByText('It is not on this page.').waitFor();
    await eventually(() => reported(server), [[seq, 'missing']]);
    await card.getByRole('link', { name: 'Open its page' }).click();
    await page.waitForURL('**/sizes');
    // There it is found, and that is the newest word on it.
    await mark(page, 'size_guide');
    await card.getByRole('button', { name: 'Show me' }).click();
    await card.getByText('It is ringed on the page.').waitFor();
    await eventually(() => reported(server).at(-1), [seq, 'shown']);
    expect(await card.getByRole('link').count()).toBe(0);
  });

  test('missing, and the page is another site’s: no link leads there', async () => {
    const { server, open } = stage();
    server.send(guide('size_guide', { url: 'https://elsewhere.example/sizes' }));
    const { log } = await open();
    await log.getByRole('button', { name: 'Show me' }).click();
    await log.getByText('It is not on this page.').waitFor();
    expect(await log.getByRole('link').count()).toBe(0);
  });

  test('she refuses by keyboard: nothing moves, it stays refused, and she may still change her mind', async () => {
    const { server, open } = stage();
    const { seq } = server.send(guide('cart'));
    const { page, log, panel } = await open();
    await mark(page, 'cart');
    await log.getByRole('button', { name: 'No, thanks' }).press('Enter');
    await log.getByText('All right.').waitFor();
    await eventually(() => reported(server), [[seq, 'refused']]);
    expect(await isRinged(page)).toBe(0);
    await page.reload();
    await panel.waitFor();
    await log.getByText('All right.').waitFor();
    expect(await log.getByRole('button', { name: 'No, thanks' }).count()).toBe(0);
    await mark(page, 'cart');
    await log.getByRole('button', { name: 'Show me' }).press('Enter');
    await log.getByText('It is ringed on the page.').waitFor();
  });

  test('in German and in Arabic every word of the cards is theirs', async () => {
    const { server, arrive } = stage();
    server.send(guide('size_guide'));
    server.send(link(`${server.url}/checkout/abc`));
    for (const [locale, words] of [
      ['de', ['Die Größentabelle', 'Zeigen', 'Nein, danke', 'Zur Kasse', '2 Stück']],
      ['ar', ['دليل المقاسات', 'أرني', 'لا، شكرًا', 'إتمام الشراء', 'عدد القطع: 2']],
    ] as const) {
      const { page, launcher } = await arrive(`/?locale=${locale}`);
      await launcher.click();
      for (const word of words) await page.locator('.till').getByText(word).first().waitFor();
      await page.close();
    }
  });
});

inBrowser('the way to pay', (stage) => {
  test('the sum, the shop’s own link in this window, and a code that carries her over once', async () => {
    const { server, open, context } = stage();
    server.say('Shall we?');
    server.send(link(`${server.url}/pay/abc`));
    const { page, log } = await open();
    const card = log.getByRole('group', { name: 'The check-out' });
    await card.getByText('2 pieces · Subtotal €168.00').waitFor();
    const pay = card.getByRole('link', { name: 'Go to check-out' });
    expect([await pay.getAttribute('href'), await pay.getAttribute('target')]).toEqual([
      ...[`${server.url}/pay/abc`, '_top'],
    ]);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await card.getByRole('button', { name: 'Go on by phone' }).click();
    await card.getByText('Scan it with your phone.').waitFor();
    expect(await card.locator('svg.qr path').getAttribute('d')).toMatch(/^M2 2h1v1h-1z/);
    await card.getByRole('button', { name: 'Copy the link' }).click();
    await card.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${server.url}/pay/abc#aisle=link-1`);

    // Her phone is another browser that knows nothing of her; so is whoever finds the link later.
    const arriveBy = async (url: string) => {
      const other = await context.browser()?.newContext({ viewport: { width: 390, height: 844 } });
      const tab = await other?.newPage();
      if (!tab) throw new Error('the browser is there');
      await tab.goto(url);
      await tab.getByRole('button', { name: 'Chat with us' }).click();
      return tab;
    };
    const phone = await arriveBy(copied);
    await phone.getByText('Shall we?').waitFor();
    const finder = await arriveBy(copied);
    await finder.getByText('Hello. What are you looking for?').waitFor();
    expect(await finder.getByText('Shall we?').count()).toBe(0);
    await Promise.all([phone.context().close(), finder.context().close()]);
  });

  test('the page’s own link to its cart goes before the agent’s, which may be older', async () => {
    const { server, open, context } = stage();
    server.send(link(`${server.url}/pay/abc`));
    const { page, log } = await open();
    await page.evaluate(() => {
      Object(window).testing.shop.checkout = `${location.origin}/cart/now`;
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await log.getByRole('button', { name: 'Go on by phone' }).click();
    await log.getByRole('button', { name: 'Copy the link' }).click();
    await log.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${server.url}/cart/now#aisle=link-1`,
    );
  });

  test('a check-out on another site opens beside the shop and is told no secret', async () => {
    const { server, open, context } = stage();
    server.send(link('https://checkout.example/c/1'));
    const { page, log } = await open();
    const pay = log.getByRole('link', { name: 'Go to check-out' });
    expect([await pay.getAttribute('target'), await pay.getAttribute('rel')]).toEqual([
      ...['_blank', 'noopener noreferrer'],
    ]);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await log.getByRole('button', { name: 'Go on by phone' }).click();
    await log.getByRole('button', { name: 'Copy the link' }).click();
    await log.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'https://checkout.example/c/1',
    );
  });

  test('where nothing may be copied the link can be read and marked', async () => {
    const { server, open } = stage();
    server.send(link(`${server.url}/pay/abc`));
    const { page, log } = await open();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await log.getByRole('button', { name: 'Go on by phone' }).click();
    await log.getByRole('button', { name: 'Copy the link' }).click();
    const field = log.getByRole('textbox', { name: 'Link for your phone' });
    expect(await field.inputValue()).toBe(`${server.url}/pay/abc#aisle=link-1`);
  });

  test('no link to be had: that is said, and the next try may succeed', async () => {
    const { server, open } = stage();
    server.send(link(`${server.url}/pay/abc`));
    server.refusals.set('createResumeLink', 'rate_limited');
    const { log } = await open();
    await log.getByRole('button', { name: 'Go on by phone' }).click();
    await log.getByText('That did not work. Try again in a moment.').waitFor();
    server.refusals.clear();
    await log.getByRole('button', { name: 'Go on by phone' }).click();
    await log.getByText('Scan it with your phone.').waitFor();
  });

  test('a code that has run out is taken away', async () => {
    const { server, open } = stage();
    server.send(link(`${server.url}/pay/abc`));
    server.replies.set('createResumeLink', { token: 'old', expiresAt: Date.now() - 1 });
    const { log } = await open();
    await log.getByRole('button', { name: 'Go on by phone' }).click();
    await log.getByText('The code has run out.').waitFor();
    expect(await log.locator('svg.qr').count()).toBe(0);
  });
});
