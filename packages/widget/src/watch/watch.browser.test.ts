import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { garment } from '../testing/knits.ts';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

inBrowser('telling her when it is back', (stage) => {
  const open = async (gone: string[], watch?: { for: 'back_in_stock' | 'price_drop' }) => {
    const { server } = stage();
    const product = garment(server.url, 'merino', 'Merino jumper', 8900, gone);
    server.products.set('merino', product);
    const told = watch && { watch: { ...watch, came: true } };
    server.send({ kind: 'suggestion', products: [{ product }], ...told });
    const tab = await stage().open();
    const card = tab.page.getByRole('group', { name: 'Merino jumper' });
    await card.waitFor();
    return { ...tab, server, card };
  };
  const asked = (name: string) =>
    stage()
      .server.asked.filter((one) => one.name === name)
      .map(({ payload }) => payload);
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.textContent ?? '';
    });

  test('65 by keyboard: which one, told so, and stopped again', async () => {
    const { page, server, card } = await open(['XL oatmeal', 'ink']);
    const offer = card.getByRole('button', { name: 'Tell me when it is back' });
    await offer.focus();
    await page.keyboard.press('Enter');
    const which = card.getByRole('combobox', { name: 'Which one?' });
    expect(await which.evaluate((one) => one.matches(':focus'))).toBe(true);
    expect(await which.locator('option').allTextContents()).toEqual([
      ...['XL, oatmeal', 'S, ink', 'M, ink', 'L, ink', 'XL, ink'],
    ]);
    await which.selectOption('M, ink');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await card.getByText('We will tell you when M, ink is back.').waitFor();
    expect(asked('addWatch')).toMatchObject([
      {
        for: 'back_in_stock',
        of: { platform: 'demo', productId: 'merino', variantId: 'merino-M-ink' },
      },
    ]);
    expect(await focused(page)).toBe('Stop');
    expect(await which.count()).toBe(0);
    await page.keyboard.press('Enter');
    await eventually(() => server.watched.open().length, 0);
    await card.getByText('We will tell you').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Tell me when it is back');
  });

  test('65 costs less: offered once she has picked one, kept over a reload, ended by the agent', async () => {
    const { page, server, card } = await open([]);
    const offer = card.getByRole('button', { name: 'Tell me when it costs less' });
    expect(await offer.count()).toBe(0);
    await card.getByRole('radio', { name: 'M', exact: true }).check();
    await offer.click();
    await card.getByText('We will tell you when M, oatmeal costs less than €89.00.').waitFor();
    expect(await offer.count()).toBe(0);
    await page.reload();
    await card.getByText('We will tell you when M, oatmeal costs less than €89.00.').waitFor();
    server.watched.end(server.watched.open()[0]?.watchId ?? '');
    await card.getByText('We will tell you').waitFor({ state: 'detached' });
  });

  test('65 what went wrong is said, and what has come back meanwhile can be had', async () => {
    const { server, card } = await open(['XL oatmeal']);
    const product = garment(server.url, 'merino', 'Merino jumper', 8900);
    const offer = card.getByRole('button', { name: 'Tell me when it is back' });
    await offer.click();
    server.refusals.set('addWatch', 'full');
    const ask = card.getByRole('button', { name: 'Tell me', exact: true });
    await ask.click();
    await card.getByText('You wait for a lot already. Stop one first.').waitFor();
    server.refusals.delete('addWatch');
    server.products.set('merino', product);
    await ask.click();
    await card.getByText('The shop has it again.').waitFor();
    await offer.waitFor({ state: 'detached' });
    await card.getByRole('radio', { name: 'XL', exact: true }).check();
  });

  test('65 what has come is said above its card', async () => {
    const { page, card } = await open([], { for: 'back_in_stock' });
    await page.getByText('It is back.').waitFor();
    await card.getByRole('button', { name: 'Add to cart' }).waitFor();
  });
});
