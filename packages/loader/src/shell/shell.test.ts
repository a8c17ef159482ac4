import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { inChromium, shopHtml } from '../testing/visit.ts';

// A page on a busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 30_000 });

const launcher = (page: Page) => page.getByRole('button', { name: 'Chat with us', exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Chat' });
const stub = '<script>Aisle=function(){(Aisle.q=Aisle.q||[]).push(arguments)}</script>';
const asked = (page: Page, expression: string) => page.evaluate(expression);

inChromium('the loader’s shell', ({ sites, snippet, visit }) => {
  it('answers what was called before it was there, and what is called later', async () => {
    const head = `${stub}<script>
      told = []; hear = (detail) => told.push(detail);
      Aisle('on', 'suggestion', hear); Aisle('on', 'close', () => told.push('closed'));
      Aisle('open');</script>`;
    const { page } = await visit({ html: shopHtml(snippet(), { head }) });
    await dialog(page).waitFor();
    await asked(page, `host.onEvent('suggestion', { products: 1 })`);
    await asked(page, `Aisle('off', 'suggestion', hear); host.onEvent('suggestion', 2)`);
    await asked(page, `Aisle('close')`);
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await asked(page, 'told')).toEqual([{ products: 1 }, 'closed']);
  });

  it('tells a merchant’s mistakes in the console and goes on', async () => {
    const { page } = await visit({ html: shopHtml(snippet()) });
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await asked(
      page,
      `Aisle('open'); Aisle('dance'); Aisle('on', 'sneeze', () => {}); Aisle('cart', 'three socks');
       Aisle('on', 'open', () => { throw new Error('theirs') })`,
    );
    await dialog(page).waitFor();
    await expect.poll(() => warnings, { timeout: 10_000 }).toHaveLength(3);
    expect(warnings.join()).toMatch(/'dance'.*sneeze|'dance'.*open, close.*'cart'/s);
  });

  it('removes all it added when stopped', async () => {
    const { page } = await visit({ html: shopHtml(snippet()) });
    await launcher(page).click();
    await dialog(page).waitFor();
    await asked(page, `Aisle('stop')`);
    expect(
      await asked(
        page,
        `[typeof Aisle, document.querySelectorAll('aisle-chat, aisle-panel').length]`,
      ),
    ).toEqual(['undefined', 0]);
    await asked(page, `document.documentElement.append(document.createElement('div'))`);
    await asked(
      page,
      `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`,
    );
    expect(await asked(page, `document.querySelectorAll('aisle-chat').length`)).toBe(0);
    await page.reload();
    await launcher(page).waitFor();
    expect(await dialog(page).isVisible()).toBe(false);
  });

  it('opens once for a double click', async () => {
    const { page } = await visit({ html: shopHtml(snippet()) });
    await launcher(page).dblclick();
    await dialog(page).waitFor();
    expect(await dialog(page).count()).toBe(1);
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('true');
  });

  it('stays open on the next page, without taking the focus', async () => {
    const { page } = await visit({ html: shopHtml(snippet()) });
    await launcher(page).click();
    await dialog(page).waitFor();
    await page.reload();
    await dialog(page).waitFor();
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('true');
    expect(await asked(page, 'document.activeElement === document.body')).toBe(true);
    await launcher(page).click();
    await dialog(page).waitFor({ state: 'hidden' });
    await page.reload();
    await launcher(page).waitFor();
    expect(await dialog(page).count()).toBe(0);
  });

  it('is not there where she pays, also when a router leads there', async () => {
    const { page, requests } = await visit({
      html: shopHtml(snippet()),
      path: '/checkout/address',
    });
    await page.waitForLoadState('networkidle');
    expect(requests).toContain(`${sites().aisle}/aisle.js`);
    expect(await launcher(page).count()).toBe(0);
    await asked(page, `history.pushState(null, '', '/products')`);
    await launcher(page).click();
    await dialog(page).waitFor();
    await asked(page, `history.pushState(null, '', '/payment')`);
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await launcher(page).count()).toBe(0);
  });

  it('says that there is no connection, and tries again', async () => {
    const { page } = await visit({ html: shopHtml(snippet()) });
    await page.route('**/widget/*', (route) => route.abort());
    await launcher(page).click();
    await page.getByText('Offline').waitFor();
    await page.unroute('**/widget/*');
    await launcher(page).click();
    await dialog(page).waitFor();
    expect(await page.getByText('Offline').count()).toBe(0);
  });

  it('shows what is unread', async () => {
    const { page } = await visit({ html: shopHtml(snippet()) });
    await launcher(page).click();
    await dialog(page).waitFor();
    await asked(page, 'host.onUnread(120)');
    await page.getByText('99+').waitFor();
    expect(await launcher(page).getAttribute('aria-description')).toBe('120 unread');
    await asked(page, 'host.onUnread(0)');
    expect(await page.getByText('99+').count()).toBe(0);
  });

  it('takes a store’s settings from the loader’s answer, the tag’s first', async () => {
    Object.assign(sites().settings, { label: 'Ask the shop', side: 'left', accent: '#102a83' });
    const { page } = await visit({ html: shopHtml(snippet('data-accent="#ffd400"')) });
    const button = page.getByRole('button', { name: 'Ask the shop' });
    const box = await button.boundingBox();
    const ground = await button.evaluate((one) => getComputedStyle(one).backgroundColor);
    for (const name of Object.keys(sites().settings)) delete sites().settings[name];
    expect(box?.x).toBe(20);
    expect(ground).toBe('rgb(255, 212, 0)');
  });

  it.each([
    [
      'in the script’s address',
      (aisle: string) => `<script src="${aisle}/aisle.js?store=pk_a"></script>`,
    ],
    [
      'in a global',
      (aisle: string) =>
        `<script>AisleStore='pk_a'</script><script src="${aisle}/aisle.js"></script>`,
    ],
    [
      'with a server of another name',
      (aisle: string) =>
        `<script src="${aisle.replace('127.0.0.1', 'localhost')}/aisle.js" data-store="pk_a" data-server="${aisle}"></script>`,
    ],
  ])('finds the site key %s', async (_where, tag) => {
    const { page } = await visit({ html: shopHtml(tag(sites().aisle)) });
    await launcher(page).click();
    await dialog(page).waitFor();
    expect(await asked(page, '[host.siteKey, host.serverUrl]')).toEqual(['pk_a', sites().aisle]);
  });

  it('tells the page without what its address must not tell', async () => {
    const ld = JSON.stringify({
      '@type': 'Product',
      productID: 'harbour',
      name: 'Harbour crew',
      offers: { '@type': 'Offer', price: '84.00', priceCurrency: 'EUR' },
    });
    const head = `<script type="application/ld+json">${ld}</script>`;
    const { page } = await visit({
      html: shopHtml(snippet(), { head }),
      path: '/products/harbour',
    });
    await asked(
      page,
      `history.replaceState(null, '', '?variant=m-oat&token=secret&utm_source=x#top')`,
    );
    await launcher(page).click();
    await dialog(page).waitFor();
    await expect
      .poll(() => asked(page, 'host.page().product'))
      .toEqual({
        productId: 'harbour',
        name: 'Harbour crew',
        price: { amount: 8_400, currency: 'EUR' },
      });
    expect(await asked(page, 'host.page().url')).toBe(
      `${sites().shop}/products/harbour?variant=m-oat`,
    );
    // The page's language, in the country of her browser.
    expect(await asked(page, 'host.locale')).toBe('en-US');
  });

  it('hands the chat a cart the merchant tells, and adds by the merchant’s function', async () => {
    const head = `${stub}<script>
      cart = { currency: 'EUR', lines: [] };
      Aisle('cart', cart);
      Aisle('onAddToCart', async ([line], { attemptId }) => {
        cart.lines.push({ productId: line.ref.productId, name: 'Scarf', quantity: line.quantity, unitPrice: '39.00', attemptId });
        return cart;
      });</script>`;
    const { page } = await visit({ html: shopHtml(snippet(), { head }) });
    await launcher(page).click();
    await dialog(page).waitFor();
    const outcome = await asked(
      page,
      `host.cart().then((cart) => cart.add([{ ref: { platform: 'custom', productId: 'scarf' }, quantity: 2 }], 'tap'))`,
    );
    expect(outcome).toMatchObject({
      kind: 'added',
      cart: { subtotal: { amount: 7_800, currency: 'EUR' }, source: 'custom' },
    });
  });

  it('finds the cart of a shop that shows it late, and the merchant’s word before it', async () => {
    const head =
      '<script>setTimeout(() => { shop = { getCart() {}, refresh() {} } }, 1500)</script>';
    const { page } = await visit({ html: shopHtml(snippet(), { head }) });
    await launcher(page).click();
    await dialog(page).waitFor();
    const name = () => asked(page, 'host.cart().then((cart) => cart?.name ?? null)');
    expect(await name()).toBe('demo');
    await asked(page, `Aisle('cart', { currency: 'EUR', lines: [] })`);
    await expect.poll(name).toBe('custom');
  });

  it('says there is no cart where a shop shows none', async () => {
    const { page } = await visit({ html: shopHtml(snippet()) });
    await launcher(page).click();
    await dialog(page).waitFor();
    expect(await asked(page, 'host.cart()')).toBeNull();
  });

  it('reports the shop’s own cart changes, whoever made the request', async () => {
    const head = '<script>shop = { getCart() {}, refresh() {}, openCart() {} }</script>';
    const { page } = await visit({ html: shopHtml(snippet(), { head }) });
    sites().cart.quantity = 1;
    await launcher(page).click();
    await dialog(page).waitFor();
    await asked(
      page,
      `reports = []; host.cart().then((cart) => {
        stopSync = cart.sync(async ({ sequence, cart }) => reports.push([sequence, cart.lines[0].quantity]) > 0);
      })`,
    );
    const pieces = () => asked(page, 'reports.map(([, quantity]) => quantity)');
    await expect.poll(pieces, { timeout: 10_000 }).toEqual([1]);
    sites().cart.quantity = 3;
    await asked(
      page,
      `const request = new XMLHttpRequest(); request.open('POST', '/api/cart/lines'); request.send('{}')`,
    );
    await expect.poll(pieces, { timeout: 10_000 }).toEqual([1, 3]);
    await asked(page, 'stopSync()');
  });

  it('reports the cart only while the shop’s consent banner lets it, and no page without it', async () => {
    const head = `${stub}<script>Aisle('consent', { cart: false, analytics: false });
      Aisle('cart', { currency: 'EUR', lines: [] });</script>`;
    const { page } = await visit({ html: shopHtml(snippet(), { head }), path: '/products/cap' });
    await launcher(page).click();
    await dialog(page).waitFor();
    await asked(
      page,
      `reports = 0; host.cart().then((cart) => { cart.sync(async () => (reports += 1) > 0); })`,
    );
    await asked(page, `new Promise((done) => setTimeout(done, 1500))`);
    expect(await asked(page, '[reports, host.page().url, host.page().title]')).toEqual([
      0,
      `${sites().shop}/`,
      '',
    ]);
    await asked(page, `Aisle('consent', { cart: true, analytics: true })`);
    await expect.poll(() => asked(page, 'reports'), { timeout: 10_000 }).toBe(1);
    expect(await asked(page, 'host.page().url')).toBe(`${sites().shop}/products/cap`);
  });

  it('tells the merchant’s order to whoever listens, also where there is no cart', async () => {
    const { page } = await visit({ html: shopHtml(snippet()) });
    await launcher(page).click();
    await dialog(page).waitFor();
    await asked(page, `Aisle('order', { id: 'A-17', total: '59.00', currency: 'EUR', lines: [] })`);
    await asked(
      page,
      `orders = []; host.cart().then((cart) => { cart.onOrder((order) => orders.push(order)) })`,
    );
    await expect
      .poll(() => asked(page, 'orders'), { timeout: 10_000 })
      .toEqual([
        { orderId: 'A-17', total: { amount: 5_900, currency: 'EUR' }, lines: [], codes: [] },
      ]);
  });

  it('changes the cart by the merchant’s functions until they are taken off', async () => {
    const head = `${stub}<script>
      code = (code) => ({ currency: 'EUR', lines: [], codes: [{ code, applied: true }] });
      Aisle('cart', { currency: 'EUR', lines: [] });
      Aisle('onApplyCode', code);</script>`;
    const { page } = await visit({ html: shopHtml(snippet(), { head }) });
    await launcher(page).click();
    await dialog(page).waitFor();
    const apply = () =>
      asked(page, `host.cart().then((cart) => cart.applyCode('SPRING')).then(({ kind }) => kind)`);
    expect(await apply()).toBe('added');
    await asked(page, `Aisle('off', 'onApplyCode', code)`);
    await expect.poll(apply, { timeout: 10_000 }).toBe('unsupported');
  });
});
