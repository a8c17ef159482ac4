import type { Page } from 'playwright-core';
import type { PracticeServer } from './practice-server.ts';
import { open, type Scene, signIn } from './scenes.ts';

export const draftButton = (page: Page) => page.getByRole('button', { name: 'Draft', exact: true });

/** Signs in where an AI drafts replies, and opens the conversation with Ines. */
export const withAi: Scene = async (page, server) => {
  server.floor.ai.there = true;
  await signIn(page, server.origin);
  await open(page, 'Ines Duarte');
  await draftButton(page).waitFor();
};

/** A draft stands in the field. */
export const drafted: Scene = async (page, server) => {
  await withAi(page, server);
  await page.getByRole('textbox', { name: 'Reply' }).fill('Loose it is.');
  await draftButton(page).click();
  await page.getByText('Suggested by AI.').waitFor();
};

/** A long one, in a script that runs the other way, with many sources. */
export const draftedLong: Scene = async (page, server) => {
  const { ai } = server.floor;
  ai.text = 'هذه السترة من صوف الميرينو الناعم ولا تسبب الحكة، والأكمام واسعة. '.repeat(9).trim();
  ai.sources = [
    { kind: 'notes', name: 'سترة ميرينو بياقة مستديرة' },
    { kind: 'product', name: 'Rücksendekostenübernahmevereinbarungspullover aus Merinowolle' },
    { kind: 'reply', name: 'Between two sizes, and what to do about it' },
    { kind: 'reply', name: 'Washing' },
  ];
  await drafted(page, server);
};

export const beingDrafted: Scene = async (page, server) => {
  server.floor.ai.silent = true;
  await withAi(page, server);
  await draftButton(page).click();
  await page.getByRole('button', { name: 'Cancel' }).waitFor();
};

export const notDrafted: Scene = async (page, server) => {
  refuseDrafts(server);
  await withAi(page, server);
  await page.getByRole('textbox', { name: 'Reply' }).fill('Loose it is.');
  await draftButton(page).click();
  await page.getByText('The AI is busy.').waitFor();
};

export const refuseDrafts = ({ refusals }: PracticeServer): void => {
  refusals.set('draftReply', { code: 'busy', message: 'the AI is busy', retryAfterMs: 20_000 });
};

/** Reads a French conversation in English. */
export const translated: Scene = async (page, server) => {
  const { ai } = server.floor;
  Object.assign(ai, { there: true, rules: { drafts: true, translation: true, perDay: 200 } });
  ai.translations = {
    'Bonjour, est-ce que le cardigan rétrécit au lavage ?':
      'Hello, does the cardigan shrink in the wash?',
    'Not if washed cold': 'Pas à froid',
  };
  await signIn(page, server.origin);
  await open(page, 'Visitor, Europe/Paris');
  await page.getByRole('button', { name: 'Translation' }).click();
  await page.getByText('Hello, does the cardigan').waitFor();
};

/** Her words stand in the field in French. */
export const translatedReply: Scene = async (page, server) => {
  await translated(page, server);
  const reply = page.getByRole('textbox', { name: 'Reply' });
  await reply.fill('Not if washed cold');
  await reply.press('Enter');
  await page.getByText('Enter sends it.').waitFor();
};

/** An Arabic conversation, read in English. */
export const translatedArabic: Scene = async (page, server) => {
  const { ai } = server.floor;
  Object.assign(ai, { there: true, rules: { drafts: false, translation: true, perDay: 200 } });
  const her = server.floor.talks.find(({ row }) => row.shopper.locale?.startsWith('ar'));
  for (const { content } of her?.entries ?? [])
    if (content.kind === 'message')
      ai.translations[content.text] =
        'He likes it somewhat wide. Does the Fisherman rib fit, and how long does delivery to Amman take?';
  ai.translations['I look it up'] = 'سأتحقق من ذلك حالًا وأعود إليك خلال دقيقة واحدة';
  await signIn(page, server.origin);
  await open(page, 'يارا حداد');
  await page.getByRole('button', { name: 'Translation' }).click();
  await page.getByText('He likes it somewhat wide').first().waitFor();
  const reply = page.getByRole('textbox', { name: 'Reply' });
  await reply.fill('I look it up');
  await reply.press('Enter');
  await page.getByText('Enter sends it.').waitFor();
};

/** What an admin settles of it. */
export const allowingAi: Scene = async (page, server) => {
  server.floor.ai.there = true;
  await signIn(page, server.origin);
  await page.goto(`${server.origin}/console/privacy`);
  await page.getByText('What leaves for it').click();
  await page.getByRole('heading', { name: 'What an AI may do' }).scrollIntoViewIfNeeded();
};
