import type { Content, ShopperOrder } from '@aisle/protocol';
import type { Page } from 'playwright-core';
import type { ChatServer } from '../src/testing/chat-server.ts';
import { garment } from '../src/testing/knits.ts';
import { both, type Scene } from './scene.ts';

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänspullover';
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv');

const sent =
  (...contents: Content[]) =>
  (server: ChatServer): void => {
    server.recall('Where do I find the sizes? It has to be there on Friday.', Date.now() - 60_000);
    server.join();
    for (const content of contents) server.send(content);
  };

const place = (name: 'size_guide' | 'cart'): Content => ({
  ...{ kind: 'guide', place: name, text: 'Here it is, just below the picture.' },
});
const pay: Content = {
  ...{ kind: 'checkout_link', url: 'https://fjord.example/pay', pieces: 3 },
  ...{ subtotal: eur(26_700), text: 'All three are in it, with your ten per cent.' },
};
const card = (page: Page) => page.locator('.till').last();
const buttons = (page: Page) => card(page).locator('button');

const found = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    document.querySelector('h1')?.setAttribute('data-place', 'size_guide');
  });
  await buttons(page).first().click();
  await card(page).locator('.told:not(:empty)').waitFor();
};
const missing = async (page: Page): Promise<void> => {
  await buttons(page).first().click();
  await card(page).locator('.told:not(:empty)').waitFor();
};
const handOver = async (page: Page): Promise<void> => {
  await card(page)
    .locator('.to-phone')
    .evaluate((button) => (button as HTMLElement).click());
  await card(page).locator('.handover, .told').waitFor();
};
const withPage = (server: ChatServer): void =>
  sent({ kind: 'guide', place: 'size_guide', url: `${server.url}/sizes` })(server);

const gift = (server: ChatServer): void => {
  const estimate = { earliest: inDays(2), latest: inDays(4), orderBefore: Date.now() + 3_600_000 };
  server.guides.estimates.set('IE', estimate);
  server.guides.fillIn('c', {
    ...{ recipient: 'Tom', occasion: 'Birthday', sizes: 'M, loose. 184 cm, 82 kg' },
    ...{ date: inDays(6), country: 'IE', budget: eur(12_000), wrap: true },
  });
  sent({ kind: 'gift', text: 'Then I look for what fits him.' })(server);
};
const longGift = (server: ChatServer): void => {
  gift(server);
  server.guides.fillIn('c', { recipient: 'Donaudampfschifffahrtsgesellschaftskapitän Johannes' });
};
const form = (page: Page) => page.locator('form.gift');
const filled: Scene['play'] = (page) => form(page).locator('button').waitFor();
const save = (page: Page) => form(page).locator('button').click();

const order = (name: string): ShopperOrder => ({
  order: {
    ...{ platform: 'demo', orderId: '1042', number: '#1042', placedAt: 1, status: 'shipped' },
    ...{ standing: 'verified', currency: 'EUR', codes: [] },
    lines: [
      {
        ...{ lineId: 'l1', ref: { platform: 'demo', productId: 'j' }, name, returned: 0 },
        options: [{ name: 'Size', value: 'M' }],
        ...{ quantity: 2, unitPrice: eur(8_400), lineTotal: eur(16_800) },
      },
    ],
    ...{ subtotal: eur(16_800), discount: eur(0), shipping: eur(0), total: eur(16_800) },
    ...{ refunded: eur(8_400), tracking: [{ carrier: 'An Post', number: 'CE123456785IE' }] },
  },
  returnable: { l1: 2 },
  returns: [],
});
const orders =
  (...names: string[]) =>
  (server: ChatServer): void => {
    server.say('Hello');
    const reply = { orders: names.map(order), canLookUp: true };
    server.replies.set('fetchOrders', reply);
  };
const placed = (server: ChatServer): void => {
  server.say('Hello');
  const known = { platform: 'demo', orderId: '1042', updates: 'off' };
  server.replies.set('fetchOrderUpdates', { order: known });
  server.happen({
    ...{ kind: 'order_placed', orderId: '1042', number: '#1042', total: eur(16_800), pieces: 2 },
    standing: 'verified',
  });
};
const underWay = (server: ChatServer): void => {
  placed(server);
  const update = {
    kind: 'order_update',
    platform: 'demo',
    orderId: '1042',
    number: '#1042',
  } as const;
  const url = 'https://post.example/CE123456785IE';
  const tracking = [{ carrier: 'An Post', number: 'CE123456785IE', url }];
  server.happen({ ...update, status: 'shipped', tracking });
  server.happen({ ...update, status: 'delivered', tracking: [] });
};
const offered: Scene['play'] = (page) => page.locator('.order-updates button').waitFor();
const told: Scene['play'] = (page) => page.locator('.order-update').last().waitFor();

const openOrders: Scene['play'] = async (page) => {
  await page.locator('.head button.way').click();
  await page.locator('.orders p').first().waitFor();
};

const promised = (server: ChatServer): void => {
  const estimate = { earliest: inDays(2), latest: inDays(2), orderBefore: Date.now() + 3_600_000 };
  server.guides.estimates.set('*', estimate);
  const products = [
    garment(server.url, 'merino', 'Merino crew-neck jumper', 8_900),
    garment(server.url, 'lambswool', LONG, 12_900, [], { before: 14_900 }),
  ];
  for (const product of products) server.products.set(product.productId, product);
  server.join();
  server.suggest(products.map((product) => ({ product })));
};
const promise: Scene['play'] = (page) => page.locator('.delivery').first().waitFor();

/** The way to the till: places, paying here or by phone, presents, orders, days of delivery. */
export const TILL_SCENES: Scene[] = [
  ...both({
    name: 'guide',
    before: sent(place('size_guide')),
    play: (page) => card(page).waitFor(),
  }),
  { name: 'guide-shown', before: sent(place('size_guide')), play: found },
  { name: 'guide-missing-phone', screen: 'phone', before: withPage, play: missing },
  { name: 'guide-missing-german', screen: 'narrow', locale: 'de', before: withPage, play: missing },
  { name: 'guide-missing-arabic', screen: 'phone', locale: 'ar', before: withPage, play: missing },
  {
    name: 'guide-refused-dark',
    dark: true,
    before: sent(place('cart')),
    play: (page) => buttons(page).last().click(),
  },
  {
    name: 'guide-forced',
    forced: true,
    before: sent(place('cart')),
    play: (page) => card(page).waitFor(),
  },
  ...both({ name: 'pay', before: sent(pay), play: (page) => card(page).waitFor() }),
  { name: 'pay-code', before: sent(pay), play: handOver },
  { name: 'pay-code-dark', dark: true, before: sent(pay), play: handOver },
  { name: 'pay-code-german', screen: 'narrow', locale: 'de', before: sent(pay), play: handOver },
  { name: 'pay-code-arabic', locale: 'ar', before: sent(pay), play: handOver },
  {
    name: 'pay-failed',
    before: (server) => {
      sent(pay)(server);
      server.refusals.set('createResumeLink', 'unavailable');
    },
    play: handOver,
  },
  {
    name: 'pay-marked',
    before: sent(pay),
    play: async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      });
      await handOver(page);
      await card(page).locator('.handover button').click();
    },
  },
  ...both({ name: 'gift', before: gift, play: filled }),
  { name: 'gift-empty', before: sent({ kind: 'gift' }), play: filled },
  { name: 'gift-german', screen: 'narrow', locale: 'de', before: longGift, play: filled },
  { name: 'gift-arabic', screen: 'phone', locale: 'ar', before: longGift, play: filled },
  { name: 'gift-forced', forced: true, before: gift, play: filled },
  {
    name: 'gift-wrong',
    before: sent({ kind: 'gift' }),
    play: async (page) => {
      await form(page).locator('[name=budget]').fill('about eighty');
      await form(page).locator('[name=country]').fill('Atlantis');
      await form(page).locator('[name=date]').fill('2020-12-24');
      await save(page);
    },
  },
  {
    name: 'gift-saved',
    before: gift,
    play: async (page) => {
      await form(page).locator('[name=note]').fill('Many happy returns');
      await save(page);
      await form(page).locator('.gift-told:not(:empty)').waitFor();
    },
  },
  {
    name: 'gift-failed-dark',
    dark: true,
    before: (server) => {
      gift(server);
      server.refusals.set('changeGift', 'unavailable');
    },
    play: async (page) => {
      await form(page).locator('[name=note]').fill('Many happy returns');
      await save(page);
      await form(page).locator('.gift-told:not(:empty)').waitFor();
    },
  },
  ...both({ name: 'orders', before: orders('Fisherman jumper'), play: openOrders }),
  { name: 'orders-empty', before: orders(), play: openOrders },
  { name: 'orders-german', screen: 'narrow', locale: 'de', before: orders(LONG), play: openOrders },
  { name: 'orders-arabic', screen: 'phone', locale: 'ar', before: orders(LONG), play: openOrders },
  {
    name: 'orders-failed',
    before: (server) => {
      server.say('Hello');
      server.refusals.set('fetchOrders', 'unavailable');
    },
    play: openOrders,
  },
  ...both({ name: 'order-offer', before: placed, play: offered }),
  ...both({ name: 'order-updates', before: underWay, play: told }),
  { name: 'order-updates-arabic', screen: 'phone', locale: 'ar', before: underWay, play: told },
  ...both({ name: 'promise', before: promised, play: promise }),
  { name: 'promise-german', screen: 'narrow', locale: 'de', before: promised, play: promise },
  { name: 'promise-arabic', screen: 'phone', locale: 'ar', before: promised, play: promise },
];
