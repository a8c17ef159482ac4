import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { garment } from '../testing/knits.ts';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

const KEEP = 'Keep on the shortlist';

inBrowser('heart, dismiss and the shortlist', (stage) => {
  const offer = (...ids: string[]) => {
    const { server } = stage();
    const products = ids.map((id) =>
      garment(server.url, id, `${id} jumper`, id === 'alpaca' ? 15900 : 8900, ['XL oatmeal'], {
        ...(id === 'merino' && { before: 9900 }),
      }),
    );
    for (const product of products) server.products.set(product.productId, product);
    server.facts.set('merino', { material: '100 % merino', fit: 'Loose', shrinkagePercent: 2.5 });
    server.suggest(products.map((product) => ({ product })));
    return products;
  };
  const card = (page: Page, id: string) => page.getByRole('group', { name: `${id} jumper` });
  const heart = (page: Page, id: string) => card(page, id).getByRole('button', { name: KEEP });
  const bar = (page: Page) => page.getByRole('button', { name: /^Shortlist/ });
  const kept = () =>
    stage()
      .server.shortlist()
      .products.map(({ product }) => product.productId);

  test('a heart keeps it above the thread, after a reload too; again takes it off', async () => {
    offer('merino', 'alpaca');
    const { page } = await stage().open();
    await heart(page, 'merino').click();
    await bar(page).waitFor();
    expect(await heart(page, 'merino').getAttribute('aria-pressed')).toBe('true');
    await eventually(kept, ['merino']);
    await page.reload();
    await bar(page).waitFor();
    await heart(page, 'merino').click();
    await bar(page).waitFor({ state: 'detached' });
    await eventually(kept, []);
  });

  test('kept from two tabs: both see both', async () => {
    offer('merino', 'alpaca');
    const one = await stage().open();
    const two = await stage().open();
    await card(two.page, 'alpaca').waitFor();
    await Promise.all([heart(one.page, 'merino').click(), heart(two.page, 'alpaca').click()]);
    await eventually(() => kept().sort(), ['alpaca', 'merino']);
    for (const { page } of [one, two]) {
      await page.getByText('2 products').waitFor({ state: 'attached' });
      expect(await heart(page, 'alpaca').getAttribute('aria-pressed')).toBe('true');
    }
  });

  test('what another tab kept while this one was away is there when it is back', async () => {
    offer('merino');
    const one = await stage().open();
    await card(one.page, 'merino').waitFor();
    stage().server.shut(true);
    const { server } = stage();
    await one.page.getByText('Reconnecting').first().waitFor();
    server.shut(false);
    const two = await stage().open();
    await heart(two.page, 'merino').click();
    await bar(one.page).waitFor();
  });

  test('not for me: set aside, still named, and shown again by the same button', async () => {
    offer('merino');
    const { page } = await stage().open();
    const dismiss = card(page, 'merino').getByRole('button', { name: 'Not for me' });
    await dismiss.click();
    await card(page, 'merino').getByText('Set aside.').waitFor();
    expect(await card(page, 'merino').getByRole('button', { name: 'Add to cart' }).count()).toBe(0);
    expect(await dismiss.evaluate((one) => one.matches(':focus'))).toBe(true);
    await eventually(() => stage().server.shortlist().dismissed.length, 1);
    await card(page, 'merino').getByRole('button', { name: 'Show again' }).click();
    await card(page, 'merino').getByRole('button', { name: 'Add to cart' }).waitFor();
  });

  test('a heart that is not taken says so and is not shown as kept', async () => {
    offer('merino');
    stage().server.refusals.set('markProduct', 'full');
    const { page } = await stage().open();
    await heart(page, 'merino').click();
    await card(page, 'merino').getByText('Your shortlist is full').waitFor();
    expect(await heart(page, 'merino').getAttribute('aria-pressed')).toBe('false');
  });

  test('compared side by side by keyboard: facts, stock, and into the cart from there', async () => {
    offer('merino', 'alpaca');
    const { page, panel } = await stage().open();
    await heart(page, 'merino').click();
    await heart(page, 'alpaca').click();
    await page.getByText('2 products').waitFor({ state: 'attached' });
    await bar(page).focus();
    await page.keyboard.press('Enter');
    const table = page.getByRole('table');
    await table.getByRole('columnheader', { name: 'alpaca jumper' }).waitFor();
    const row = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`) });
    expect(await row('Price').textContent()).toMatch(/€89\.00[\s\S]*€99\.00[\s\S]*€159\.00/);
    await row('Fabric').getByText('100 % merino').waitFor();
    await row('Fabric').getByText('Not told').waitFor();
    await row('After a wash').getByText('2.5% shorter').waitFor();
    await row('In stock').getByText('S, M, L, XL').first().waitFor();
    const close = page.getByRole('button', { name: 'Close the shortlist' });
    expect(await close.evaluate((one) => one.matches(':focus'))).toBe(true);
    const cell = row('Your cart').getByRole('cell').first();
    await cell.getByRole('combobox', { name: 'Size' }).selectOption('M');
    await cell.getByRole('button', { name: 'Add to cart' }).focus();
    await page.keyboard.press('Enter');
    await cell.getByText('In your cart: M, oatmeal').waitFor();
    expect(await page.locator('#badge').textContent()).toBe('1');
    const added = () =>
      stage()
        .server.entries()
        .filter(({ content }) => content.kind === 'suggestion_added');
    await eventually(() => added().length, 1);
    // One and the same as the card in the thread.
    await page.keyboard.press('Escape');
    await table.waitFor({ state: 'detached' });
    expect(await panel.isVisible()).toBe(true);
    expect(await bar(page).evaluate((one) => one.matches(':focus'))).toBe(true);
    await card(page, 'merino').getByText('In your cart: M, oatmeal').waitFor();
  });

  test('taken off from the table: the focus stays in the chat', async () => {
    offer('merino', 'alpaca');
    const { page } = await stage().open();
    await heart(page, 'merino').click();
    await heart(page, 'alpaca').click();
    await bar(page).click();
    await page.getByRole('button', { name: 'Take merino jumper off the shortlist' }).click();
    await page.getByRole('columnheader', { name: 'merino jumper' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('columnheader', { name: 'alpaca jumper' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Take alpaca jumper off the shortlist' }).click();
    await page.getByRole('table').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => Object(window).testing.root.activeElement?.tagName)).toBe(
      'TEXTAREA',
    );
    await eventually(kept, []);
  });

  test('arrow keys lead from card to card, Home and End to the ends', async () => {
    offer('merino', 'alpaca', 'lambswool');
    const { page } = await stage().open();
    await card(page, 'merino').focus();
    const at = () =>
      page.evaluate(() => Object(window).testing.root.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('ArrowRight');
    expect(await at()).toBe('alpaca jumper');
    await page.keyboard.press('End');
    expect(await at()).toBe('lambswool jumper');
    await page.getByText('3 of 3').waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await at()).toBe('lambswool jumper');
    await page.keyboard.press('Home');
    expect(await at()).toBe('merino jumper');
    await page.getByText('1 of 3').waitFor();
    expect(await card(page, 'alpaca').getAttribute('tabindex')).toBe('-1');
  });

  test('the card says what the cart says: pieces, and what another tab added', async () => {
    offer('merino');
    const { page } = await stage().open();
    await card(page, 'merino').getByRole('radio', { name: 'M', exact: true }).check();
    const add = card(page, 'merino').getByRole('button', { name: 'Add to cart' });
    await add.click();
    await card(page, 'merino').getByText('In your cart: M, oatmeal').waitFor();
    await page.evaluate(() => {
      const { shop } = Object(window).testing;
      shop.write(shop.read().map((line: object) => ({ ...line, quantity: 3 })));
    });
    await card(page, 'merino').getByText('In your cart: 3 × M, oatmeal').waitFor();
    // Another tab's shop tells this page nothing; the conversation does.
    await page.evaluate(() => sessionStorage.setItem('cart', '[]'));
    stage().server.tellAdded(1, 'merino');
    await add.waitFor();
  });

  test('stock words: few, on order', async () => {
    const { server } = stage();
    const [merino] = offer('merino');
    if (!merino) throw new Error('it was offered');
    const variants = merino.variants.map((one) => {
      if (one.variantId === 'merino-S-oatmeal') return { ...one, stock: 2 };
      if (one.variantId === 'merino-M-oatmeal')
        return { ...one, availability: 'BackOrder' as const };
      return one;
    });
    server.products.set('merino', { ...merino, variants });
    const { page } = await stage().open();
    await card(page, 'merino').getByRole('radio', { name: 'S', exact: true }).check();
    await card(page, 'merino').getByText('Only 2 left').waitFor();
    await card(page, 'merino').getByRole('radio', { name: 'M', exact: true }).check();
    await card(page, 'merino').getByText('On back-order').waitFor();
  });
});
