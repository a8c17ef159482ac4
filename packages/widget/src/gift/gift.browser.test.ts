import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ChatServer } from '../testing/chat-server.ts';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv');
const form = (page: Page) => page.getByRole('form', { name: 'A present' });
const changes = (server: ChatServer) =>
  server.asked.flatMap(({ name, payload }) => (name === 'changeGift' ? [payload.changes] : []));

inBrowser('the gift card', (stage) => {
  test('by keyboard alone, with what the agent knows filled in already; only what she changed is sent', async () => {
    const { server, open } = stage();
    server.guides.fillIn('c', { recipient: 'Tom', sizes: 'M', wrap: true });
    server.send({ kind: 'gift', text: 'Whom is it for?' });
    const { page } = await open();
    const gift = form(page);
    const field = (name: string) => gift.getByRole('textbox', { name, exact: true });
    await field('For whom').waitFor();
    expect(await field('For whom').inputValue()).toBe('Tom');
    expect(await gift.getByRole('checkbox', { name: 'Wrap it' }).isChecked()).toBe(true);

    await field('For whom').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Birthday');
    await page.keyboard.press('Tab');
    await page.keyboard.type('M, loose');
    await gift.getByRole('checkbox', { name: 'Receipt without prices' }).press('Space');
    await field('Country').fill('ireland');
    await field('Budget in EUR').fill('€ 80,50');
    await field('Budget in EUR').press('Enter');
    await gift.getByText('Saved. We see it now.').waitFor();
    expect(changes(server)).toEqual([
      {
        ...{ occasion: 'Birthday', sizes: 'M, loose', country: 'IE' },
        ...{ budget: { amount: 8_050, currency: 'EUR' }, giftReceipt: true },
      },
    ]);
    // Shown as it was kept.
    expect(await field('Country').inputValue()).toBe('Ireland');
    expect(await field('Budget in EUR').inputValue()).toBe('80.50');
    // She goes on: what was said of the last time is over.
    await field('A note to put in').fill('Many happy returns');
    await gift.getByText('Saved. We see it now.').waitFor({ state: 'detached' });
  });

  test('what the agent fills in meanwhile appears, and takes away nothing she is typing', async () => {
    const { server, open } = stage();
    const { conversationId } = server.send({ kind: 'gift' });
    const { page } = await open();
    const gift = form(page);
    await gift.getByLabel('For whom').fill('My brother');
    await gift.getByLabel('Receipt without prices').check();
    server.guides.fillIn(conversationId, { recipient: 'Tom', style: 'Plain', giftReceipt: null });
    await eventually(() => gift.getByLabel('What they like').inputValue(), 'Plain');
    expect(await gift.getByLabel('For whom').inputValue()).toBe('My brother');
    expect(await gift.getByLabel('Receipt without prices').isChecked()).toBe(true);
    await gift.getByRole('button', { name: 'Save' }).click();
    await gift.getByText('Saved.').waitFor();
    expect(server.guides.gift()).toEqual({
      ...{ recipient: 'My brother', style: 'Plain', giftReceipt: true },
    });
    // From here on the newest word is the agent's again.
    server.guides.fillIn(conversationId, { recipient: 'Tom' });
    await eventually(() => gift.getByLabel('For whom').inputValue(), 'Tom');
  });

  test('a day that is over, half a day, no amount, no country: each is told where it stands, nothing is sent', async () => {
    const { server, open } = stage();
    server.send({ kind: 'gift' });
    const { page } = await open();
    const gift = form(page);
    const fault = (label: string) =>
      gift.getByLabel(label).evaluate((field) => {
        const by = field.getAttribute('aria-describedby') ?? '';
        const root = field.getRootNode() as ShadowRoot;
        return [field.getAttribute('aria-invalid'), root.getElementById(by)?.textContent];
      });
    const save = gift.getByRole('button', { name: 'Save' });
    await gift.getByLabel('Must be there on').fill(inDays(-2));
    await gift.getByLabel('Budget in EUR').fill('about eighty');
    await gift.getByLabel('Country').fill('Atlantis');
    await save.click();
    const bad = 'Choose a day that is still to come.';
    await eventually(() => fault('Must be there on'), ['true', bad]);
    expect(await fault('Budget in EUR')).toEqual(['true', 'Write an amount, such as 80.']);
    expect(await fault('Country')).toEqual(['true', 'Write a country, such as Ireland.']);
    // She is taken to the first of them.
    const date = gift.getByLabel('Must be there on');
    expect(await date.evaluate((one) => one.matches(':focus'))).toBe(true);

    await gift.getByLabel('Budget in EUR').fill('');
    await gift.getByLabel('Country').fill('');
    await date.fill('');
    await date.focus();
    await page.keyboard.type('12');
    await save.click();
    await eventually(() => fault('Budget in EUR'), ['false', '']);
    expect(await fault('Must be there on')).toEqual(['true', bad]);
    expect(changes(server)).toEqual([]);

    await date.fill(inDays(30));
    await save.click();
    await gift.getByText('Saved.').waitFor();
    expect(changes(server)).toEqual([{ date: inDays(30) }]);
  });

  test('the days it takes are told, and whether they are in time', async () => {
    const { server, open } = stage();
    const estimate = {
      earliest: inDays(2),
      latest: inDays(4),
      orderBefore: Date.now() + 3_600_000,
    };
    server.guides.estimates.set('IE', estimate);
    server.send({ kind: 'gift' });
    const { page } = await open();
    const gift = form(page);
    await gift.getByLabel('Country').fill('Ireland');
    await gift.getByLabel('Must be there on').fill(inDays(6));
    await gift.getByRole('button', { name: 'Save' }).click();
    await gift.getByText(/^Ordered now, it arrives between .* and .*: in time\.$/).waitFor();
    await gift.getByLabel('Must be there on').fill(inDays(1));
    await gift.getByRole('button', { name: 'Save' }).click();
    await gift.getByText(/: too late for that day\.$/).waitFor();
    // Where the shop does not send, nothing is promised.
    await gift.getByLabel('Country').fill('Japan');
    await gift.getByRole('button', { name: 'Save' }).click();
    await gift.getByText(/too late/).waitFor({ state: 'detached' });
  });

  test('not saved: that is said, and her words stay for the next try', async () => {
    const { server, open } = stage();
    server.send({ kind: 'gift' });
    server.refusals.set('changeGift', 'unavailable');
    const { page } = await open();
    const gift = form(page);
    await gift.getByLabel('For whom').fill('Tom');
    await gift.getByRole('button', { name: 'Save' }).click();
    await gift.getByText('Not saved.').waitFor();
    expect(await gift.getByLabel('For whom').inputValue()).toBe('Tom');
    server.refusals.clear();
    await gift.getByRole('button', { name: 'Save' }).click();
    await gift.getByText('Saved. We see it now.').waitFor();
    expect(server.guides.gift()).toEqual({ recipient: 'Tom' });
  });

  test('German on 320 px, Arabic on a phone: nothing runs out of the card', async () => {
    const { server, arrive } = stage();
    server.guides.fillIn('c', { recipient: 'Donaudampfschifffahrtsgesellschaftskapitänswitwe' });
    server.send({ kind: 'gift' });
    for (const [locale, width, title] of [
      ['de', 320, 'Ein Geschenk'],
      ['ar', 390, 'هدية'],
    ] as const) {
      const { page, launcher } = await arrive(`/?locale=${locale}`);
      await page.setViewportSize({ width, height: 844 });
      await launcher.click();
      const gift = page.getByRole('form', { name: title });
      await gift.getByRole('button').waitFor();
      const outside = await gift.evaluate((card) => {
        const box = card.getBoundingClientRect();
        return [...card.querySelectorAll('*')]
          .filter((one) => {
            const { left, right, width } = one.getBoundingClientRect();
            return width > 0 && (left < box.left || right > box.right);
          })
          .map(({ outerHTML }) => outerHTML);
      });
      expect(outside).toEqual([]);
      await page.close();
    }
  });
});
