import { expect, it } from 'vitest';
import { badgeOf, inChromium, type Visit } from './testing/fittings.ts';
import type { ShelfShop } from './testing/shelf.ts';

const lineOf = ({ shop, adapter }: Visit<ShelfShop>, variantId: string, quantity = 1) => ({
  ref: {
    platform: adapter.name,
    productId: '901',
    variantId: String(shop.numberOf(variantId)),
    url: `${shop.address}${shop.urlOf(variantId)}`,
  },
  quantity,
});
const hints = (visit: Visit<ShelfShop>) => {
  const heard = { times: 0, stop: () => {} };
  heard.stop = visit.adapter.onChange(() => {
    heard.times += 1;
  });
  return heard;
};

// A page like those we meet: prototypes with things on them, a policy, fetch taken away early.
const HOSTILE = `Object.prototype.extra = function () { return 'extra' }
Array.prototype.each = function (act) { for (const one of this) act(one) }
Array.prototype.flatten = function () { return this }
String.prototype.toQueryParams = function () { return {} }
window.taken = window.fetch
window.fetch = (...given) => window.taken(...given)`;
const POLICY = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'unsafe-inline'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'",
};

inChromium('Shopify', (mall) => {
  it('is recognised, and tells the product by Shopify’s own id', async () => {
    const visit = await mall.shopify();
    expect(await visit.detected()).toBe('shopify');
    expect(await visit.adapter.product()).toEqual({ productId: '901', name: 'Harbour crew' });
  });

  it('never lets a theme reload that Shopify does not know, and says that it shows an old cart', async () => {
    const visit = await mall.shopify((shop) => {
      shop.theme = 'unknown';
    });
    await visit.page.evaluate('window.typing = "half a sentence"');
    expect((await visit.adapter.add([lineOf(visit, 'm-oat')], 'tap-1')).kind).toBe('added');
    await visit.adapter.refresh();
    expect(await visit.adapter.applyCode('WOOL10')).toMatchObject({ kind: 'added' });
    expect(await visit.page.evaluate('window.typing')).toBe('half a sentence');
    expect(await visit.adapter.showsOldCart?.()).toBe(true);
    expect(visit.shop.requests).toContain('POST /cart/add.js');
    await visit.reopen();
    expect(await badgeOf(visit)()).toBe(1);
  });

  it('leaves the drawing to a theme that has an action of its own', async () => {
    const visit = await mall.shopify((shop) => {
      shop.theme = 'configured';
    });
    await visit.adapter.add([lineOf(visit, 'm-oat')], 'tap-1');
    await visit.adapter.refresh();
    expect(visit.shop.requests).not.toContain('POST /cart/add.js');
    expect(await badgeOf(visit)()).toBe(1);
    expect(await visit.adapter.showsOldCart?.()).toBe(false);
    visit.adapter.openCart();
    await expect.poll(() => visit.page.evaluate('document.body.dataset.opened')).toBe('yes');
  });

  it('hints after the change that an event announces, not before it', async () => {
    const visit = await mall.shopify();
    const heard = hints(visit);
    await visit.page.evaluate(() => {
      const promise = new Promise((resolve) => Object.assign(window, { done: resolve }));
      const event = new Event('shopify:cart:lines-update', { bubbles: true });
      document.body.dispatchEvent(Object.assign(event, { promise }));
    });
    expect(heard.times).toBe(0);
    await visit.page.evaluate('window.done()');
    await expect.poll(() => heard.times).toBe(1);
  });

  it('tells the note that stands on the cart, and keeps it out of what is reported', async () => {
    const visit = await mall.shopify();
    await visit.adapter.setNote('For Gran');
    expect(await visit.adapter.note?.()).toBe('For Gran');
    expect(JSON.stringify(await visit.adapter.getCart())).not.toContain('Gran');
  });

  it('links to a cart with its codes and our key, and to none that a link cannot carry', async () => {
    const visit = await mall.shopify();
    visit.shop.put('m-oat', 2);
    visit.shop.put('l-oat', 1);
    await visit.adapter.applyCode('WOOL10');
    await visit.adapter.setAttribution('key-1');
    expect(decodeURIComponent(String(await visit.adapter.checkoutUrl()))).toBe(
      `${visit.shop.address}/cart/4100:2,4101:1?discount=WOOL10&attributes[_aisle]=key-1`,
    );
    visit.shop.engraving = 'For Gran';
    expect(await visit.adapter.checkoutUrl()).toBeNull();
  });

  it('works on a page with patched prototypes and a strict policy, and hears an early fetch', async () => {
    const visit = await mall.shopify((shop) => {
      shop.earlyScript = HOSTILE;
      shop.pageHeaders = POLICY;
      shop.actions = false;
    });
    const heard = hints(visit);
    const added = await visit.adapter.add([lineOf(visit, 'm-oat', 2)], 'tap-1');
    expect(added).toMatchObject({ kind: 'added', cart: { lines: [{ quantity: 2 }] } });
    // Nobody may read markup here, so the badge waits for the next page.
    await visit.adapter.refresh();
    expect(await visit.adapter.showsOldCart?.()).toBe(true);
    const before = heard.times;
    await visit.page.evaluate(`taken('/cart/change.js', {
      method: 'POST', body: JSON.stringify({ id: '4100:m-oat-7f3a', quantity: 1 }) }).then(() => 0)`);
    await expect.poll(() => heard.times).toBeGreaterThan(before);
    expect((await visit.adapter.getCart())?.lines[0]?.quantity).toBe(1);
  });
});

inChromium('WooCommerce', (mall) => {
  it('is recognised, and names the products of its variations', async () => {
    const visit = await mall.woo();
    expect(await visit.detected()).toBe('woocommerce');
    expect(await visit.adapter.product()).toEqual({ productId: '901', name: 'Harbour crew' });
    visit.shop.put('m-oat', 1);
    visit.shop.put('l-oat', 1);
    const cart = await visit.adapter.getCart();
    await visit.adapter.getCart();
    expect(cart?.lines[0]).toMatchObject({
      ref: { productId: '901', variantId: '4100' },
      options: [{ name: 'Size & fit', value: 'M' }],
    });
    const lookedUp = visit.shop.requests.filter((one) => one.endsWith('/products'));
    expect(lookedUp).toHaveLength(1);
  });

  it('gets a new nonce where the old one has run out, and adds once', async () => {
    const visit = await mall.woo();
    await visit.adapter.getCart();
    visit.shop.nonce = 'another';
    expect((await visit.adapter.add([lineOf(visit, 'm-oat')], 'tap-1')).kind).toBe('added');
    expect(visit.shop.pieceCount('m-oat')).toBe(1);
  });

  it('finds the API of a WordPress without pretty links', async () => {
    const visit = await mall.woo((shop) => {
      shop.plainLinks = true;
    });
    expect((await visit.adapter.add([lineOf(visit, 'm-oat', 2)], 'tap-1')).kind).toBe('added');
    expect((await visit.adapter.getCart())?.lines[0]?.quantity).toBe(2);
  });

  it('reads prices by the scale the shop names, not by the currency’s own', async () => {
    const visit = await mall.woo((shop) => {
      shop.scale = 0;
    });
    visit.shop.put('m-oat', 2);
    const cart = await visit.adapter.getCart();
    expect(cart?.lines[0]?.unitPrice).toEqual({ amount: 8_400, currency: 'EUR' });
    expect(cart?.total).toEqual({ amount: 16_800, currency: 'EUR' });
  });

  it('takes the cart that a conflict carries', async () => {
    const visit = await mall.woo();
    visit.shop.put('m-oat', 2);
    const key = (await visit.adapter.getCart())?.lines[0]?.key ?? '';
    await visit.page.route('**/cart/update-item', (route) => {
      visit.shop.held = [];
      return route.continue();
    });
    expect(await visit.adapter.setQuantity(key, 3, 2)).toMatchObject({
      kind: 'rejected',
      reason: 'stale',
      cart: { lines: [] },
    });
  });

  it('adds several lines by one request, and tells blocks and classic themes', async () => {
    const visit = await mall.woo();
    const lines = [lineOf(visit, 'm-oat', 2), lineOf(visit, 'l-oat')];
    expect((await visit.adapter.add(lines, 'tap-1')).kind).toBe('added');
    const posts = visit.shop.requests.filter((one) => one.startsWith('POST'));
    expect(posts).toEqual(['POST /wp-json/wc/store/v1/batch']);
    await expect.poll(badgeOf(visit)).toBe(3);
    expect(await visit.page.evaluate('document.body.dataset.blocks')).toBe('told');
  });

  it('tells of each line of a bundle why the shop did not take it', async () => {
    const visit = await mall.woo();
    const lines = [lineOf(visit, 's-oat'), lineOf(visit, 'm-oat', 2), lineOf(visit, 'l-oat', 3)];
    expect(await visit.adapter.add(lines, 'tap-1')).toMatchObject({
      kind: 'partial',
      added: 2,
      lines: [
        { asked: 1, added: 0, reason: 'out_of_stock' },
        { asked: 2, added: 2 },
        { asked: 3, added: 0, reason: 'not_enough_stock' },
      ],
    });
  });

  it('hears jQuery’s own events and the cart’s cookie, until it is stopped', async () => {
    const visit = await mall.woo();
    const heard = hints(visit);
    await visit.page.evaluate('jQuery("body").trigger("removed_from_cart") && 0');
    await expect.poll(() => heard.times).toBe(1);
    await visit.page.evaluate('void (document.cookie = "woocommerce_cart_hash=other; path=/")');
    await expect.poll(() => heard.times, { timeout: 10_000 }).toBe(2);
    heard.stop();
    await visit.page.evaluate('jQuery("body").trigger("removed_from_cart") && 0');
    expect(heard.times).toBe(2);
  });

  it('links to the cart with its coupon, and to none that a link cannot carry', async () => {
    const visit = await mall.woo();
    visit.shop.put('m-oat', 2);
    await visit.adapter.applyCode('WOOL10');
    expect(decodeURIComponent(String(await visit.adapter.checkoutUrl()))).toBe(
      `${visit.shop.address}/checkout-link/?products=4100:2&coupon=wool10`,
    );
    visit.shop.engraving = 'For Gran';
    expect(await visit.adapter.checkoutUrl()).toBeNull();
  });

  it('tells of the order that the thank-you page’s analytics name', async () => {
    const visit = await mall.woo((shop) => {
      shop.thankYou = true;
    });
    const orders: unknown[] = [];
    visit.adapter.onOrder((order) => orders.push(order));
    await expect
      .poll(() => orders)
      .toMatchObject([
        { orderId: '1042', total: { amount: 8_400, currency: 'EUR' }, lines: [{ quantity: 1 }] },
      ]);
  });

  it('works on a page with patched prototypes and a strict policy', async () => {
    const visit = await mall.woo((shop) => {
      shop.earlyScript = HOSTILE;
      shop.pageHeaders = POLICY;
    });
    const lines = [lineOf(visit, 'm-oat', 2), lineOf(visit, 'l-oat')];
    expect((await visit.adapter.add(lines, 'tap-1')).kind).toBe('added');
  });
});

inChromium('BigCommerce', (mall) => {
  it('is recognised, and shows an empty cart where there is none', async () => {
    const visit = await mall.bigCommerce();
    expect(await visit.detected()).toBe('bigcommerce');
    expect(await visit.adapter.getCart()).toMatchObject({ lines: [], currency: 'USD' });
    visit.shop.put('m-oat', 2);
    expect(await visit.adapter.getCart()).toMatchObject({
      generation: '0b3f1a7e-cart',
      lines: [{ options: [{ name: 'Size', value: 'M' }] }],
    });
    visit.shop.held = [];
    expect(await visit.adapter.getCart()).toMatchObject({ lines: [], currency: 'EUR' });
  });

  it('hears the theme’s own requests', async () => {
    const visit = await mall.bigCommerce();
    const heard = hints(visit);
    await visit.page.evaluate(`fetch('/remote/v1/cart/add', { method: 'POST' }).then(() => 0)`);
    await expect.poll(() => heard.times).toBe(1);
  });
});

const item = (id: string, quantity: number, price: number | string = 84) => ({
  item_id: id,
  item_name: `Piece ${id}`,
  price,
  quantity,
});
const gtm = (event: string, ecommerce: unknown) => ({ event, ecommerce });

inChromium('dataLayer', (mall) => {
  const contents = async (visit: Visit<ShelfShop>) =>
    (await visit.adapter.getCart())?.lines.map(({ ref, quantity }) => [ref.productId, quantity]);

  it('is the last to be recognised, and reads the product from JSON-LD', async () => {
    const visit = await mall.analytics();
    expect(await visit.detected()).toBe('data-layer');
    expect(await visit.adapter.getCart()).toBeNull();
    expect(await visit.adapter.product()).toEqual({
      productId: 'harbour',
      name: 'Harbour crew',
      price: { amount: 8_400, currency: 'EUR' },
    });
  });

  it('pieces the cart together from what was pushed before it and after it, by both ways', async () => {
    const visit = await mall.analytics((shop) => {
      shop.pushedFirst = [
        { 'gtm.start': 1 },
        gtm('view_item', { currency: 'EUR', items: [item('z', 1)] }),
        gtm('add_to_cart', { currency: 'EUR', items: [item('a', 2)] }),
        'noise',
        null,
      ];
    });
    expect(await contents(visit)).toEqual([['a', 2]]);
    await visit.page.evaluate(
      ([more, less]) => {
        const { gtag, dataLayer } = window as unknown as {
          gtag: (...given: unknown[]) => void;
          dataLayer: unknown[];
        };
        gtag('event', 'add_to_cart', more);
        gtag('set', 'currency', 'EUR');
        dataLayer.push({ event: 'remove_from_cart', ecommerce: less });
      },
      [
        { currency: 'EUR', items: [item('b', 3), item('a', 1)] },
        { currency: 'EUR', items: [item('b', 1), item('a', 3)] },
      ],
    );
    expect(await contents(visit)).toEqual([['b', 2]]);
    await visit.reopen();
    // The next page of this tab knows what the last one saw, and hears its own.
    expect(await contents(visit)).toEqual([
      ['b', 2],
      ['a', 2],
    ]);
    expect((await visit.adapter.getCart())?.quality).toBe('approximate');
  });

  it('starts over in another currency, and with what the check-out lists', async () => {
    const visit = await mall.analytics((shop) => {
      shop.pushedFirst = [
        gtm('add_to_cart', { currency: 'EUR', items: [item('a', 2)] }),
        gtm('add_to_cart', { currency: 'JPY', items: [item('b', 1, '8400')] }),
      ];
    });
    expect(await visit.adapter.getCart()).toMatchObject({
      lines: [{ lineTotal: { amount: 8_400, currency: 'JPY' } }],
    });
    const all = { currency: 'JPY', items: [item('c', 1, 9)] };
    await visit.page.evaluate((told) => {
      const { dataLayer } = window as unknown as { dataLayer: unknown[] };
      dataLayer.push({ event: 'begin_checkout', ecommerce: told });
    }, all);
    expect(await contents(visit)).toEqual([['c', 1]]);
  });

  it('tells of a purchase once, and the cart is empty then', async () => {
    const bought = {
      transaction_id: 'T-1',
      currency: 'EUR',
      value: '168.00',
      coupon: 'WOOL10',
      items: [item('a', 2)],
      email: 'anna@example.com',
    };
    const visit = await mall.analytics((shop) => {
      shop.pushedFirst = [
        gtm('add_to_cart', { currency: 'EUR', items: [item('a', 2)] }),
        gtm('purchase', bought),
      ];
    });
    const orders: unknown[] = [];
    visit.adapter.onOrder((order) => orders.push(order));
    await visit.page.evaluate((again) => {
      const { gtag } = window as unknown as { gtag: (...given: unknown[]) => void };
      gtag('event', 'purchase', again);
    }, bought);
    await expect
      .poll(() => orders)
      .toEqual([
        {
          orderId: 'T-1',
          total: { amount: 16_800, currency: 'EUR' },
          codes: ['WOOL10'],
          lines: [
            {
              ref: { platform: 'data-layer', productId: 'a' },
              name: 'Piece a',
              options: [],
              quantity: 2,
              unitPrice: { amount: 8_400, currency: 'EUR' },
            },
          ],
        },
      ]);
    expect(await contents(visit)).toEqual([]);
  });

  it('gives push back as it was, also under somebody who came later', async () => {
    const visit = await mall.analytics();
    const first = hints(visit);
    expect(await visit.page.evaluate('Object.hasOwn(dataLayer, "push")')).toBe(true);
    first.stop();
    expect(await visit.page.evaluate('Object.hasOwn(dataLayer, "push")')).toBe(false);
    const second = hints(visit);
    await visit.page.evaluate(`{ const ours = dataLayer.push
      dataLayer.push = (...given) => { window.passed = true; return ours.apply(dataLayer, given) } }`);
    await visit.page.evaluate('dataLayer.push({ event: "x" })');
    await expect.poll(() => second.times).toBe(1);
    second.stop();
    expect(await visit.page.evaluate('dataLayer.push({ event: "y" }) && window.passed')).toBe(true);
    expect(second.times).toBe(1);
  });
});
