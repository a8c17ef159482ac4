import type { Cart, CartLine } from '@aisle/protocol';
import type { Browser } from 'playwright-core';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, openChromium } from './browser.ts';
import { buildConsole } from './build-console.ts';
import {
  AGENT_EMAIL,
  AGENT_PASSWORD,
  enterAsShopper,
  type RealHouse,
  startRealHouse,
} from './real-house.ts';

const chromium = findChromium();
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const line = (quantity: number): CartLine => ({
  key: 'merino-m',
  ref: { platform: 'demo', productId: 'merino-crew' },
  name: 'Merino crew',
  options: [{ name: 'Size', value: 'M' }],
  quantity,
  unitPrice: eur(8_900),
  lineTotal: eur(8_900 * quantity),
});
const cart = (quantity: number): Cart => ({
  generation: '1',
  currency: 'EUR',
  lines: [line(quantity)],
  codes: [],
  subtotal: eur(8_900 * quantity),
  discount: eur(0),
  source: 'demo',
  quality: 'exact',
  capturedAt: 1_800_000_000_000,
  hash: `merino-m×${quantity}`,
});

describe.skipIf(!chromium)('the console on the real server', () => {
  let house: RealHouse;
  let browser: Browser;
  beforeAll(async () => {
    await buildConsole('dist');
    house = await startRealHouse();
    browser = await openChromium(chromium ?? '');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  test('she writes, the agent sees words and cart, answers and suggests; she gets both', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(10_000);
    await page.goto(`${house.url}/console/`);
    await page.getByRole('textbox', { name: 'E-mail' }).fill(AGENT_EMAIL);
    await page.getByRole('textbox', { name: 'Password' }).fill(AGENT_PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('No conversations waiting. The next one will ring.').waitFor();

    const shopper = await enterAsShopper(house);
    const conversationId = v7();
    await shopper.ask('startConversation', { conversationId });
    await shopper.ask('watchConversation', { conversationId });
    await shopper.ask('reportCart', { sequence: 1, cart: cart(1) });
    const words = { conversationId, clientId: v7(), text: 'Something warm that does not itch' };
    await shopper.ask('sendMessage', words);
    await page.getByRole('list', { name: 'Inbox' }).getByText('does not itch').click();
    const log = page.getByRole('log', { name: 'Conversation' });
    await log.getByText('Something warm').waitFor();

    const region = page.getByRole('region', { name: 'Cart' });
    await region.getByText('Merino crew', { exact: true }).waitFor();
    await shopper.ask('reportCart', { sequence: 2, cart: cart(2) });
    await region.getByText('Quantity of Merino crew 1 → 2').waitFor();

    const answer = shopper.next('entries');
    await page.getByRole('textbox', { name: 'Reply' }).fill('Merino does not');
    await page.keyboard.press('Enter');
    expect(JSON.stringify(await answer)).toContain('Merino does not');
    await log.getByText('Sent', { exact: true }).waitFor();

    const offer = shopper.next('entries');
    await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('/p merino');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Suggest' }).press('Enter');
    expect(JSON.stringify(await offer)).toContain('"suggestion"');
    await log.getByRole('list', { name: 'Suggested' }).waitFor();

    await page.reload();
    await log.getByText('Merino does not').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    shopper.stop();
    await page.close();
  });
});
