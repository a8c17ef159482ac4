import { join } from 'node:path';
import { type Connector, createVendure } from '@aisle/commerce';
import type { Product } from '@aisle/protocol';
import { product as productSchema } from '@aisle/protocol/schemas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk } from '../../journeys/agent.ts';
import { inChromium } from '../../journeys/chromium.ts';
import { freePort } from '../../nodes/ports.ts';
import { startPostgres } from '../../nodes/postgres.ts';
import { openScope } from '../../nodes/scope.ts';
import { adapterIn } from '../stage/adapter.ts';
import { describeShop } from '../stage/describe-shop.ts';
import { openShopStage, type ShopStage, type ShopVisit, visitShop } from '../stage/open-page.ts';
import { openVendure, type VendureShop } from './open-vendure.ts';

describeShop('vendure', 'a real Vendure', (folder) => {
  const scope = openScope();
  let shop: VendureShop;
  let stage: ShopStage;
  let connector: Connector;
  beforeAll(async () => {
    shop = await openVendure(scope, folder, await startPostgres(scope));
    stage = await openShopStage(scope, await freePort(), {
      script: join(import.meta.dirname, 'storefront.js'),
      settings: { url: `${shop.url}/shop-api`, tokenName: 'session' },
      shopCall: `{
        platform: 'vendure', url: '${shop.url}/shop-api', token: 'localStorage:session',
        keyField: 'aisleKey', noteField: 'giftNote', refresh: () => shop.show()
      }`,
    });
    const productPage = `${stage.shopUrl}/products/{slug}`;
    connector = createVendure({
      url: shop.url,
      apiKey: shop.apiKey,
      productPage,
      answerMs: 30_000,
    });
  });
  afterAll(() => scope.close());

  const find = async (name: string): Promise<Product> => {
    const found = (await connector.catalogue.searchProducts(name, 1))[0];
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  const piece = (product: Product, ...values: string[]) => {
    const variant = product.variants.find(({ options }) =>
      values.every((value) => options.some((option) => option.value === value)),
    );
    if (!variant) throw new Error(`no ${values.join(', ')}`);
    return { productId: product.productId, variantId: variant.variantId };
  };

  test('the key is enough, and a wrong one is told', async () => {
    const health = await connector.health();
    expect(health).toEqual({ shopName: 'Default Seller', currency: 'USD', missing: [] });
    const stranger = createVendure({ url: shop.url, apiKey: 'x', productPage: shop.url });
    await expect(stranger.health()).rejects.toMatchObject({ problem: 'unauthorized' });
    const nobody = createVendure({ url: 'http://127.0.0.1:9', apiKey: 'x', productPage: shop.url });
    await expect(nobody.health()).rejects.toMatchObject({ problem: 'unreachable' });
  });

  test('products with options in order, a picture and a stock per variant, and notes', async () => {
    const merino = await find('merino sweater');
    expect(productSchema.safeParse(merino).error).toBeUndefined();
    expect(merino.options.map(({ name }) => name)).toEqual(['Size', 'Colour']);
    expect(
      merino.variants.map((one) => [one.sku, one.price.amount, one.availability, one.stock]),
    ).toEqual([
      ['MC-S-OAT', 8_400, 'OutOfStock', 0],
      ['MC-M-OAT', 8_400, 'InStock', 8],
      ['MC-L-OAT', 8_400, 'InStock', 2],
      ['MC-M-MOSS', 9_600, 'InStock', 5],
    ]);
    expect(new Set(merino.variants.map(({ image }) => image)).size).toBe(2);
    const picture = await fetch(merino.variants[3]?.image ?? '');
    expect(picture.headers.get('content-type')).toMatch(/^image\//);
    expect(await connector.catalogue.findNotes(merino)).toMatchObject({
      material: { value: '100% extra fine merino' },
      sizeChart: { value: { unit: 'cm', measures: 'garment', columns: ['chest', 'length'] } },
    });
    expect(await connector.catalogue.findProduct({ ...merino, productId: '4040' })).toBeNull();
  });

  test('sizes and price limits among the words, and the whole catalogue page by page', async () => {
    const names = async (query: string) =>
      (await connector.catalogue.searchProducts(query, 10)).map(({ name }) => name);
    expect(await names('sweater m <90')).toEqual(['Merino crew sweater']);
    expect(await names('sweater s')).toEqual(['Cashmere V-neck sweater']);
    expect(await names('anorak')).toEqual([]);
    const { products, next } = await connector.listProducts(null);
    expect(products.map(({ name }) => name)).toHaveLength(3);
    expect(next).toBeNull();
  });

  test('lines are held against the shop’s own prices', async () => {
    const merino = await find('merino');
    const line = (amount: number, ...values: string[]) => ({
      ref: { platform: 'vendure', ...piece(merino, ...values) },
      quantity: 1,
      unitPrice: { amount, currency: 'USD' },
    });
    const gone = { ...line(1, 'Moss'), ref: { platform: 'vendure', productId: '4040' } };
    const lines = [line(8_400, 'M', 'Oatmeal'), line(100, 'M', 'Moss'), gone];
    expect(await connector.verifyLines(lines, { currency: 'USD' })).toEqual([
      { kind: 'right', unitPrice: { amount: 8_400, currency: 'USD' } },
      { kind: 'other_price', unitPrice: { amount: 9_600, currency: 'USD' } },
      { kind: 'unknown_product' },
    ]);
  });

  test('a code is made once, for Vendure would take a second one and give both', async () => {
    const discount = { code: 'TWICE', percent: 10, expiresAt: Date.now() + 3_600_000 };
    await connector.createDiscount(discount);
    await expect(connector.createDiscount(discount)).rejects.toMatchObject({ problem: 'refused' });
    await expect(connector.createCheckoutLink({ lines: [] })).rejects.toMatchObject({
      problem: 'unsupported',
    });
  });

  inChromium('its storefront, with the chat on it', (browser) => {
    let visit: ShopVisit;
    let adapter: ReturnType<typeof adapterIn>;
    let merino: Product;
    beforeAll(async () => {
      visit = await visitShop(browser(), stage);
      adapter = adapterIn(visit, 'vendure');
      merino = await find('merino');
    });
    afterAll(() => visit?.context.close());
    const lineOf = async (variantId: string) => {
      const line = (await adapter.getCart())?.lines.find((one) => one.ref.variantId === variantId);
      if (!line) throw new Error('the line is not in her cart');
      return line;
    };

    test('the adapter finds the shop and a cart that has not begun', async () => {
      expect(await adapter.name()).toBe('vendure');
      expect(await adapter.getCart()).toMatchObject({ currency: 'USD', lines: [], generation: '' });
      // Looking at a cart that is not there begins no session in her browser.
      expect(await visit.page.evaluate(() => localStorage.getItem('session'))).toBeNull();
    });

    test('adds to the shop’s own cart, and the shop’s badge follows', async () => {
      const outcome = await adapter.add([piece(merino, 'M', 'Oatmeal'), 2, 8_400]);
      expect(outcome).toMatchObject({
        kind: 'added',
        cart: {
          subtotal: { amount: 16_800, currency: 'USD' },
          lines: [
            {
              quantity: 2,
              name: 'Merino crew sweater',
              options: [
                { name: 'Size', value: 'M' },
                { name: 'Colour', value: 'Oatmeal' },
              ],
            },
          ],
        },
      });
      await expect.poll(visit.badge).toBe('2');
    });

    test('tells honestly what the shop did not take', async () => {
      const sold = await adapter.add([piece(merino, 'S', 'Oatmeal'), 1]);
      expect(sold).toMatchObject({ kind: 'rejected', reason: 'out_of_stock', available: 0 });
      const price = await adapter.add([piece(merino, 'Moss'), 1, 9_000]);
      expect(price).toMatchObject({ reason: 'price_changed', price: { amount: 9_600 } });
      const unknown = await adapter.add([{ productId: '1', variantId: '4040' }, 1]);
      expect(unknown).toMatchObject({ kind: 'rejected', reason: 'variant_unavailable' });
      // Vendure adds the two that are left and says no.
      const few = await adapter.add([piece(merino, 'L', 'Oatmeal'), 4]);
      expect(few).toMatchObject({ kind: 'partial', added: 2, reason: 'not_enough_stock' });
      expect(await adapter.add([piece(merino, 'L', 'Oatmeal'), 1])).toMatchObject({
        kind: 'rejected',
        reason: 'not_enough_stock',
      });
    });

    test('a bundle is told line by line', async () => {
      const gone = { productId: '1', variantId: '4040' };
      const outcome = await adapter.add([piece(merino, 'Moss'), 1], [gone, 1]);
      expect(outcome).toMatchObject({
        kind: 'partial',
        reason: 'variant_unavailable',
        lines: [
          { asked: 1, added: 1 },
          { asked: 1, added: 0, reason: 'variant_unavailable' },
        ],
      });
    });

    test('changes a quantity, and puts back what Vendure cut', async () => {
      const { variantId } = piece(merino, 'M', 'Oatmeal');
      const { key } = await lineOf(variantId);
      expect(await adapter.setQuantity(key, 3, 2)).toMatchObject({ kind: 'added' });
      expect(await adapter.setQuantity(key, 50, 3)).toMatchObject({ reason: 'not_enough_stock' });
      expect((await lineOf(variantId)).quantity).toBe(3);
      expect(await adapter.setQuantity(key, 5, 2)).toMatchObject({ reason: 'stale' });
      const moss = await lineOf(piece(merino, 'Moss').variantId);
      expect(await adapter.setQuantity(moss.key, 0, 1)).toMatchObject({ kind: 'added' });
      expect((await adapter.getCart())?.lines).toHaveLength(2);
    });

    test('codes: unknown, expired, given, taken off and given again', async () => {
      const soon = Date.now() + 3_600_000;
      await connector.createDiscount({ code: 'CHAT-7', percent: 15, expiresAt: soon });
      await connector.createDiscount({ code: 'OLD-7', percent: 15, expiresAt: Date.now() - 1_000 });
      expect(await adapter.applyCode('NOPE')).toMatchObject({ reason: 'code_unknown' });
      expect(await adapter.applyCode('OLD-7')).toMatchObject({ reason: 'code_expired' });
      const given = await adapter.applyCode('CHAT-7');
      expect(given.cart).toMatchObject({
        codes: [{ code: 'CHAT-7', applied: true }],
        subtotal: { amount: 42_000 },
        discount: { amount: 6_300 },
        total: { amount: 35_700 },
      });
      expect((await adapter.removeCode('CHAT-7')).cart?.codes).toEqual([]);
      expect((await adapter.applyCode('CHAT-7')).kind).toBe('added');
    });

    test('the agent sees her cart change live, and nothing private leaves her page', async () => {
      const agent = await openDesk(browser(), stage.consoleUrl, stage.agent);
      await visit.page.getByRole('textbox', { name: 'Message' }).fill('Is it warm?');
      await visit.page.keyboard.press('Enter');
      await agent.choose('Is it warm?');
      await agent.cart.getByText('M, Oatmeal', { exact: true }).waitFor();
      // By the shop's own button, not by us.
      const { variantId } = piece(merino, 'Moss');
      await visit.page.evaluate(
        (id) => (window as unknown as { shop: { add: (id: string) => unknown } }).shop.add(id),
        variantId,
      );
      await agent.cart.getByText('M, Moss', { exact: true }).waitFor();
      expect(agent.problems).toEqual([]);
      await agent.context.close();
    });

    test('an order is found by our key, by its cart and by its number', async () => {
      expect(await adapter.setNote('Happy birthday, Ada')).toMatchObject({ kind: 'added' });
      expect(await adapter.setAttribution('our-key-7')).toBe(true);
      const shopOwn = <T>(verb: string) =>
        visit.page.evaluate(
          (name) =>
            (window as unknown as { shop: Record<string, () => Promise<T>> }).shop[name]?.(),
          verb,
        );
      // She looks at the till, comes back and adds one more from the chat.
      await shopOwn('goToTill');
      expect(await adapter.add([piece(merino, 'Moss'), 1])).toMatchObject({ kind: 'added' });
      await adapter.watchOrders();
      const generation = (await adapter.getCart())?.generation;
      const code = await shopOwn<string>('pay');
      expect(await adapter.getCart()).toMatchObject({ lines: [] });
      await expect.poll(adapter.orders).toHaveLength(1);
      const claim = (await adapter.orders())[0];
      expect(claim).toMatchObject({ number: code, codes: ['CHAT-7'], lines: { length: 3 } });

      const placed = await connector.findOrder(claim?.orderId ?? '');
      expect(placed).toMatchObject({
        attributionKey: 'our-key-7',
        cartTokens: [generation],
        email: 'ada@example.test',
        order: { number: code, status: 'open', standing: 'verified', codes: ['CHAT-7'] },
      });
      expect(placed?.order.total).toEqual(claim?.total);
      const wish = { number: `#${code?.toLowerCase()}`, email: 'Ada@example.test' };
      expect(await connector.findOrders(wish)).toHaveLength(1);
      expect(await connector.findOrders({ ...wish, email: 'eve@example.test' })).toEqual([]);
      expect(await connector.findOrders({ email: 'ada@example.test' })).toHaveLength(1);
      expect(await connector.findOrders({})).toEqual([]);
      // A secret that opens her order is not among what was sent.
      expect(visit.sent.join()).not.toMatch(/Rue de la Paix|ada@example/);
      expect(visit.sent.join()).not.toContain(code);
    });

    test('a code is used once, and a return becomes a note for the staff', async () => {
      await adapter.add([piece(merino, 'M', 'Oatmeal'), 1]);
      expect(await adapter.applyCode('CHAT-7')).toMatchObject({ reason: 'code_not_applicable' });
      const [placed] = await connector.findOrders({ email: 'ada@example.test' });
      const line = placed?.order.lines[0];
      if (!placed || !line) throw new Error('no order');
      const { lineId, name, options } = line;
      const lines = [{ lineId, name, options, quantity: 1, reason: 'too_small' as const }];
      await connector.startReturn({ orderId: placed.order.orderId, wish: 'refund', lines });
      const told = await shop.asStaff(
        '{ orders { items { history(options: { filter: { type: { eq: "ORDER_NOTE" } } }) { items { data } } } } }',
      );
      expect(JSON.stringify(told)).toContain('1 × Merino crew sweater (M, Oatmeal): too small');
    });
  });
});
