import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { type AgentDesk, openDesk } from './agent.ts';
import { inChromium } from './chromium.ts';
import { openShopper, type Shopper } from './shopper.ts';
import { soonEqual } from './soon.ts';

const MERINO = 'Merino crew sweater';
const CHOICE = { size: 'M', colour: 'Oatmeal' };
const SCRIPT = '<img src=x onerror="document.title=\'owned\'"><script>alert(1)</script>';

/** Every answer of the shop's cart, written by somebody who means no good. */
const badCart = (more: object) => {
  const money = (amount: number, currency = 'EUR') => ({ amount, currency });
  return JSON.stringify({
    id: 'c',
    currency: 'EUR',
    codes: [],
    subtotal: money(100),
    discount: money(0),
    total: money(100),
    giftNote: '',
    ...more,
  });
};

const badLine = (key: string, more: object) => ({
  key,
  productId: key,
  variantId: key,
  name: `Line ${key}`,
  options: [],
  quantity: 1,
  unitPrice: { amount: 100, currency: 'EUR' },
  lineTotal: { amount: 100, currency: 'EUR' },
  ...more,
});

inChromium('a shop’s page that means no good', (browser) => {
  const scope = openScope();
  let stage: Stage;
  let agent: AgentDesk;
  beforeAll(async () => {
    stage = await openStage(scope);
    agent = await openDesk(browser(), stage.consoleUrl, stage.agents.mira);
  });
  afterAll(async () => {
    await agent?.context.close();
    await scope.close();
  });

  /** She is in a conversation that the agent watches, on a product's page. */
  const meet = async (words: string, before?: (page: Page) => Promise<unknown>) => {
    const shopper = await openShopper(browser(), stage.shop, { path: '/cart' });
    await before?.(shopper.page);
    await shopper.visit('/products/merino-crew');
    await shopper.openChat();
    await shopper.say(words);
    await agent.choose(words);
    return shopper;
  };
  const suggestMerino = async (shopper: Shopper) => {
    await agent.suggest('merino sweater', [MERINO]);
    const card = shopper.card(MERINO);
    await shopper.pick(card, CHOICE);
    return card;
  };
  const onWrites = (page: Page, answer: (route: Route) => unknown) =>
    page.route('**/api/cart/lines', async (route) => void (await answer(route)));

  test('tells in plain words that its cart is busy, broken, or no cart; her words and tap are kept', async () => {
    const shopper = await meet('The cart of this shop is unwell');
    const card = await suggestMerino(shopper);
    const faults: [answer: (route: Route) => unknown, words: string][] = [
      [
        (route) => route.fulfill({ status: 429, body: 'slow down' }),
        'The shop is busy. Wait a moment and try again.',
      ],
      [
        (route) => route.fulfill({ status: 500, body: '{}' }),
        'The shop could not add it. Your cart is unchanged.',
      ],
      [
        (route) =>
          route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Back soon</h1>' }),
        'The shop could not add it. Your cart is unchanged.',
      ],
      [(route) => route.abort(), 'The shop did not answer. Your cart is unchanged.'],
      // Never: told after eight seconds, and nobody claims to know.
      [() => {}, 'The shop did not answer. Look into your cart before you try again.'],
    ];
    for (const [at, [answer, words]] of faults.entries()) {
      await onWrites(shopper.page, answer);
      await card.getByRole('button', { name: /^(Add to cart|Add another)$/ }).click();
      await card.getByText(words).waitFor();
      await shopper.page.unrouteAll({ behavior: 'ignoreErrors' });
      await shopper.say(`Still here, ${at}`);
    }
    await shopper.cartLink(0).waitFor();
    // The shop is well again: on the next page her words are there, and one tap adds one piece.
    await shopper.visit('/products/merino-crew');
    await shopper.log.getByText('Still here, 4').waitFor();
    await shopper.pick(card, CHOICE);
    await card.getByRole('button', { name: 'Add to cart' }).click();
    await card.getByText('In your cart: M, Oatmeal').waitFor();
    await shopper.cartLink(1).waitFor();
    await agent.log
      .getByText(/^Still here/)
      .last()
      .waitFor();
    expect(shopper.problems).toEqual([]);
    await shopper.context.close();
  });

  test('cannot make her pay what its page was edited to say, nor the agent believe it', async () => {
    const shopper = await meet('It says one cent here');
    await shopper.page.evaluate(() => {
      for (const price of document.querySelectorAll('[data-price], .price-now'))
        price.textContent = '€0.01';
      const data = document.querySelector('script[type="application/ld+json"]');
      if (data)
        data.textContent = (data.textContent ?? '').replaceAll(
          /"price":"[^"]+"/g,
          '"price":"0.01"',
        );
    });
    const card = await suggestMerino(shopper);
    await card.getByText('€84.00').waitFor();
    await card.getByRole('button', { name: 'Add to cart' }).click();
    await card.getByText('In your cart: M, Oatmeal').waitFor();
    await agent.cart.getByText('€84.00').first().waitFor();
    expect(await agent.cart.getByText('€0.01').count()).toBe(0);
    await shopper.context.close();
  });

  test('shows script as text, follows no javascript: link, and drops what makes no sense', async () => {
    const lines = [
      badLine('script', { name: SCRIPT, url: 'javascript:alert(1)', image: 'javascript:alert(2)' }),
      badLine('minus', { name: 'Minus three', quantity: -3 }),
      badLine('half', { name: 'Half a sock', quantity: 0.5 }),
      badLine('yen', { name: 'Paid in yen', unitPrice: { amount: 5, currency: 'JPY' } }),
      badLine('data', {
        name: 'A data picture',
        image: 'data:text/html,<script>alert(3)</script>',
      }),
    ];
    const shopper = await meet('What is in my cart?', (page) =>
      page.route(/\/api\/cart\?by=aisle$/, (route) =>
        route.fulfill({ contentType: 'application/json', body: badCart({ lines }) }),
      ),
    );
    await agent.cart.getByText(SCRIPT).first().waitFor();
    await agent.cart.getByText('A data picture').first().waitFor();
    for (const name of ['Minus three', 'Half a sock', 'Paid in yen'])
      expect(await agent.cart.getByText(name).count()).toBe(0);
    for (const page of [agent.page, shopper.page]) {
      expect(await page.title()).not.toBe('owned');
      const addresses = await page.evaluate(() =>
        [...document.querySelectorAll('a[href], img[src]')].map(
          (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
        ),
      );
      expect(addresses.filter((address) => /^(javascript|data:text)/i.test(address))).toEqual([]);
    }
    expect([...shopper.problems, ...agent.problems]).toEqual([]);
    await shopper.context.close();
  });

  test('may hold a thousand lines, and may go into another currency while she looks', async () => {
    let currency = 'EUR';
    const shopper = await meet('I collect socks', (page) =>
      page.route(/\/api\/cart\?by=aisle$/, (route) => {
        const price = { amount: 100, currency };
        const many = Array.from({ length: 1_000 }, (_, n) =>
          badLine(`k${n}`, {
            name: `Sock ${n} ${'x'.repeat(200)}`,
            unitPrice: price,
            lineTotal: price,
          }),
        );
        const sums = { currency, subtotal: price, total: price, discount: { amount: 0, currency } };
        return route.fulfill({
          contentType: 'application/json',
          body: badCart({ lines: currency === 'EUR' ? many : many.slice(0, 1), ...sums }),
        });
      }),
    );
    await agent.cart
      .getByText(/^Sock 0 /)
      .first()
      .waitFor();
    expect(await agent.cart.getByRole('listitem').count()).toBeLessThanOrEqual(100);
    currency = 'JPY';
    await shopper.page.evaluate('document.dispatchEvent(new CustomEvent("shop:cart-changed"))');
    await agent.cart.getByText('¥100').first().waitFor();
    await soonEqual(() => agent.cart.getByText('€').count(), 0);
    await shopper.say('Still writing');
    await agent.log.getByText('Still writing').waitFor();
    await shopper.context.close();
  });

  test('may have patched every prototype in reach: she chats, and the cart takes what she taps', async () => {
    const shopper = await meet('An old library lives here', (page) =>
      page.addInitScript(() => {
        const nothing = () => {};
        Object.assign(Array.prototype, {
          each: nothing,
          first: nothing,
          toJSON: () => '"made by an old library"',
        });
        Object.assign(Object.prototype, { extend: nothing, inherited: { kind: 'applied' } });
        Object.assign(String.prototype, { strip: nothing });
        const thrown = () => {
          throw new Error('patched');
        };
        Object.assign(Element.prototype, { matches: thrown, getElementsByClassName: thrown });
        Object.assign(window, { $: nothing, jQuery: nothing, name: 'aisle' });
      }),
    );
    await shopper.say('And I can still write');
    await agent.log.getByText('And I can still write').waitFor();
    await shopper.context.close();
  });
});
