import type { Page } from 'playwright-core';
import type { ChatServer } from '../src/testing/chat-server.ts';
import { garment, offeredOf } from '../src/testing/knits.ts';
import { both, type Scene } from './scene.ts';

const KNITS = [
  ['merino', 'Merino crew-neck jumper', 8900],
  ['lambswool', 'Lambswool cardigan with shawl collar and horn buttons', 12900],
  ['alpaca', 'Alpaca roll-neck', 15900],
] as const;

const knits = (server: ChatServer) => {
  const made = KNITS.map(([id, name, price]) =>
    garment(server.url, id, name, price, ['XL oatmeal'], {
      ...(id === 'lambswool' && { before: 14900 }),
    }),
  );
  for (const product of made) server.products.set(product.productId, product);
  server.facts.set('merino', {
    material: '100 % merino, 19 micron',
    fit: 'Regular, true to size',
    shrinkagePercent: 2,
  });
  server.facts.set('lambswool', { material: '80 % lambswool, 20 % polyamide', fit: 'Loose' });
  return made;
};

const suggest = (server: ChatServer): void => {
  server.recall('Something warm that does not itch, please', Date.now() - 60_000);
  server.join();
  server.suggest(
    knits(server).map((product) => ({ product })),
    'These three do not itch.',
  );
};

const hearts = async (page: Page, name = 'Keep on the shortlist'): Promise<void> => {
  const all = page.getByRole('button', { name });
  await all.first().waitFor();
  for (let i = 0; i < 3; i += 1) await all.nth(i).click();
  await page.locator('.shortlist .bar').waitFor();
};

const compare = async (page: Page, name?: string): Promise<void> => {
  await hearts(page, name);
  await page.locator('.shortlist .bar').click();
  await page.getByRole('table').waitFor();
};

const bundle = (server: ChatServer): void => {
  const [merino, lambswool, alpaca] = knits(server);
  if (!merino || !lambswool || !alpaca) throw new Error('there are three');
  server.recall('And for the walk on Sunday?', Date.now() - 60_000);
  server.join();
  server.bundle(
    'For a cold day by the sea',
    [
      offeredOf(merino, 'merino-M-oatmeal'),
      offeredOf(lambswool, 'lambswool-L-moss', 2),
      offeredOf(alpaca, 'alpaca-S-ink'),
    ],
    'Everything for the walk, in his size.',
  );
};

const group = (page: Page) => page.getByRole('group', { name: 'For a cold day by the sea' });

const addBundle = async (page: Page, left: Record<string, number> = {}): Promise<void> => {
  await page.evaluate((stock) => {
    Object(window).testing.shop.left = stock;
  }, left);
  await group(page).getByRole('button').last().click();
  await group(page).getByText('in your cart').first().waitFor();
};

const soldOut = (server: ChatServer): void => {
  server.recall('Is the moss one back in XL?', Date.now() - 60_000);
  server.join();
  const all = garment(server.url, 'merino', 'Merino crew-neck jumper', 8900, [
    ...['oatmeal', 'moss', 'ink'],
  ]);
  const some = garment(server.url, 'alpaca', 'Alpaca roll-neck', 15900, ['XL oatmeal', 'ink']);
  for (const product of [all, some]) server.products.set(product.productId, product);
  server.suggest([{ product: all }, { product: some }], 'Both will be made again this month.');
};

const isBack = (server: ChatServer): void => {
  server.recall('Is the moss one back in XL?', Date.now() - 60_000);
  const [product] = knits(server);
  if (!product) throw new Error('there are three');
  server.send({
    ...{ kind: 'suggestion', products: [{ product, variantId: 'merino-L-moss' }] },
    watch: { for: 'back_in_stock', came: true },
  });
};

/** The first card's way to be told, opened; then told to wait for the first of them. */
const askToWait = async (page: Page): Promise<void> => {
  await page.locator('.watch [aria-expanded]').first().click();
  await page.locator('.watch select').waitFor();
};
const wait = async (page: Page): Promise<void> => {
  await askToWait(page);
  await page.locator('.watch .solid').click();
  await page.locator('.waits').waitFor();
};

/** What she keeps, sets aside and compares, and what goes into the cart by one tap. */
export const OFFER_SCENES: Scene[] = [
  ...both({ name: 'watch-asked', before: soldOut, play: askToWait }),
  ...both({ name: 'watch-kept', before: soldOut, play: wait }),
  { name: 'watch-kept-arabic', screen: 'phone', locale: 'ar', before: soldOut, play: wait },
  { name: 'watch-kept-german', screen: 'narrow', locale: 'de', before: soldOut, play: wait },
  ...both({
    name: 'watch-came',
    before: isBack,
    play: (page) => page.locator('.watch .link').waitFor(),
  }),
  ...both({ name: 'shortlist', before: suggest, play: (page) => hearts(page) }),
  ...both({ name: 'compare', before: suggest, play: (page) => compare(page) }),
  {
    name: 'compare-narrow',
    screen: 'narrow',
    before: suggest,
    play: (page) => compare(page),
  },
  {
    name: 'compare-arabic',
    screen: 'phone',
    locale: 'ar',
    before: suggest,
    play: (page) => compare(page, 'احتفظ به في قائمتك'),
  },
  {
    name: 'compare-german',
    locale: 'de',
    before: suggest,
    play: (page) => compare(page, 'Auf die Merkliste'),
  },
  { name: 'compare-forced', forced: true, before: suggest, play: (page) => compare(page) },
  {
    name: 'set-aside',
    before: suggest,
    play: async (page) => {
      await page.getByRole('button', { name: 'Not for me' }).first().click();
      await page.getByText('Set aside.').waitFor();
    },
  },
  {
    name: 'stock-words',
    before: (server) => {
      suggest(server);
      const merino = server.products.get('merino');
      if (!merino) return;
      const variants = merino.variants.map((one) => ({ ...one, stock: 2 }));
      server.products.set('merino', { ...merino, variants });
    },
    play: async (page) => {
      await page.getByRole('radio', { name: 'M', exact: true }).first().check();
      await page.getByText('Only 2 left').waitFor();
    },
  },
  {
    name: 'narrow-cards',
    screen: 'narrow',
    before: suggest,
    play: async (page) => {
      await page.getByRole('button', { name: 'Add to cart' }).first().waitFor();
    },
  },
  ...both({
    name: 'bundle',
    before: bundle,
    play: (page) => group(page).waitFor(),
  }),
  {
    name: 'bundle-narrow-arabic',
    screen: 'narrow',
    locale: 'ar',
    before: bundle,
    play: (page) => group(page).waitFor(),
  },
  { name: 'bundle-in-cart', before: bundle, play: (page) => addBundle(page) },
  {
    name: 'bundle-partial',
    before: bundle,
    play: (page) => addBundle(page, { 'lambswool-L-moss': 1, 'alpaca-S-ink': 0 }),
  },
  {
    name: 'bundle-changed-phone-dark',
    screen: 'phone',
    dark: true,
    before: (server) => {
      bundle(server);
      const merino = server.products.get('merino');
      const alpaca = server.products.get('alpaca');
      if (!merino || !alpaca) return;
      const price = { amount: 9900, currency: 'EUR' };
      const dearer = merino.variants.map((one) => ({ ...one, price }));
      server.products.set('merino', { ...merino, variants: dearer });
      const gone = alpaca.variants.map((one) => ({ ...one, availability: 'OutOfStock' as const }));
      server.products.set('alpaca', { ...alpaca, variants: gone });
    },
    play: async (page) => {
      await page.getByRole('button', { name: 'Add the other 2' }).waitFor();
    },
  },
  {
    name: 'bundle-error',
    before: bundle,
    play: async (page) => {
      await page.evaluate(() => {
        Object(window).testing.shop.next = { kind: 'unknown' };
      });
      await group(page).getByRole('button').last().click();
      await page.getByText('Look into your cart').waitFor();
    },
  },
];
