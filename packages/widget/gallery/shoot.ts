import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../src/testing/browser.ts';
import type { ChatServer } from '../src/testing/chat-server.ts';
import { buildWidget, openStage } from '../src/testing/stage.ts';
import { CARD_SCENES } from './card-scenes.ts';
import { CARE_SCENES } from './care-scenes.ts';
import { EVERY_LANGUAGE } from './every-language.ts';
import { FILE_SCENES } from './file-scenes.ts';
import { NOTES_SCENES } from './notes-scenes.ts';
import { OFFER_SCENES } from './offer-scenes.ts';
import { PROPOSAL_SCENES } from './proposal-scenes.ts';
import type { Scene } from './scene.ts';
import { TALK_SCENES } from './talk-scenes.ts';
import { TILL_SCENES } from './till-scenes.ts';

/** Pictures of every state, in `.build/gallery`: `pnpm --filter @aisle/widget gallery [name…]`. */
const FOLDER = join(import.meta.dirname, '../../../.build/gallery');

const SCREENS = {
  phone: {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 1,
  },
  narrow: {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 1,
  },
  desktop: { viewport: { width: 1000, height: 760 }, deviceScaleFactor: 1 },
} as const;

const shoot = async (browser: Browser, stage: () => Promise<ChatServer>, scene: Scene) => {
  const server = await stage();
  const context = await browser.newContext({
    ...SCREENS[scene.screen ?? 'desktop'],
    colorScheme: scene.dark ? 'dark' : 'light',
    forcedColors: scene.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page: Page = await context.newPage();
  page.on('pageerror', (error) => process.stderr.write(`${scene.name}: ${error.message}\n`));
  page.on('console', (line) => {
    if (line.type() === 'error') process.stderr.write(`${scene.name}: ${line.text()}\n`);
  });
  try {
    await scene.before?.(server, context);
    await page.goto(
      `${server.url}/?${new URLSearchParams({ locale: scene.locale ?? 'en', ...scene.query })}`,
    );
    await page.getByRole('button', { name: 'Chat with us' }).click();
    await scene.play(page, server);
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(FOLDER, `${scene.name}.png`) });
    process.stdout.write(`${scene.name}\n`);
  } catch (error) {
    process.stderr.write(`${scene.name}: ${String(error)}\n`);
    await page.screenshot({ path: join(FOLDER, `${scene.name}.png`) });
  } finally {
    await context.close();
    server.close();
  }
};

const wanted = process.argv.slice(2);
await mkdir(FOLDER, { recursive: true });
const widget = await buildWidget();
const browser = await openBrowser();
try {
  for (const scene of [
    ...TALK_SCENES,
    ...CARE_SCENES,
    ...CARD_SCENES,
    ...NOTES_SCENES,
    ...OFFER_SCENES,
    ...PROPOSAL_SCENES,
    ...TILL_SCENES,
    ...FILE_SCENES,
    ...EVERY_LANGUAGE,
  ]) {
    if (wanted.length > 0 && !wanted.some((name) => scene.name.includes(name))) continue;
    await shoot(browser, () => openStage(widget), scene);
  }
} finally {
  await browser.close();
  await widget.remove();
}
