import { join } from 'node:path';
import { type Connector, createMedusa } from '@aisle/commerce';
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
import { type MedusaShop, openMedusa } from './open-medusa.ts';

describeShop('medusa', 'a real Medusa', (folder) => {
  const scope = openScope();
  let shop: MedusaShop;
  let stage: ShopStage;
  let connector: Connector;
  beforeAll(async () => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    shop = await openMedusa(scope, { folder, origin }, await startPostgres(scope));
    const { url, publishableKey, secretKey, regionId } = shop;
    stage = await openShopStage(scope, port, {
      script: join(import.meta.dirname, 'storefront.js'),
      settings: { url, publishableKey, regionId, cartName: 'cart' },
      shopCall: `{
        platform: 'medusa', url: '${url}', publishableKey: '${publishableKey}',
        regionId: '${regionId}', cartId: 'localStorage:cart', refresh: () => shop.show()
      }`,
    });
    const productPage = `${stage.shopUrl}/products/{slug}`;
    connector = createMedusa({ url, publishableKey, secretKey, productPage, answerMs: 30_000 });
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

  test('the keys are enough, and wrong ones are told', async () => {
    const health = await connector.health();
    expect(health).toEqual({ shopName: 'Tern & Purl', currency: 'GBP', missing: [] });
    const { url, publishableKey, secretKey } = shop;
    const stranger = { url, publishableKey, secretKey: 'sk_x', productPage: url };
    await expect(createMedusa(stranger).health()).rejects.toMatchObject({
      problem: 'unauthorized',
    });
    const blind = createMedusa({ url, publishableKey: 'pk_x', secretKey, productPage: url });
    expect((await blind.health()).missing).toHaveLength(1);
  });

  test('products with options, a picture and a stock per variant, and notes', async () => {
    const merino = await find('merino sweater');
    expect(productSchema.safeParse(merino).error).toBeUndefined();
    // Medusa keeps no order of options made together, and answers now this one first, now that.
    expect(merino.options.map(({ name }) => name).toSorted()).toEqual(['Colour', 'Size']);
    const told = merino.variants.map((one) => [
      one.sku,
      one.price.amount,
      one.availability,
      one.stock,
    ]);
    expect(told).toEqual([
      ['MC-S-OAT', 8_400, 'OutOfStock', 0],
      ['MC-M-OAT', 8_400, 'InStock', 8],
      ['MC-M-MOSS', 9_600, 'InStock', 5],
      ['MC-L-OAT', 8_400, 'InStock', 2],
    ]);
    expect(new Set(merino.variants.map(({ image }) => image)).size).toBe(2);
    expect((await find('scarf')).options).toEqual([]);
    expect(await connector.catalogue.findNotes(merino)).toMatchObject({
      material: { value: '100% extra fine merino' },
      care: { value: 'Hand wash cold' },
      shrinkagePercent: { value: 3 },
      sizeChart: { value: { unit: 'cm', measures: 'garment', columns: ['chest', 'length'] } },
    });
    expect(await connector.catalogue.findProduct({ ...merino, productId: '../x' })).toBeNull();
  });

  test('sizes and price limits among the words, and the whole catalogue page by page', async () => {
    const names = async (query: string) =>
      (await connector.catalogue.searchProducts(query, 10)).map(({ name }) => name);
    expect(await names('sweater m <90')).toEqual(['Merino crew sweater']);
    expect(await names('sweater s')).toEqual(['Cashmere V-neck sweater']);
    expect(await names('anorak')).toEqual([]);
    const { products, next } = await connector.listProducts(null);
    expect(products).toHaveLength(3);
    expect(next).toBeNull();
  });

  test('lines are held against the shop’s own prices', async () => {
    const merino = await find('merino');
    const line = (amount: number, currency: string, ...values: string[]) => ({
      ref: { platform: 'medusa', ...piece(merino, ...values) },
      quantity: 1,
      unitPrice: { amount, currency },
    });
    const lines = [
      line(8_400, 'GBP', 'M', 'Oatmeal'),
      line(100, 'GBP', 'M', 'Moss'),
      line(8_400, 'EUR', 'M', 'Oatmeal'),
    ];
    expect(await connector.verifyLines(lines, { currency: 'GBP', country: 'gb' })).toEqual([
      { kind: 'right', unitPrice: { amount: 8_400, currency: 'GBP' } },
      { kind: 'other_price', unitPrice: { amount: 9_600, currency: 'GBP' } },
      { kind: 'other_currency', unitPrice: { amount: 8_400, currency: 'GBP' } },
    ]);
  });

  test('a code is made once', async () => {
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
    let cashmere: Product;
    beforeAll(async () => {
      visit = await visitShop(browser(), stage);
      adapter = adapterIn(visit, 'medusa');
      merino = await find('merino');
      cashmere = await find('cashmere');
    });
    afterAll(() => visit?.context.close());
    const lineOf = async (variantId: string) => {
      const line = (await adapter.getCart())?.lines.find((one) => one.ref.variantId === variantId);
      if (!line) throw new Error('the line is not in her cart');
      return line;
    };
    const kept = () => visit.page.evaluate(() => localStorage.getItem('cart'));

    test('the adapter finds the shop and a cart that has not begun', async () => {
      expect(await adapter.name()).toBe('medusa');
      expect(await adapter.getCart()).toMatchObject({ currency: 'GBP', lines: [], generation: '' });
      // Looking begins no cart.
      expect(await kept()).toBeNull();
    });

    test('adds to the shop’s own cart, and the shop’s badge follows', async () => {
      const outcome = await adapter.add([piece(merino, 'M', 'Oatmeal'), 2, 8_400]);
      expect(outcome).toMatchObject({
        kind: 'added',
        cart: {
          subtotal: { amount: 16_800, currency: 'GBP' },
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
      // The cart it began is the shop's own scripts' cart.
      expect(await kept()).toMatch(/^cart_/);
      await expect.poll(visit.badge).toBe('2');
    });

    test('tells honestly what the shop did not take', async () => {
      const sold = await adapter.add([piece(merino, 'S', 'Oatmeal'), 1]);
      expect(sold).toMatchObject({ kind: 'rejected', reason: 'out_of_stock', available: 0 });
      const price = await adapter.add([piece(merino, 'Moss'), 1, 9_000]);
      expect(price).toMatchObject({ reason: 'price_changed', price: { amount: 9_600 } });
      const unknown = await adapter.add([{ productId: 'prod_x', variantId: 'variant_x' }, 1]);
      expect(unknown).toMatchObject({ kind: 'rejected', reason: 'variant_unavailable' });
      const few = await adapter.add([piece(merino, 'L', 'Oatmeal'), 4]);
      expect(few).toMatchObject({ kind: 'rejected', reason: 'not_enough_stock', available: 2 });
    });

    test('a bundle is told line by line', async () => {
      const outcome = await adapter.add(
        [piece(cashmere, 'S'), 1],
        [piece(merino, 'S', 'Oatmeal'), 1],
      );
      expect(outcome).toMatchObject({
        kind: 'partial',
        lines: [
          { asked: 1, added: 1 },
          { asked: 1, added: 0, reason: 'not_enough_stock' },
        ],
      });
    });

    test('changes a quantity and takes a line out', async () => {
      const { variantId } = piece(merino, 'M', 'Oatmeal');
      const { key } = await lineOf(variantId);
      expect(await adapter.setQuantity(key, 3, 2)).toMatchObject({ kind: 'added' });
      expect(await adapter.setQuantity(key, 50, 3)).toMatchObject({ reason: 'not_enough_stock' });
      expect(await adapter.setQuantity(key, 5, 2)).toMatchObject({ reason: 'stale' });
      expect(await adapter.setQuantity(key, 0, 3)).toMatchObject({ kind: 'added' });
      expect((await adapter.getCart())?.lines).toHaveLength(1);
    });

    test('codes, and money below the smallest coin', async () => {
      const soon = Date.now() + 3_600_000;
      await connector.createDiscount({ code: 'CHAT-7', percent: 10, expiresAt: soon });
      await connector.createDiscount({ code: 'OLD-7', percent: 10, expiresAt: Date.now() - 1_000 });
      expect(await adapter.applyCode('NOPE')).toMatchObject({ reason: 'code_unknown' });
      // Medusa says yes to an expired one and drops it.
      expect(await adapter.applyCode('OLD-7')).toMatchObject({ reason: 'code_not_applicable' });
      const given = await adapter.applyCode('CHAT-7');
      // 179.99, less 17.999: 161.991.
      expect(given.cart).toMatchObject({
        codes: [{ code: 'CHAT-7', applied: true }],
        subtotal: { amount: 17_999 },
        discount: { amount: 1_800 },
        total: { amount: 16_199 },
      });
      expect((await adapter.removeCode('chat-7')).cart?.codes).toEqual([]);
      expect((await adapter.applyCode('CHAT-7')).kind).toBe('added');
    });

    test('the agent sees her cart change live', async () => {
      const agent = await openDesk(browser(), stage.consoleUrl, stage.agent);
      await visit.page.getByRole('textbox', { name: 'Message' }).fill('Is it warm?');
      await visit.page.keyboard.press('Enter');
      await agent.choose('Is it warm?');
      await agent.cart.getByText('S, Dusk blue', { exact: true }).waitFor();
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
      const generation = (await adapter.getCart())?.generation;
      const cartId = await kept();
      const orderId = await visit.page.evaluate(() =>
        (window as unknown as { shop: { pay: () => Promise<string> } }).shop.pay(),
      );
      // The cart that was paid is no cart any more, though the shop still keeps its id.
      expect(await adapter.getCart()).toMatchObject({ lines: [], generation: '' });

      const placed = await connector.findOrder(orderId);
      expect(placed).toMatchObject({
        attributionKey: 'our-key-7',
        cartTokens: [generation],
        email: 'ada@example.test',
        order: {
          number: '#1',
          status: 'open',
          standing: 'verified',
          codes: ['CHAT-7'],
          subtotal: { amount: 27_599 },
          discount: { amount: 2_760 },
          shipping: { amount: 450 },
          total: { amount: 25_289 },
        },
      });
      const wish = { number: '#1', email: 'Ada@example.test' };
      expect(await connector.findOrders(wish)).toHaveLength(1);
      // Medusa's own list would have answered this one too.
      expect(await connector.findOrders({ ...wish, email: 'eve@example.test' })).toEqual([]);
      expect(await connector.findOrders({ ...wish, number: '77' })).toEqual([]);
      expect(await connector.findOrders({})).toEqual([]);
      // Nothing of who she is, and no secret that opens her cart, went to Aisle.
      expect(visit.sent.join()).not.toMatch(/Rue de la Paix|ada@example/);
      expect(visit.sent.join()).not.toContain(cartId);
    });

    test('the next line begins another cart, where a used code is worth nothing', async () => {
      const before = await kept();
      const outcome = await adapter.add([piece(merino, 'M', 'Oatmeal'), 1]);
      expect(outcome).toMatchObject({ kind: 'added', cart: { lines: { length: 1 } } });
      expect(await kept()).not.toBe(before);
      expect(await adapter.applyCode('CHAT-7')).toMatchObject({ reason: 'code_not_applicable' });
    });

    test('a return is begun once the pieces were sent', async () => {
      const [placed] = await connector.findOrders({ email: 'ada@example.test' });
      const line = placed?.order.lines[0];
      if (!placed || !line) throw new Error('no order');
      const { orderId } = placed.order;
      const { lineId, name, options } = line;
      const lines = [{ lineId, name, options, quantity: 1, reason: 'too_small' as const }];
      const wish = { orderId, wish: 'refund' as const, lines };
      await expect(connector.startReturn(wish)).rejects.toMatchObject({ problem: 'refused' });
      await shop.asStaff('POST', `/admin/orders/${orderId}/fulfillments`, {
        items: placed.order.lines.map((one) => ({ id: one.lineId, quantity: one.quantity })),
      });
      const { number } = await connector.startReturn(wish);
      expect(number).toMatch(/^\d+$/);
      const told = await shop.asStaff(
        'GET',
        '/admin/returns?fields=status,display_id,internal_note',
      );
      expect(told.returns).toContainEqual(
        expect.objectContaining({ status: 'requested', display_id: Number(number) }),
      );
    });
  });
});
