import type { Page } from 'playwright-core';
import type { ChatServer } from '../src/testing/chat-server.ts';
import { garment } from '../src/testing/knits.ts';
import { both, type Scene } from './scene.ts';

const three = (server: ChatServer) => [
  {
    product: garment(server.url, 'merino', 'Merino crew-neck jumper', 8900, ['XL oatmeal', 'ink']),
  },
  {
    product: garment(
      server.url,
      'lambswool',
      'Lambswool cardigan with shawl collar and horn buttons',
      12900,
      [],
      { before: 14900 },
    ),
  },
  { product: garment(server.url, 'alpaca', 'Alpaca roll-neck', 15900, ['oatmeal', 'moss', 'ink']) },
];

const suggest = (server: ChatServer, many = true): void => {
  const offered = three(server);
  for (const { product } of offered) server.products.set(product.productId, product);
  server.recall('Something warm that does not itch, please', Date.now() - 60_000);
  server.join();
  server.suggest(
    many ? offered : offered.slice(0, 1),
    'These three do not itch. The first is the softest.',
  );
};

const add = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: 'M', exact: true }).first().check();
  await page.getByRole('button', { name: 'Add to cart' }).first().click();
};

/** The suggestion cards. */
export const CARD_SCENES: Scene[] = [
  ...both({
    name: 'three',
    before: (server) => suggest(server),
    play: async (page) => {
      await page.getByRole('button', { name: 'Add to cart' }).first().waitFor();
    },
  }),
  {
    name: 'three-arabic',
    screen: 'phone',
    locale: 'ar',
    before: (server) => suggest(server),
    play: async (page) => {
      await page.getByRole('button', { name: 'أضف إلى السلة' }).first().waitFor();
    },
  },
  {
    name: 'three-german',
    locale: 'de',
    before: (server) => suggest(server),
    play: async (page) => {
      await page.getByRole('button', { name: 'In den Warenkorb' }).first().waitFor();
    },
  },
  {
    name: 'three-last',
    before: (server) => suggest(server),
    play: async (page) => {
      for (let i = 0; i < 2; i += 1) {
        await page.getByRole('button', { name: 'Next product' }).click();
        await page.waitForTimeout(600);
      }
    },
  },
  {
    name: 'one',
    before: (server) => suggest(server, false),
    play: async (page) => {
      await page.getByRole('button', { name: 'Add to cart' }).waitFor();
    },
  },
  {
    name: 'choose-first',
    before: (server) => suggest(server, false),
    play: async (page) => {
      await page.getByRole('button', { name: 'Add to cart' }).click();
      await page.getByText('Choose size first').waitFor();
    },
  },
  {
    name: 'in-cart',
    before: (server) => suggest(server),
    play: async (page) => {
      await add(page);
      await page.getByText('In your cart: M, oatmeal').waitFor();
    },
  },
  {
    name: 'in-cart-phone-dark',
    screen: 'phone',
    dark: true,
    before: (server) => suggest(server),
    play: async (page) => {
      await add(page);
      await page.getByText('In your cart: M, oatmeal').waitFor();
    },
  },
  {
    name: 'sold-out-meanwhile',
    before: (server) => suggest(server, false),
    play: async (page) => {
      await page.evaluate(() => {
        Object(window).testing.shop.next = { kind: 'rejected', reason: 'out_of_stock' };
      });
      await add(page);
      await page.getByText('sold out a moment ago').waitFor();
    },
  },
  {
    name: 'price-changed',
    before: (server) => suggest(server, false),
    play: async (page) => {
      await page.evaluate(() => {
        Object(window).testing.shop.next = {
          kind: 'rejected',
          reason: 'price_changed',
          price: { amount: 9500, currency: 'EUR' },
        };
      });
      await add(page);
      await page.getByText('The price is').waitFor();
    },
  },
];
