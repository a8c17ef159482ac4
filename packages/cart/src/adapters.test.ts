import { cartContract, type Fitting } from './contract.ts';
import { type CustomShop, createCustomShop } from './custom.ts';
import { createDemoShop } from './demo-shop.ts';
import type { CartAddition } from './port.ts';
import { FakeShop } from './shop.fake.ts';
import type { ShopPage } from './shop-page.ts';

// A page in front of the fake shop: real requests, its events fired by the test.
const openPage = async (patience: number) => {
  const shop = new FakeShop();
  const address = await shop.open();
  const listeners = new Set<() => void>();
  const page: ShopPage = {
    address: () => `${address}/`,
    fetch: (path, init) => fetch(address + path, init),
    global: () => undefined,
    onEvent: (_name, tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    onRequest: () => () => {},
    configuration: () => undefined,
    jsonLd: () => [],
    now: () => Date.now(),
    patience,
  };
  const fire = () => {
    for (const tell of listeners) tell();
  };
  return { shop, page, fire };
};

cartContract('demo shop', async (): Promise<Fitting> => {
  const { shop, page, fire } = await openPage(300);
  return {
    adapter: createDemoShop(page),
    shop,
    platform: 'demo',
    // A token that nobody can guess stands for the cart.
    silentAbout: ['what a link holds'],
    announce: async () => fire(),
    close: () => shop.close(),
  };
});

// A merchant's own script: reads its shop over HTTP and tells the cart by the JS API.
const tellCart = async (page: ShopPage, custom: CustomShop): Promise<void> => {
  const answer = await page.fetch('/api/cart');
  custom.tellCart(await answer.json());
};

const addByScript = async (page: ShopPage, custom: CustomShop, lines: CartAddition[]) => {
  const body = lines.map(({ ref, quantity, expectedPrice }) => ({
    variantId: ref.variantId,
    quantity,
    expectedPrice,
  }));
  const request = { method: 'POST', body: JSON.stringify({ lines: body }) };
  // This merchant is less patient than we are, and tells the cart before giving up.
  const signal = AbortSignal.timeout(page.patience / 2);
  const answer = await page.fetch('/api/cart/lines', { ...request, signal }).catch(() => null);
  if (!answer || answer.status >= 500) {
    await tellCart(page, custom);
    throw new Error('The shop broke.');
  }
  if (answer.status === 429) return { rejected: 'rate_limited' };
  const told = (await answer.json()) as Record<string, unknown>;
  const rejected = told.error === 'unknown_variant' ? 'variant_unavailable' : told.error;
  return answer.ok ? told : { ...told, rejected, available: told.left };
};

cartContract('custom JS API', async (): Promise<Fitting> => {
  const { shop, page } = await openPage(300);
  const custom = createCustomShop(page);
  custom.onAddToCart((lines) => addByScript(page, custom, lines));
  return {
    adapter: custom.adapter,
    shop,
    platform: 'custom',
    announce: () => tellCart(page, custom),
    close: () => shop.close(),
  };
});
