import type { Storefront } from '@aisle/storefront';
import type { Page } from 'playwright-core';
import { v7 } from 'uuid';
import { type Figure, median } from '../figure.ts';
import type { RawSocket } from '../processes/raw-socket.ts';

const TAPS = 20;
const PRODUCT = 'merino-crew';
const VARIANT = 'merino-crew-l-moss';
/** A tap's own report and the cart's next reading are over by then. */
const BETWEEN_MS = 1_500;

type Scene = { page: Page; agent: RawSocket; shop: Storefront; conversationId: string };

/**
 * A tap on *Add to cart* in the chat → the shop's own cart has the piece, over what the shop's own
 * function takes for the same: in turn on one page, on the one clock of this machine.
 */
export async function measureTap({ page, agent, shop, conversationId }: Scene): Promise<Figure> {
  shop.setStock(VARIANT, 100_000);
  const products = [{ platform: 'demo', productId: PRODUCT, variantId: VARIANT }];
  await agent.ask('suggestProducts', { conversationId, clientId: v7(), products });
  const held = watchCart(shop);
  const tap = () => pressAdd(page, held);
  const own = () => callShop(page, held);
  // The first of each loads what it needs.
  await tap();
  await own();
  const over: number[] = [];
  for (let i = 0; i < TAPS; i++) {
    // Whoever goes first finds another machine than the second.
    const [first, second] = i % 2 === 0 ? [await tap(), await own()] : [await own(), await tap()];
    over.push(i % 2 === 0 ? first - second : second - first);
  }
  const sorted = [...over].sort((a, b) => a - b);
  const p95 = sorted[Math.ceil(TAPS * 0.95) - 1] ?? Number.NaN;
  return {
    what: `tap → the shop’s cart, over its own API: median (p95 ${p95.toFixed(0)} ms)`,
    value: `${median(over).toFixed(1)} ms`,
    budget: '≤ 50 ms',
    holds: median(over) <= 50,
  };
}

/** When the shop's cart has taken the next piece. */
const watchCart = (shop: Storefront) => {
  let tell = (_at: number) => {};
  // Before the answer is on its way: the cart has it from here on.
  shop.server.prependListener('request', ({ method, url }, response) => {
    if (method !== 'POST' || url !== '/api/cart/lines') return;
    const end = response.end;
    response.end = ((...given: Parameters<typeof end>) => {
      tell(Date.now());
      return end.apply(response, given);
    }) as typeof end;
  });
  return () =>
    new Promise<number>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('a tap did not reach the cart')), 20_000);
      tell = (at) => {
        clearTimeout(late);
        resolve(at);
      };
    });
};

const pressAdd = async (page: Page, held: () => Promise<number>): Promise<number> => {
  // The shop's page has a button of that name too.
  const chat = page.getByRole('dialog', { name: 'Chat' });
  const button = chat.getByRole('button', { name: /^(Add to cart|Add another)$/ }).last();
  await button.waitFor();
  const has = held();
  const began = await button.evaluate((one: HTMLElement) => {
    const now = Date.now();
    one.click();
    return now;
  });
  const took = (await has) - began;
  await page.waitForTimeout(BETWEEN_MS);
  return took;
};

const callShop = async (page: Page, held: () => Promise<number>): Promise<number> => {
  const has = held();
  const began = await page.evaluate((variantId) => {
    const { shop } = window as unknown as { shop: { addToCart: (lines: unknown[]) => unknown } };
    const now = Date.now();
    void shop.addToCart([{ variantId, quantity: 1 }]);
    return now;
  }, VARIANT);
  const took = (await has) - began;
  await page.waitForTimeout(BETWEEN_MS);
  return took;
};
