import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../language/languages.ts';
import { findChromium, openChromium } from './browser.ts';
import { buildConsole } from './build-console.ts';
import { spokenTo } from './in-language.ts';
import { DESK, type Look, PHONE, PICTURES } from './pictures.ts';
import { type PracticeServer, startPracticeServer } from './practice-server.ts';
import type { Scene } from './scenes.ts';

/** Pictures of the console as people see it. `pnpm --filter @aisle/console gallery [folder [name…]]`;
 * `name:de` is that picture in another language; where its scene is not found by that language's
 * words, the page without what was opened on it. */

const folder = process.argv[2] ?? join(import.meta.dirname, '../../../../.build/gallery');

const say = (line: string) => process.stdout.write(`${line}\n`);

const playIn = async (language: Language, page: Page, server: PracticeServer, scene: Scene) => {
  if (language === 'en') return scene(page, server);
  page.setDefaultTimeout(8_000);
  const spoken = await spokenTo(page, language);
  await scene(spoken, server).catch((error: Error) => {
    say(`  not all of it: ${error.message.split('\n').slice(0, 4).join(' ')}`);
  });
};

const picture = async (
  { browser, files }: { browser: Browser; files: string },
  name: string,
  { size = DESK, dark = false, plots = 7 }: Look,
  scene: Scene,
  language: Language,
) => {
  const server = await startPracticeServer(files, plots);
  const context = await browser.newContext({
    viewport: size,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'en-GB',
    hasTouch: size === PHONE,
    deviceScaleFactor: size === PHONE ? 2 : 1,
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') say(`  ${name}: ${message.text()}`);
  });
  page.on('pageerror', (error) => say(`  ${name}: ${error.stack ?? error.message}`));
  try {
    await playIn(language, page, server, scene);
    await page.waitForTimeout(500);
    const file = language === 'en' ? name : `${name}-${language}`;
    await page.screenshot({ path: join(folder, `${file}.png`) });
    say(file);
  } finally {
    await context.close();
    await server.stop();
  }
};

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

/** `name` or `name:language` behind the folder; without any, all are taken. */
const wanted = (process.argv.length > 3 ? process.argv.slice(3) : ['']).map((one) => {
  const [part = '', tag = ''] = one.split(':');
  return [part, isLanguage(tag) ? tag : 'en'] as const;
});

const main = async (chromium: string) => {
  await mkdir(folder, { recursive: true });
  const files = await buildConsole('gallery');
  const browser = await openChromium(chromium);
  try {
    for (const [name, look, scene] of PICTURES)
      for (const [part, language] of wanted)
        if (name.includes(part)) await picture({ browser, files }, name, look, scene, language);
  } finally {
    await browser.close();
  }
};

const chromium = findChromium();
if (chromium) await main(chromium);
else say('No Chromium found: set AISLE_CHROMIUM to its path.');
