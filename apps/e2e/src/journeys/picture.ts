import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openScope } from '../nodes/scope.ts';
import { openStage } from '../stage/open-stage.ts';
import { openDesk } from './agent.ts';
import { launchChromium } from './chromium.ts';
import { openShopper } from './shopper.ts';

/** `pnpm picture`: plays the story and draws the README's picture of it. */
const FILE = join(import.meta.dirname, '../../../demo/aisle.png');
const SHOP = { width: 760, height: 820 };
const CONSOLE = { width: 1240, height: 820 };
const SWEATER = 'Merino crew sweater';
const QUESTION = 'I am looking for a birthday sweater. Warm, but it must not itch.';

/** Plays the story; answers a picture of either side. */
async function play(browser: Browser): Promise<{ shop: Buffer; desk: Buffer }> {
  const scope = openScope();
  try {
    const stage = await openStage(scope);
    const agent = await openDesk(browser, stage.consoleUrl, stage.agents.mira, CONSOLE);
    const shopper = await openShopper(browser, stage.shop, { path: '/products/merino-crew' });
    await shopper.page.setViewportSize(SHOP);
    await shopper.openChat();
    await shopper.say(QUESTION);
    await agent.choose(QUESTION);
    await agent.say('Then merino: soft at the neck, and warm under a jacket.');
    await agent.suggest('merino sweater m <90', [SWEATER]);
    const card = shopper.card(SWEATER);
    await shopper.pick(card, { size: 'M', colour: 'Oatmeal' });
    await card.getByRole('button', { name: 'Add to cart' }).click();
    await card.getByText('In your cart: M, Oatmeal').waitFor();
    await agent.cart.getByText('M, Oatmeal', { exact: true }).waitFor();
    await agent.log.getByText('Added to cart: M, Oatmeal').waitFor();
    const drawn = () => [...document.images].every(({ complete }) => complete);
    for (const { page } of [shopper, agent]) await page.waitForFunction(drawn);
    const shot = { animations: 'disabled', caret: 'hide' } as const;
    return { shop: await shopper.page.screenshot(shot), desk: await agent.page.screenshot(shot) };
  } finally {
    await scope.close();
  }
}

/** Both sides next to each other, each in a frame. */
async function compose(browser: Browser, { shop, desk }: { shop: Buffer; desk: Buffer }) {
  const page = await browser.newPage({
    viewport: { width: SHOP.width + CONSOLE.width + 72, height: SHOP.height + 48 },
  });
  const frame = (picture: Buffer, name: string) =>
    `<img alt="${name}" src="data:image/png;base64,${picture.toString('base64')}">`;
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: 24px; display: flex; gap: 24px; background: #e4dfd7; }
    img { border-radius: 12px; outline: 1px solid #0002; }
  </style>${frame(shop, 'Shop')}${frame(desk, 'Console')}`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

const browser = await launchChromium();
try {
  const picture = await compose(browser, await play(browser));
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, picture);
  process.stdout.write(`${FILE}: ${Math.round(picture.length / 1000)} kB\n`);
} finally {
  await browser.close();
}
