import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { garment, offeredOf } from '../testing/knits.ts';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

inBrowser('a bundle', (stage) => {
  const offer = () => {
    const { server } = stage();
    const products = (['merino', 'cap', 'scarf'] as const).map((id, index) =>
      garment(server.url, id, `${id} of the coast`, 8900 - index * 3000),
    );
    for (const product of products) server.products.set(product.productId, product);
    const lines = products.map((product, index) =>
      offeredOf(product, `${product.productId}-M-oatmeal`, index === 1 ? 2 : 1),
    );
    server.bundle('For a cold day', lines, 'Everything for the walk');
    return { products, lines };
  };
  const openBundle = async () => {
    const { page, log } = await stage().open();
    const bundle = page.getByRole('group', { name: 'For a cold day' });
    await bundle.waitFor();
    return { page, log, bundle, add: bundle.getByRole('button').last() };
  };
  const line = (page: Page, name: string) =>
    page.getByRole('listitem').filter({ hasText: `${name} of the coast` });
  const reported = () =>
    stage()
      .server.entries()
      .flatMap(({ content }) => (content.kind === 'bundle_added' ? [content] : []));
  const left = (page: Page, stock: Record<string, number>) =>
    page.evaluate((one) => {
      Object(window).testing.shop.left = one;
    }, stock);

  test('one tap: every line is in the shop’s own cart, the agent is told, the card follows', async () => {
    offer();
    const { page, bundle, log, add } = await openBundle();
    await bundle.getByText('€236.00').waitFor();
    expect(await add.textContent()).toBe('Add all 3 to cart');
    await add.click();
    await bundle.getByText('All of it is in your cart.').waitFor();
    expect(await page.locator('#badge').textContent()).toBe('4');
    await eventually(() => reported().length, 1);
    expect(reported()[0]?.lines.map(({ asked, added }) => [asked, added])).toEqual([
      [1, 1],
      [2, 2],
      [1, 1],
    ]);
    await log.getByText('You added For a cold day to your cart').waitFor();
    await page.evaluate(() => Object(window).testing.shop.write([]));
    await bundle.getByText('All of it is in your cart.').waitFor({ state: 'detached' });
    expect(await add.textContent()).toBe('Add all 3 to cart');
  });

  test('partial: told line by line, and reported so', async () => {
    offer();
    const { page, bundle, add } = await openBundle();
    await left(page, { 'cap-M-oatmeal': 1, 'scarf-M-oatmeal': 0 });
    await add.click();
    await bundle.getByText('1 of 3 went into your cart.').waitFor();
    await line(page, 'cap').getByText('Only 1 of 2 left').waitFor();
    await line(page, 'scarf').getByText('Sold out').waitFor();
    expect(await add.textContent()).toBe('Add again');
    // Of what went in.
    await bundle.getByText('€148.00').waitFor();
    expect(await page.locator('#badge').textContent()).toBe('2');
    await eventually(() => reported().length, 1);
    expect(reported()[0]?.lines).toMatchObject([
      { asked: 1, added: 1 },
      { asked: 2, added: 1, reason: 'not_enough_stock' },
      { asked: 1, added: 0, reason: 'out_of_stock' },
    ]);
  });

  test('a shop that takes a part says of which, and that is what she reads', async () => {
    offer();
    const { page, bundle, add } = await openBundle();
    await page.evaluate(() => {
      const { shop } = Object(window).testing;
      const ref = { platform: 'demo', productId: 'merino', variantId: 'merino-M-oatmeal' };
      const price = { amount: 8900, currency: 'EUR' };
      const line = { key: 'a', ref, options: [], name: 'Jumper', quantity: 1 };
      shop.write([{ ...line, unitPrice: price, lineTotal: price }]);
      const lines = [
        { asked: 1, added: 1 },
        { asked: 2, added: 1, reason: 'not_enough_stock' },
        { asked: 1, added: 1 },
      ];
      shop.next = { kind: 'partial', added: 3, reason: 'not_enough_stock', lines };
    });
    await add.click();
    await bundle.getByText('2 of 3 went into your cart.').waitFor();
    await line(page, 'cap').getByText('Only 1 of 2 left').waitFor();
  });

  test('sold out and dearer since it was sent: said before the tap, the rest can be had', async () => {
    const { products } = offer();
    const { server } = stage();
    const [merino, cap] = products;
    if (!merino || !cap) throw new Error('they were offered');
    const now = (price: number, availability: 'InStock' | 'OutOfStock') => (one: object) => ({
      ...(one as (typeof merino.variants)[number]),
      price: { amount: price, currency: 'EUR' },
      availability,
    });
    server.products.set('merino', {
      ...merino,
      variants: merino.variants.map(now(9500, 'InStock')),
    });
    server.products.set('cap', { ...cap, variants: cap.variants.map(now(5900, 'OutOfStock')) });
    const { page, bundle, add } = await openBundle();
    await line(page, 'cap').getByText('Sold out').waitFor();
    await line(page, 'merino').getByText('€95.00').waitFor();
    expect(await line(page, 'merino').locator('s').textContent()).toBe('€89.00');
    await bundle.getByText('€124.00').waitFor();
    expect(await add.textContent()).toBe('Add the other 2');
    await add.click();
    await eventually(() => reported().length, 1);
    expect(reported()[0]?.lines[1]).toMatchObject({ added: 0, reason: 'out_of_stock' });
    const asked = await page.evaluate(() => Object(window).testing.shop.attempts[0].lines);
    expect(asked.map((one: { expectedPrice: object }) => one.expectedPrice)).toMatchObject([
      { amount: 9500 },
      { amount: 2900 },
    ]);
  });

  test('no answer: nothing is claimed, and the same attempt is repeated', async () => {
    offer();
    const { page, bundle, add } = await openBundle();
    await page.evaluate(() => {
      Object(window).testing.shop.next = { kind: 'unknown' };
    });
    await add.click();
    await bundle.getByText('Look into your cart before you try again').waitFor();
    expect(reported()).toEqual([]);
    await add.click();
    await bundle.getByText('All of it is in your cart.').waitFor();
    const ids = await page.evaluate(() =>
      Object(window).testing.shop.attempts.map((one: { attemptId: string }) => one.attemptId),
    );
    expect(ids[1]).toBe(ids[0]);
  });

  test('a page that goes in the middle: the next one tells what arrived, once', async () => {
    offer();
    const { page, bundle, add } = await openBundle();
    await page.evaluate(() => {
      Object(window).testing.shop.next = 'hold';
    });
    await add.click();
    await bundle.getByRole('button', { name: 'Adding' }).waitFor();
    await page.evaluate(() => {
      const price = { amount: 8900, currency: 'EUR' };
      const ref = { platform: 'demo', productId: 'merino', variantId: 'merino-M-oatmeal' };
      const one = { key: 'a', ref, options: [], name: 'Jumper', quantity: 1 };
      const line = { ...one, unitPrice: price, lineTotal: price };
      sessionStorage.setItem('cart', JSON.stringify([line]));
    });
    await page.reload();
    await bundle.getByText('1 of 3 went into your cart.').waitFor();
    await eventually(() => reported().length, 1);
    expect(reported()[0]?.lines.map(({ added }) => added)).toEqual([1, 0, 0]);
    await page.reload();
    await bundle.waitFor();
    await line(page, 'merino').getByText('In your cart').waitFor();
    expect(reported()).toHaveLength(1);
  });

  test('where the shop’s cart cannot be reached the product pages are the way', async () => {
    offer();
    const { page } = await stage().open('/?nocart');
    const bundle = page.getByRole('group', { name: 'For a cold day' });
    await bundle.getByRole('button', { name: 'Add all 3 to cart' }).click();
    await bundle.getByText('Add them on their product pages.').waitFor();
    expect(await bundle.getByRole('link', { name: 'cap of the coast' }).getAttribute('href')).toBe(
      `${stage().server.url}/products/cap`,
    );
  });

  test('commerce: markup in names is text, a link to another site is none', async () => {
    const { server, open } = stage();
    const evil = {
      ...garment(server.url, 'merino', '<img src=x onerror=alert(1)>', 8900),
      url: 'https://evil.example/',
    };
    server.bundle('<b>Bold</b>', [offeredOf(evil, 'merino-M-oatmeal')]);
    const { page } = await open();
    const bundle = page.getByRole('group', { name: '<b>Bold</b>' });
    await bundle.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await bundle.getByRole('link').count()).toBe(0);
  });
});
