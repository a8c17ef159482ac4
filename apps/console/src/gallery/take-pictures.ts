import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findChromium, openChromium } from './browser.ts';
import { buildConsole } from './build-console.ts';
import { cartOf } from './floor.ts';
import { PASSWORD, type PracticeServer, startPracticeServer } from './practice-server.ts';
import { proposalPictures } from './proposal-pictures.ts';
import { tillPictures } from './till-pictures.ts';

/** Pictures of the console as people see it. `pnpm --filter @aisle/console gallery [folder [name…]]` */

const folder = process.argv[2] ?? join(import.meta.dirname, '../../../../.build/gallery');
type Size = { width: number; height: number };
const DESK: Size = { width: 1440, height: 900 };
const TABLET: Size = { width: 1024, height: 768 };
const PHONE: Size = { width: 390, height: 844 };
type Look = { size?: Size; dark?: boolean; plots?: number };

const say = (line: string) => process.stdout.write(`${line}\n`);

const signIn = async (page: Page, origin: string) => {
  await page.goto(`${origin}/console/`);
  await page.getByRole('textbox', { name: 'E-mail' }).fill('mia@loop.example');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Connected').waitFor({ state: 'attached' });
};

const open = async (page: Page, name: string) => {
  await page.getByRole('list', { name: 'Inbox' }).getByText(name).first().click();
  await page.getByRole('log', { name: 'Conversation' }).waitFor();
};

const picture = async (
  { browser, files }: { browser: Browser; files: string },
  name: string,
  { size = DESK, dark = false, plots = 7 }: Look,
  act: (page: Page, server: PracticeServer) => Promise<void>,
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
    await act(page, server);
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    say(name);
  } finally {
    await context.close();
    await server.stop();
  }
};

const talkOf = (server: PracticeServer, index: number) => {
  const talk = server.floor.talks[index];
  if (!talk) throw new Error('the floor has that shopper');
  return talk;
};

/** Ines in the middle of it: a suggestion sent, one added, the cart changed, she writes. */
const busy = async (page: Page, server: PracticeServer) => {
  await signIn(page, server.origin);
  await open(page, 'Ines Duarte');
  await page.keyboard.press('Alt+KeyP');
  await page.getByRole('combobox', { name: 'Search products' }).fill('sweater');
  await page.getByRole('option').first().waitFor();
  await page.getByRole('button', { name: /^M, Oatmeal/ }).click();
  await page.getByRole('option').nth(1).click();
  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await page.getByRole('list', { name: 'Suggested' }).waitFor();
  const talk = talkOf(server, 0);
  server.floor.reads(talk);
  server.floor.adds(talk, {
    kind: 'suggestion_added',
    suggestionSeq: talk.row.head,
    ref: { platform: 'demo', productId: 'merino-crew' },
    name: 'Merino crew sweater',
    options: [
      { name: 'Size', value: 'M' },
      { name: 'Colour', value: 'oatmeal' },
    ],
    quantity: 1,
  });
  server.floor.shopsFor(
    talk,
    cartOf(
      server.origin,
      [2, 1],
      ([line]) => (line ? [{ kind: 'quantity', line, from: 1, to: 2 }] : []),
      Date.now(),
    ),
  );
  server.floor.says(talk, 'Oh the oatmeal is lovely. Does it shrink in the wash?');
  server.floor.types(talk, true);
  await page.getByRole('textbox', { name: 'Reply' }).fill('Two per cent at most, if it');
};

const searching = async (page: Page, server: PracticeServer) => {
  await signIn(page, server.origin);
  await open(page, 'Ines Duarte');
  await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('/p sweater m');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('ArrowDown');
};

/** Names given behind the folder; without any, all are taken. */
const wanted = process.argv.slice(3);
/** What became of everything Mia offered Ines: kept, set aside, added in part. */
const offered = async (page: Page, server: PracticeServer) => {
  await busy(page, server);
  await page.getByRole('textbox', { name: 'Reply' }).fill('');
  const talk = talkOf(server, 0);
  const seq = talk.entries.find(({ content }) => content.kind === 'suggestion')?.seq ?? 0;
  await bundling(page);
  await page.getByRole('textbox', { name: 'Name of the bundle' }).fill('For the walk on Sunday');
  await page.getByRole('button', { name: 'Send as bundle' }).click();
  await page.getByRole('region', { name: 'Bundle: For the walk on Sunday' }).waitFor();
  const sent = talk.entries.find(({ content }) => content.kind === 'bundle');
  if (sent?.content.kind !== 'bundle') throw new Error('a bundle was sent');
  const lines = sent.content.lines.map(({ ref, name, options, quantity }, index) => ({
    ref,
    name,
    options,
    asked: quantity,
    ...(index === 0 ? { added: quantity } : { added: 0, reason: 'out_of_stock' as const }),
  }));
  server.floor.adds(talk, { kind: 'bundle_added', bundleSeq: sent.seq, lines });
  server.floor.marks(talk, seq, 'kept', ['merino-crew', 'fisherman']);
  server.floor.marks(talk, seq, 'dismissed', ['lambswool-cardigan']);
};

/** Two picked from the keyboard, in another order, as a bundle. */
const bundling = async (page: Page) => {
  await page.keyboard.press('Alt+KeyP');
  await page.getByRole('combobox', { name: 'Search products' }).fill('sweater');
  await page.getByRole('option').first().waitFor();
  await page.getByRole('button', { name: /^M, Oatmeal/ }).click();
  await page.getByRole('option').nth(1).click();
  await page
    .getByRole('button', { name: /^L, .*in stock/ })
    .first()
    .click();
  await page.getByRole('checkbox', { name: /As a bundle/ }).check();
  await page.getByRole('spinbutton').first().fill('2');
  await page.getByRole('spinbutton').first().press('Tab');
};
const enter = async (page: Page, server: PracticeServer) => {
  await signIn(page, server.origin);
  await open(page, 'Ines Duarte');
  return talkOf(server, 0);
};
const MORE_PICTURES = [
  ...proposalPictures(enter, { phone: PHONE }),
  ...tillPictures(enter, { phone: PHONE }),
];

/** The report with the list behind its first figure. */
const reporting = async (page: Page, server: PracticeServer) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Report' }).click();
  await page.getByRole('button', { name: /^Direct: / }).click();
  await page.getByText('Open the conversation').first().waitFor();
};

/** Orders beside the conversation, one of them with a return that waits. */
const ordering = async (page: Page, server: PracticeServer) => {
  await signIn(page, server.origin);
  await open(page, 'Ines Duarte');
  const talk = talkOf(server, 0);
  server.floor.adds(talk, {
    ...{ kind: 'order_placed', orderId: '1042', number: '#1042', pieces: 3 },
    ...{ total: { amount: 26_490, currency: 'EUR' }, standing: 'reported' },
  });
  server.floor.adds(talk, {
    ...{ kind: 'return_requested', platform: 'demo', orderId: '1042', number: '#1042' },
    wish: 'exchange',
    lines: [
      {
        ...{ lineId: 'l0', name: 'Merino crew sweater', quantity: 1, reason: 'too_small' },
        options: [{ name: 'Size', value: 'M' }],
        instead: [{ name: 'Size', value: 'L' }],
      },
    ],
    comment: 'It pinches at the shoulders. Could it be L?',
  });
  await page.getByRole('region', { name: 'Orders' }).scrollIntoViewIfNeeded();
};

const main = async (chromium: string) => {
  await mkdir(folder, { recursive: true });
  const files = await buildConsole('gallery');
  const browser = await openChromium(chromium);
  const take = async (name: string, look: Look, act: Parameters<typeof picture>[3]) => {
    if (wanted.length === 0 || wanted.some((one) => name.includes(one)))
      await picture({ browser, files }, name, look, act);
  };
  try {
    await take('sign-in', {}, async (page, { origin }) => {
      await page.goto(`${origin}/console/`);
    });
    await take('sign-in-wrong', { dark: true }, async (page, { origin }) => {
      await page.goto(`${origin}/console/`);
      await page.getByRole('textbox', { name: 'E-mail' }).fill('mia@loop.example');
      await page.getByLabel('Password').fill('not this one');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('do not go together').waitFor();
    });
    await take('busy', {}, busy);
    await take('busy-dark', { dark: true }, busy);
    await take('search', {}, searching);
    await take('search-dark', { dark: true }, searching);
    await take('search-phone', { size: PHONE }, searching);
    await take('search-away', {}, async (page, server) => {
      server.floor.catalogueAway = true;
      await signIn(page, server.origin);
      await open(page, 'Ines Duarte');
      await page.getByRole('button', { name: 'Products' }).click();
      await page.getByText('did not answer').waitFor();
    });
    for (const [name, look] of [
      ['size', {}],
      ['size-dark', { dark: true }],
      ['size-phone', { size: PHONE }],
    ] as const) {
      await take(`notes-${name}`, look, async (page, server) => {
        await signIn(page, server.origin);
        await open(page, 'Ines Duarte');
        await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('/size ');
        await page.getByRole('button', { name: 'Mark M', exact: true }).click();
        await page.getByText('Which size?').click();
        await page.getByLabel('For', { exact: true }).selectOption('man');
        await page.getByLabel('Height, cm').fill('184');
        await page.getByLabel('Weight, kg').fill('82');
        await page.getByLabel('Wears elsewhere').selectOption('M');
        await page.getByLabel('and that').selectOption('loose');
      });
      await take(`notes-log-${name}`, look, async (page, server) => {
        await signIn(page, server.origin);
        await open(page, 'Ines Duarte');
        const reply = page.getByRole('textbox', { name: 'Reply' });
        for (const word of ['colour', 'fabric', 'size']) {
          await reply.pressSequentially(`/${word} `);
          await page
            .getByRole('dialog')
            .getByText(/knitter|Daylight/)
            .first()
            .waitFor();
          await page.keyboard.press('Enter');
          await page.getByRole('dialog').waitFor({ state: 'detached' });
        }
        await page.getByRole('button', { name: 'Mark L', exact: true }).click();
        await page.getByText('Marked L', { exact: true }).waitFor();
      });
      await take(`products-${name}`, look, async (page, server) => {
        await signIn(page, server.origin);
        await page.getByRole('link', { name: 'Products' }).click();
        await page
          .getByRole('list', { name: 'Found' })
          .getByText(/troyer/)
          .click();
        await page.getByRole('button', { name: 'Take over', exact: true }).first().click();
        await page.getByRole('textbox', { name: 'Stretch' }).fill('Gives a little');
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.getByText('Saved in your name.').waitFor();
        await page.getByRole('button', { name: 'Take over and edit' }).click();
      });
    }
    await take('bundle-search', {}, async (page, server) => {
      await signIn(page, server.origin);
      await open(page, 'Ines Duarte');
      await bundling(page);
    });
    await take('bundle-search-phone', { size: PHONE, dark: true }, async (page, server) => {
      await signIn(page, server.origin);
      await open(page, 'Ines Duarte');
      await bundling(page);
    });
    await take('offers', { size: { width: 1440, height: 1500 } }, offered);
    await take('offers-dark', { dark: true, size: { width: 1440, height: 1500 } }, offered);
    for (const [name, look, act] of MORE_PICTURES) await take(name, look, act);
    await take('empty', { plots: 0 }, async (page, server) => signIn(page, server.origin));
    await take('german', {}, async (page, server) => {
      await signIn(page, server.origin);
      await open(page, 'Annegret');
    });
    await take('arabic', {}, async (page, server) => {
      await signIn(page, server.origin);
      await open(page, 'يارا');
    });
    await take('reconnecting', {}, async (page, server) => {
      await signIn(page, server.origin);
      await open(page, 'Ines Duarte');
      server.cut(true);
      await page.getByText('Reconnecting. Your messages are kept.').waitFor();
      await page.getByRole('textbox', { name: 'Reply' }).fill('Very soft');
      await page.keyboard.press('Enter');
    });
    await take('tablet', { size: TABLET }, busy);
    await take('tablet-drawer', { size: TABLET }, async (page, server) => {
      await busy(page, server);
      await page.getByRole('button', { name: 'Shopper and cart' }).click();
    });
    await take('phone-inbox', { size: PHONE }, async (page, server) => signIn(page, server.origin));
    await take('phone-conversation', { size: PHONE }, busy);
    await take('phone-shopper', { size: PHONE }, async (page, server) => {
      await busy(page, server);
      await page.getByRole('button', { name: 'Shopper and cart' }).click();
    });
    await take('shortcuts', {}, async (page, server) => {
      await signIn(page, server.origin);
      await page.keyboard.press('?');
      await page.getByText('Keyboard shortcuts', { exact: true }).waitFor();
    });
    for (const [name, look] of [
      ['report', {}],
      ['report-dark', { dark: true }],
      ['report-phone', { size: PHONE }],
    ] as const)
      await take(name, look, reporting);
    await take('orders', {}, ordering);
    await take('orders-dark', { dark: true }, ordering);
    await take('sounds', {}, async (page, server) => {
      await signIn(page, server.origin);
      await page.getByRole('button', { name: 'Sounds' }).click();
    });
  } finally {
    await browser.close();
  }
};

const chromium = findChromium();
if (chromium) await main(chromium);
else say('No Chromium found: set AISLE_CHROMIUM to its path.');
