import type { CartOutcome } from '@aisle/cart';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { garment } from '../testing/knits.ts';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

/** Decides what the shop's cart says to the next add. */
const next = (page: Page, outcome: CartOutcome | 'hold'): Promise<void> =>
  page.evaluate((one) => {
    Object(window).testing.shop.next = one;
  }, outcome as never);

const attempts = (
  page: Page,
): Promise<{ attemptId: string; lines: { expectedPrice: { amount: number } }[] }[]> =>
  page.evaluate(() => Object(window).testing.shop.attempts);

inBrowser('the suggestion card', (stage) => {
  const offer = () => {
    const { server } = stage();
    const product = garment(server.url, 'merino', 'Merino jumper', 8900, ['XL oatmeal', 'ink']);
    server.products.set('merino', product);
    server.suggest([{ product }], 'This one does not itch');
    return product;
  };
  const openCard = async () => {
    offer();
    const tab = await stage().open();
    const card = tab.page.getByRole('group', { name: 'Merino jumper' });
    await card.waitFor();
    const size = (name: string) =>
      card.getByRole('radiogroup', { name: 'Size' }).getByRole('radio', { name, exact: true });
    return { ...tab, card, size, add: card.getByRole('button', { name: 'Add to cart' }) };
  };
  const added = () =>
    stage()
      .server.entries()
      .filter(({ content }) => content.kind === 'suggestion_added');

  test('choose, add: the shop’s own cart has it, the card and the agent know', async () => {
    const { page, card, size, add } = await openCard();
    await size('M').check();
    await add.click();
    await card.getByText('In your cart: M, oatmeal').waitFor();
    expect(await page.locator('#badge').textContent()).toBe('1');
    await eventually(() => added().length, 1);
    expect(added()[0]?.content).toMatchObject({
      suggestionSeq: 1,
      quantity: 1,
      name: 'Merino jumper',
      ref: { productId: 'merino', variantId: 'merino-M-oatmeal' },
    });
    await card.getByRole('button', { name: 'Add another' }).waitFor();
    const events = await page.evaluate(() => Object(window).testing.events);
    expect(events.map(({ name }: { name: string }) => name)).toContain('added');
  });

  test('keyboard alone: arrows choose a size, Enter adds', async () => {
    const { page, card, size, add } = await openCard();
    await size('S').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await size('L').isChecked()).toBe(true);
    // XL is sold out: the arrow goes round to the first instead.
    await page.keyboard.press('ArrowRight');
    expect(await size('S').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await add.evaluate((one) => one.matches(':focus-visible'))).toBe(true);
    await page.keyboard.press('Enter');
    await card.getByText('In your cart: S, oatmeal').waitFor();
    expect(
      await card
        .getByRole('button', { name: 'Add another' })
        .evaluate((one) => one.matches(':focus')),
    ).toBe(true);
  });

  test('sold out is said and cannot be chosen, by colour too', async () => {
    const { card, size } = await openCard();
    expect(await size('XL, sold out').isDisabled()).toBe(true);
    await card.getByRole('radio', { name: 'moss' }).check();
    expect(await size('XL').isEnabled()).toBe(true);
    expect(await card.getByRole('radio', { name: 'ink, sold out' }).isDisabled()).toBe(true);
  });

  test('without a size nothing is added, and she is taken to the sizes', async () => {
    const { page, card, size, add } = await openCard();
    await add.click();
    await card.getByText('Choose size first.').waitFor();
    expect(await size('S').evaluate((one) => one.matches(':focus'))).toBe(true);
    expect(await attempts(page)).toEqual([]);
  });

  test('sold out a moment ago: what is left is named, the size is free again', async () => {
    const { page, card, size, add } = await openCard();
    await next(page, { kind: 'rejected', reason: 'out_of_stock' });
    await size('M').check();
    await add.click();
    await card.getByText('That size sold out a moment ago. S and L are still here.').waitFor();
    expect(await size('M, sold out').isDisabled()).toBe(true);
    await size('L').check();
    await add.click();
    await card.getByText('In your cart: L, oatmeal').waitFor();
    await eventually(() => added().length, 1);
  });

  test('a changed price is shown and asked for again', async () => {
    const { page, card, size, add } = await openCard();
    await next(page, {
      kind: 'rejected',
      reason: 'price_changed',
      price: { amount: 9500, currency: 'EUR' },
    });
    await size('M').check();
    await add.click();
    await card.getByText('The price is €95.00 now').waitFor();
    expect(await page.locator('#badge').textContent()).toBe('0');
    await card.getByRole('button', { name: 'Add for €95.00' }).click();
    await card.getByText('In your cart: M, oatmeal').waitFor();
    const prices = (await attempts(page)).map(({ lines }) => lines[0]?.expectedPrice.amount);
    expect(prices).toEqual([8900, 9500]);
  });

  test('price and stock are the catalogue’s newest, not those of the message', async () => {
    const { server, open } = stage();
    const product = offer();
    server.products.set(
      'merino',
      garment(server.url, 'merino', 'Merino jumper', 7900, ['M oatmeal'], { before: 8900 }),
    );
    const { page } = await open();
    const card = page.getByRole('group', { name: product.name });
    await card.getByText('€79.00').waitFor();
    expect(await card.locator('s').textContent()).toBe('€89.00');
    await card.getByRole('radio', { name: 'M, sold out' }).waitFor();
  });

  test('no answer: the same attempt is repeated, so that it can only be added once', async () => {
    const { page, card, size, add } = await openCard();
    await next(page, { kind: 'unknown' });
    await size('M').check();
    await add.click();
    await card.getByText('Look into your cart before you try again').waitFor();
    await add.click();
    await card.getByText('In your cart: M, oatmeal').waitFor();
    const [first, second] = await attempts(page);
    expect(second?.attemptId).toBe(first?.attemptId);
    await eventually(() => added().length, 1);
  });

  test('taken out in the shop: the card follows', async () => {
    const { page, card, size, add } = await openCard();
    await size('M').check();
    await add.click();
    await card.getByText('In your cart: M, oatmeal').waitFor();
    await page.evaluate(() => Object(window).testing.shop.write([]));
    await card.getByText('In your cart').waitFor({ state: 'detached' });
    await add.waitFor();
  });

  test('a page that goes in the middle of an add: the next one finds out and reports it once', async () => {
    const { page, size, add, card } = await openCard();
    await next(page, 'hold');
    await size('M').check();
    await add.click();
    await card.getByRole('button', { name: 'Adding' }).waitFor();
    // The shop has it, but the answer never comes: the page is gone.
    await page.evaluate(() => {
      const ref = { platform: 'demo', productId: 'merino', variantId: 'merino-M-oatmeal' };
      const options = [
        { name: 'Size', value: 'M' },
        { name: 'Colour', value: 'oatmeal' },
      ];
      const price = { amount: 8900, currency: 'EUR' };
      const line = {
        key: 'a',
        ref,
        options,
        name: 'Jumper',
        quantity: 1,
        unitPrice: price,
        lineTotal: price,
      };
      sessionStorage.setItem('cart', JSON.stringify([line]));
    });
    await page.reload();
    await card.getByText('In your cart: M, oatmeal').waitFor();
    await eventually(() => added().length, 1);
    await page.reload();
    await card.getByText('In your cart: M, oatmeal').waitFor();
    expect(added()).toHaveLength(1);
  });

  test('where the shop’s cart cannot be reached the product page is the way', async () => {
    offer();
    const { page } = await stage().open('/?nocart');
    const card = page.getByRole('group', { name: 'Merino jumper' });
    await card.getByRole('radio', { name: 'M', exact: true }).check();
    await card.getByRole('button', { name: 'Add to cart' }).click();
    await card.getByText('Add it on the product page.').waitFor();
    expect(await card.getByRole('link', { name: 'Details' }).getAttribute('href')).toBe(
      `${stage().server.url}/products/merino`,
    );
  });

  test('commerce: a link to another site is not offered', async () => {
    const { server, open } = stage();
    const product = {
      ...garment(server.url, 'merino', 'Merino jumper', 8900),
      url: `${server.url}.evil.example/`,
    };
    server.suggest([{ product }]);
    const { page } = await open();
    await page.getByRole('button', { name: 'Add to cart' }).waitFor();
    expect(await page.getByRole('link', { name: 'Details' }).count()).toBe(0);
  });

  test('several: one after the other, counted, each with its own radios', async () => {
    const { server, open } = stage();
    const products = ['merino', 'alpaca', 'lambswool'].map((id) =>
      garment(server.url, id, `${id} jumper`, 8900),
    );
    server.suggest(products.map((product) => ({ product })));
    const { page } = await open();
    await page.getByText('1 of 3').waitFor();
    const first = page.getByRole('group', { name: 'merino jumper' });
    const second = page.getByRole('group', { name: 'alpaca jumper' });
    await first.getByRole('radio', { name: 'M', exact: true }).check();
    await page.getByRole('button', { name: 'Next product' }).click();
    await page.getByText('2 of 3').waitFor();
    await second.getByRole('radio', { name: 'L', exact: true }).check();
    expect(await first.getByRole('radio', { name: 'M', exact: true }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Next product' }).click();
    await page.getByText('3 of 3').waitFor();
  });
});
