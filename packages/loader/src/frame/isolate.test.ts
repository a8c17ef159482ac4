import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inChromium, shopHtml } from '../testing/visit.ts';

const launcher = (page: Page) => page.getByRole('button', { name: 'Chat with us', exact: true });
const inFrame = (page: Page) => {
  const frame = page.frames().find((one) => one.url().includes('/widget/frame-'));
  if (!frame) throw new Error('there is no frame');
  return frame;
};
const cartScript = `<script>Aisle=function(){(Aisle.q=Aisle.q||[]).push(arguments)};
  Aisle('cart', { currency: 'EUR', lines: [{ productId: 'cap', name: 'Cap', quantity: 1, unitPrice: 25 }] });
  told = []; for (const name of ['open', 'close', 'message']) Aisle('on', name, (detail) => told.push([name, detail]));
</script>`;

inChromium('the chat in a frame of its own (data-isolate)', ({ sites, snippet, visit }) => {
  const open = async (more = '') => {
    const html = shopHtml(snippet('data-isolate data-side="left"'), { head: cartScript + more });
    const visited = await visit({ html });
    await launcher(visited.page).click();
    const panel = visited.page
      .frameLocator('iframe[title="Chat"]')
      .getByRole('dialog', { name: 'Chat' });
    await panel.waitFor();
    return { ...visited, panel };
  };

  it('opens and closes there, and loads no chat into the shop’s page', async () => {
    const { page, panel } = await open();
    expect(await page.evaluate('typeof host')).toBe('undefined');
    expect(new URL(inFrame(page).url()).origin).toBe(sites().aisle);
    await panel.getByRole('button', { name: 'Close chat' }).click();
    await panel.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate('told.map(([name]) => name)')).toEqual(['open', 'close']);
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('false');
    await page.evaluate(`Aisle('open')`);
    await panel.waitFor();
    await page.evaluate(`Aisle('stop')`);
    expect(await page.locator('iframe').count()).toBe(0);
  });

  it('has the page, the cart and the live sync by messages', async () => {
    const { page } = await open();
    const frame = inFrame(page);
    expect(
      await frame.evaluate('[host.siteKey, host.serverUrl, host.page().url, host.appearance]'),
    ).toEqual(['pk_test', sites().aisle, `${sites().shop}/`, { side: 'left' }]);
    await frame.evaluate(`reports = []; host.cart().then((found) => {
      cart = found;
      cart.sync(async (snapshot) => reports.push(snapshot.cart.subtotal.amount) > 0);
    })`);
    await expect.poll(() => frame.evaluate('reports')).toEqual([2_500]);
    await page.evaluate(
      `Aisle('cart', { currency: 'EUR', lines: [{ productId: 'cap', name: 'Cap', quantity: 2, unitPrice: 25 }] })`,
    );
    await expect.poll(() => frame.evaluate('reports'), { timeout: 10_000 }).toEqual([2_500, 5_000]);
    expect(await frame.evaluate(`cart.add([], 'tap')`)).toEqual({ kind: 'unsupported' });
    await frame.evaluate(`host.onEvent('message', { kind: 'message' })`);
    await expect
      .poll(() => page.evaluate(`told.filter(([name]) => name === 'message').length`))
      .toBe(1);
    await page.evaluate(`history.pushState(null, '', '/products/cap')`);
    await expect.poll(() => frame.evaluate('host.page().url')).toBe(`${sites().shop}/products/cap`);
  });

  it('applies a proposal to the page’s cart by messages, and tells how to take it back', async () => {
    const adds = `<script>Aisle('onAddToCart', ([{ ref, quantity }]) => ({ currency: 'EUR', lines: [
      { productId: 'cap', name: 'Cap', quantity: 1, unitPrice: 25 },
      { productId: ref.productId, name: 'Scarf', quantity, unitPrice: 39 }] }))</script>`;
    const { page } = await open(adds);
    const frame = inFrame(page);
    const scarf = `{ ref: { platform: 'custom', productId: 'scarf' }, name: 'Scarf', options: [],
      quantity: 2, unitPrice: { amount: 3900, currency: 'EUR' } }`;
    const apply = (changes: string, attempt: string) =>
      frame.evaluate(`host.cart().then((cart) => cart.applyChanges(${changes}, ${attempt}))`);
    expect(await apply(`[{ kind: 'add', line: ${scarf} }]`, `'tap'`)).toMatchObject({
      kind: 'applied',
      cart: { subtotal: { amount: 10_300, currency: 'EUR' } },
      undo: [{ kind: 'remove', line: { key: 'scarf', quantity: 2 } }],
    });
    const nonsense = [`'all'`, `[{ kind: 'empty' }]`, `[{ kind: 'add', line: { ref: 1 } }]`];
    for (const changes of nonsense) {
      expect(await apply(changes, `'odd'`)).toMatchObject({
        kind: 'refused',
        reason: 'unsupported',
      });
    }
    expect(await apply(`[]`, `{}`)).toMatchObject({ kind: 'refused' });
  });

  it('takes no word from anybody else', async () => {
    const spy =
      '<script>ports = 0; addEventListener("message", (event) => { ports += event.ports.length });</script>';
    const { page, panel } = await open(spy);
    // Another window of the page says what the frame would say; the frame hears another greeting.
    await page.evaluate(`{
      const other = document.body.appendChild(document.createElement('iframe'));
      other.contentWindow.parent.postMessage({ aisle: 'aisle:ready' }, '*');
      window.postMessage({ aisle: 'aisle:ready' }, '*');
      const { port1, port2 } = new MessageChannel();
      answered = 0;
      port1.onmessage = () => { answered += 1 };
      const frame = document.querySelector('aisle-panel').shadowRoot.querySelector('iframe');
      frame.contentWindow.postMessage({ aisle: 'aisle:connect', appearance: {}, locale: 'en', page: {} }, '*', [port2]);
      port1.postMessage({ ask: 1, name: 'close', args: [] });
    }`);
    await inFrame(page).evaluate('new Promise((done) => setTimeout(done, 50))');
    expect(await page.evaluate('[ports, answered]')).toEqual([0, 0]);
    expect(await inFrame(page).evaluate(`document.querySelectorAll('aisle-panel').length`)).toBe(1);
    // The page still speaks with its frame, and with nobody instead.
    await page.evaluate(`Aisle('close')`);
    await panel.waitFor({ state: 'hidden' });
  });

  it('stays silent in a page whose origin is not the one it was made for', async () => {
    const { page } = await open();
    const frameUrl = inFrame(page).url().replace(/#.*$/, '#https://other.example');
    await page.evaluate(`{
      heard = [];
      addEventListener('message', ({ data }) => heard.push(data));
      const copy = document.body.appendChild(document.createElement('iframe'));
      copied = new Promise((done) => { copy.onload = done });
      copy.src = ${JSON.stringify(frameUrl)};
    }`);
    await page.evaluate('copied');
    expect(await page.evaluate('heard')).toEqual([]);
  });

  it('stays open on the next page', async () => {
    const { page, panel } = await open();
    await page.reload();
    await panel.waitFor();
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('true');
  });
});
