import { execFileSync } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { createStorefront } from '@aisle/storefront';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Figure } from '../figure.ts';
import { FLAGS } from '../page/measure.ts';
import { startChild } from '../processes/child.ts';
import { PASSWORD, SITE_KEY } from '../processes/credentials.ts';
import { openAgent, signIn } from '../processes/people.ts';
import type { RawSocket } from '../processes/raw-socket.ts';
import { measureTap } from './measure-tap.ts';

const CHANGES = 20;
/** A person changes a cart every few seconds, not against the limit of one read a second. */
const BETWEEN_MS = 2_500;

/** A change in the shop's own cart → the agent's socket has it; a tap in the chat → the cart has it. */
export async function measureCart(): Promise<Figure[]> {
  const shopPort = await freePort();
  const shopUrl = `http://localhost:${shopPort}`;
  const aisle = await startChild(new URL('../processes/aisle.ts', import.meta.url).pathname, {
    shopUrl,
  });
  const scriptUrl = `http://localhost:${aisle.said.port}/aisle.js`;
  const shop = createStorefront({ embed: { scriptUrl, siteKey: SITE_KEY } });
  await shop.listen({ port: shopPort, host: '127.0.0.1' });
  const agent = await openAgent(
    aisle.url,
    await signIn(aisle.url, 'agent0@bench.example', PASSWORD),
  );
  const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath, args: FLAGS.split(' ') });
  try {
    const { page, conversationId } = await startChat(browser, shopUrl, agent);
    const times: number[] = [];
    for (let i = 0; i < CHANGES; i++) times.push(await change(page, agent));
    const p95 = times.sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
    return [
      {
        what: 'cart change in the shop → the console, p95',
        value: `${p95.toFixed(0)} ms`,
        budget: '≤ 500 ms',
        holds: p95 <= 500,
      },
      await measureTap({ page, agent, shop, conversationId }),
    ];
  } finally {
    await browser.close();
    agent.close();
    shop.server.closeAllConnections();
    await shop.close();
    await aisle.stop();
  }
}

/** The shop's address must be known before there is a server to be named on its pages. */
const freePort = async (): Promise<number> => {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
};

/** The shopper says a word, and the agent watches her conversation. */
async function startChat(browser: Browser, shopUrl: string, agent: RawSocket) {
  const page = await browser.newPage();
  await page.goto(`${shopUrl}/products/merino-crew`);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  await page.getByRole('textbox', { name: 'Message' }).fill('Does it itch?');
  await page.keyboard.press('Enter');
  let conversationId: string | undefined;
  while (!conversationId) {
    const { rows } = await agent.ask<{ rows: { conversationId: string }[] }>('watchInbox', {
      tab: 'open',
    });
    conversationId = rows[0]?.conversationId;
    await page.waitForTimeout(100);
  }
  await agent.ask('watchConversation', { conversationId });
  await page.waitForTimeout(BETWEEN_MS);
  return { page, conversationId };
}

/** Milliseconds, on the one clock of this machine. */
async function change(page: Page, agent: RawSocket): Promise<number> {
  const seen = new Promise<number>((resolve) => {
    agent.onEvent = (frame) => {
      if (frame.includes('["cart"')) resolve(Date.now());
    };
  });
  const began = await page.evaluate(async () => {
    const { shop } = window as unknown as { shop: Shop };
    const cart = await shop.getCart();
    const line = cart.lines[0];
    const result = line
      ? await shop.setQuantity(line.key, line.quantity === 1 ? 2 : 1)
      : await shop.addToCart([{ variantId: 'merino-crew-m-moss', quantity: 1 }]);
    if (!result.ok) throw new Error('the shop refused');
    return Date.now();
  });
  const took = (await seen) - began;
  await page.waitForTimeout(BETWEEN_MS);
  return took;
}

/** What the demo shop's page offers its own scripts. */
type Shop = {
  getCart: () => Promise<{ lines: { key: string; quantity: number }[] }>;
  addToCart: (lines: { variantId: string; quantity: number }[]) => Promise<{ ok: boolean }>;
  setQuantity: (key: string, quantity: number) => Promise<{ ok: boolean }>;
};
