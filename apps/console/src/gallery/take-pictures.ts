import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../language/languages.ts';
import {
  allowingAi,
  beingDrafted,
  drafted,
  draftedLong,
  notDrafted,
  translatedArabic,
  translatedReply,
} from './ai-scenes.ts';
import { findChromium, openChromium } from './browser.ts';
import { buildConsole } from './build-console.ts';
import { together, whispering } from './colleague-scenes.ts';
import { allFeedback, myPraise, praised, settlingComplaint } from './feedback-scenes.ts';
import { attached, enlarged } from './file-scenes.ts';
import { offeringTimes, owing, owingHer, promising, promisingToTell } from './follow-up-scenes.ts';
import { giving, loggingGestures } from './gesture-scenes.ts';
import {
  commanding,
  finding,
  handled,
  importingReplies,
  listingRules,
  makingMacros,
  picturing,
  previewing,
  slashing,
  snoozing,
  tryingRule,
  viewing,
  writingPictures,
  writingReplies,
} from './handling-scenes.ts';
import { spokenTo } from './in-language.ts';
import { type PracticeServer, startPracticeServer } from './practice-server.ts';
import { proposalPictures } from './proposal-pictures.ts';
import {
  askingAbout,
  boarding,
  bundling,
  busy,
  comparing,
  editing,
  handingOn,
  narrowing,
  noted,
  offered,
  open,
  ordering,
  rating,
  reporting,
  type Scene,
  searching,
  serving,
  signIn,
  sizing,
  talkOf,
  withInes,
} from './scenes.ts';
import {
  accounting,
  articling,
  auditing,
  campaigning,
  choosingPractice,
  designing,
  developing,
  dressing,
  enrolling,
  greeting,
  installing,
  joining,
  keepingHours,
  keepingPrivate,
  makingArticle,
  offline,
  practising,
  recovering,
  resetting,
  seeing,
  settingUp,
  settling,
  sharingOut,
  silent,
  switching,
  teaming,
  wording,
  writingArticle,
  writingCampaign,
} from './settings-scenes.ts';
import { tillPictures } from './till-pictures.ts';

/** Pictures of the console as people see it. `pnpm --filter @aisle/console gallery [folder [name…]]`;
 * `name:de` is that picture in another language; where its scene is not found by that language's
 * words, the page without what was opened on it. */

const folder = process.argv[2] ?? join(import.meta.dirname, '../../../../.build/gallery');
type Size = { width: number; height: number };
const DESK: Size = { width: 1440, height: 900 };
const TABLET: Size = { width: 1024, height: 768 };
const PHONE: Size = { width: 390, height: 844 };
type Look = { size?: Size; dark?: boolean; plots?: number };

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

type Picture = [name: string, look: Look, scene: Scene];

const enter = async (page: Page, server: PracticeServer) => {
  await withInes(page, server);
  return talkOf(server, 0);
};
const MORE_PICTURES: Picture[] = [
  ...proposalPictures(enter, { phone: PHONE }),
  ...tillPictures(enter, { phone: PHONE }),
];

const onDeskDarkAndPhone = (name: string, scene: Scene): Picture[] => [
  [name, {}, scene],
  [`${name}-dark`, { dark: true }, scene],
  [`${name}-phone`, { size: PHONE }, scene],
];

const TALL: Size = { width: 1440, height: 1500 };

const inBundle: Scene = async (page, server) => {
  await withInes(page, server);
  await bundling(page, server);
};

const withNamed =
  (name: string): Scene =>
  async (page, server) => {
    await signIn(page, server.origin);
    await open(page, name);
  };

/** Then the shopper's side is opened, which is a drawer on a small screen. */
const withDrawer =
  (scene: Scene): Scene =>
  async (page, server) => {
    await scene(page, server);
    await page.getByRole('button', { name: 'Shopper and cart' }).click();
  };

const PICTURES: Picture[] = [
  ['sign-in', {}, async (page, { origin }) => void (await page.goto(`${origin}/console/`))],
  [
    'sign-in-wrong',
    { dark: true },
    async (page, { origin }) => {
      await page.goto(`${origin}/console/`);
      await page.getByRole('textbox', { name: 'E-mail' }).fill('mia@loop.example');
      await page.getByLabel('Password').fill('not this one');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('do not go together').waitFor();
    },
  ],
  ['busy', {}, busy],
  ['busy-dark', { dark: true }, busy],
  ...onDeskDarkAndPhone('owing', owing),
  ...onDeskDarkAndPhone('offering-times', offeringTimes),
  ...onDeskDarkAndPhone('promising', promising),
  ...onDeskDarkAndPhone('promising-to-tell', promisingToTell),
  ['owing-her', {}, owingHer],
  ['owing-her-dark', { dark: true }, owingHer],
  ...onDeskDarkAndPhone('search', searching),
  ...onDeskDarkAndPhone('narrowing', narrowing),
  [
    'search-away',
    {},
    async (page, server) => {
      server.floor.catalogueAway = true;
      await withInes(page, server);
      await page.getByRole('button', { name: 'Products' }).click();
      await page.getByText('did not answer').waitFor();
    },
  ],
  ...onDeskDarkAndPhone('notes-size', sizing),
  ...onDeskDarkAndPhone('notes-log-size', noted),
  ...onDeskDarkAndPhone('files', attached),
  ...onDeskDarkAndPhone('file-enlarged', enlarged),
  ...onDeskDarkAndPhone('products-size', editing),
  ['shop', { size: { width: 1440, height: 2300 } }, settling],
  ['shop-dark', { dark: true, size: { width: 1440, height: 2300 } }, settling],
  ['shop-phone', { size: { width: 390, height: 3300 } }, settling],
  ['routing', { size: { width: 1440, height: 2000 } }, sharingOut],
  ['routing-dark', { dark: true, size: { width: 1440, height: 2000 } }, sharingOut],
  ['hours', { size: { width: 1440, height: 2600 } }, keepingHours],
  ['hours-dark', { dark: true, size: { width: 1440, height: 2600 } }, keepingHours],
  ['hours-phone', { size: { width: 390, height: 4600 } }, keepingHours],
  ['routing-phone', { size: { width: 390, height: 3600 } }, sharingOut],
  ...onDeskDarkAndPhone('handing-on', handingOn),
  ...onDeskDarkAndPhone('install', installing),
  ...onDeskDarkAndPhone('appearance', dressing),
  ...onDeskDarkAndPhone('words', wording),
  ...onDeskDarkAndPhone('set-up', settingUp),
  ['design', { size: { width: 1440, height: 3000 } }, designing],
  ['design-dark', { size: { width: 1440, height: 3000 }, dark: true }, designing],
  ['design-phone', { size: { width: 390, height: 4200 } }, designing],
  ...onDeskDarkAndPhone('board', boarding),
  ...onDeskDarkAndPhone('visitors', greeting),
  ['seeing', {}, seeing],
  ['bundle-search', {}, inBundle],
  ['bundle-search-phone', { size: PHONE, dark: true }, inBundle],
  ['offers', { size: TALL }, offered],
  ['offers-dark', { dark: true, size: TALL }, offered],
  ...MORE_PICTURES,
  ['empty', { plots: 0 }, (page, server) => signIn(page, server.origin)],
  ['german', {}, withNamed('Annegret')],
  ['arabic', {}, withNamed('يارا')],
  [
    'reconnecting',
    {},
    async (page, server) => {
      await withInes(page, server);
      server.cut(true);
      await page.getByText('Reconnecting. Your messages are kept.').waitFor();
      await page.getByRole('textbox', { name: 'Reply' }).fill('Very soft');
      await page.keyboard.press('Enter');
    },
  ],
  ['tablet', { size: TABLET }, busy],
  ['tablet-drawer', { size: TABLET }, withDrawer(busy)],
  ['phone-inbox', { size: PHONE }, (page, server) => signIn(page, server.origin)],
  ['phone-conversation', { size: PHONE }, busy],
  ['phone-shopper', { size: PHONE }, withDrawer(busy)],
  [
    'shortcuts',
    {},
    async (page, server) => {
      await signIn(page, server.origin);
      await page.keyboard.press('?');
      await page.getByText('Keyboard shortcuts', { exact: true }).waitFor();
    },
  ],
  ...onDeskDarkAndPhone('privacy', keepingPrivate),
  ...onDeskDarkAndPhone('ai-rules', allowingAi),
  ...onDeskDarkAndPhone('draft', drafted),
  ...onDeskDarkAndPhone('draft-long', draftedLong),
  ['draft-asking', {}, beingDrafted],
  ...onDeskDarkAndPhone('draft-failed', notDrafted),
  ...onDeskDarkAndPhone('translation', translatedReply),
  ...onDeskDarkAndPhone('translation-arabic', translatedArabic),
  ...onDeskDarkAndPhone('report', reporting),
  ...onDeskDarkAndPhone('ratings', rating),
  ...onDeskDarkAndPhone('campaign-report', comparing),
  ...onDeskDarkAndPhone('campaigns', campaigning),
  ...onDeskDarkAndPhone('campaign', writingCampaign),
  ...onDeskDarkAndPhone('service', serving),
  ...onDeskDarkAndPhone('topics', askingAbout),
  ...onDeskDarkAndPhone('team', teaming),
  ...onDeskDarkAndPhone('handled', handled),
  ...onDeskDarkAndPhone('together', together),
  ...onDeskDarkAndPhone('whispering', whispering),
  ['snoozing', {}, snoozing],
  ...onDeskDarkAndPhone('finding', finding),
  ...onDeskDarkAndPhone('palette', commanding),
  ...onDeskDarkAndPhone('replies-slash', slashing),
  ...onDeskDarkAndPhone('views', viewing),
  ...onDeskDarkAndPhone('macro-preview', previewing),
  ...onDeskDarkAndPhone('macros', makingMacros),
  ...onDeskDarkAndPhone('rules', listingRules),
  ...onDeskDarkAndPhone('rule-trial', tryingRule),
  ...onDeskDarkAndPhone('practice', practising),
  ...onDeskDarkAndPhone('practice-shoppers', choosingPractice),
  ...onDeskDarkAndPhone('replies-page', writingReplies),
  ...onDeskDarkAndPhone('replies-pictures', picturing),
  ...onDeskDarkAndPhone('replies-form', writingPictures),
  ...onDeskDarkAndPhone('replies-table', importingReplies),
  ...onDeskDarkAndPhone('articles', articling),
  ...onDeskDarkAndPhone('article-form', writingArticle),
  ...onDeskDarkAndPhone('make-article', makingArticle),
  ...onDeskDarkAndPhone('account', accounting),
  ...onDeskDarkAndPhone('join', joining('good')),
  ['join-used', {}, joining('used')],
  ['factor', {}, enrolling],
  ['factor-phone', { size: PHONE, dark: true }, recovering],
  ['stores', {}, switching],
  ...onDeskDarkAndPhone('audit', auditing),
  ['giving', {}, giving],
  ...onDeskDarkAndPhone('gestures', loggingGestures),
  ...onDeskDarkAndPhone('feedback', settlingComplaint),
  ...onDeskDarkAndPhone('feedback-all', allFeedback),
  ...onDeskDarkAndPhone('praise', myPraise),
  ...onDeskDarkAndPhone('praised', praised),
  ['developers', { size: { width: 1440, height: 2300 } }, developing],
  ['developers-dark', { dark: true, size: { width: 1440, height: 2300 } }, developing],
  ['developers-phone', { size: { width: 390, height: 3600 } }, developing],
  ['reset', { size: PHONE }, resetting],
  ...onDeskDarkAndPhone('silent', silent),
  ...onDeskDarkAndPhone('offline', offline),
  ['orders', {}, ordering],
  ['orders-dark', { dark: true }, ordering],
  [
    'sounds',
    {},
    async (page, server) => {
      await signIn(page, server.origin);
      await page.getByRole('button', { name: 'Sounds' }).click();
    },
  ],
];

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
