import type { Page } from 'playwright-core';
import {
  allowingAi,
  beingDrafted,
  drafted,
  draftedLong,
  notDrafted,
  translatedArabic,
  translatedReply,
} from './ai-scenes.ts';
import { campaigning, writingCampaign } from './campaign-scenes.ts';
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
import type { PracticeServer } from './practice-server.ts';
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
} from './settings-scenes.ts';
import { tillPictures } from './till-pictures.ts';

export type Size = { width: number; height: number };
export const DESK: Size = { width: 1440, height: 900 };
const TABLET: Size = { width: 1024, height: 768 };
export const PHONE: Size = { width: 390, height: 844 };
export type Look = { size?: Size; dark?: boolean; plots?: number };

export type Picture = [name: string, look: Look, scene: Scene];

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

/** Every picture, by the name of its file. */
export const PICTURES: Picture[] = [
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
