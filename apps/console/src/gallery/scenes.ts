import type { Page } from 'playwright-core';
import { cartOf, type Talk } from './floor.ts';
import { PASSWORD, type PracticeServer } from './practice-server.ts';

/** What is done to a page that has just opened until a state of the console stands. */
export type Scene = (page: Page, server: PracticeServer) => Promise<void>;

/** Signs Mia in. */
export const signIn = async (page: Page, origin: string): Promise<void> => {
  await page.goto(`${origin}/console/`);
  await page.getByRole('textbox', { name: 'E-mail' }).fill('mia@loop.example');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Connected').waitFor({ state: 'attached' });
};

/** Opens the first conversation with this name in the inbox. */
export const open = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('list', { name: 'Inbox' }).getByText(name).first().click();
  await page.getByRole('log', { name: 'Conversation' }).waitFor();
};

/** The prepared shopper at this place. */
export const talkOf = (server: PracticeServer, index: number): Talk => {
  const talk = server.floor.talks[index];
  if (!talk) throw new Error('the floor has that shopper');
  return talk;
};

/** What a search has found. */
const wares = (page: Page) => page.getByRole('listbox', { name: 'Products' }).getByRole('option');

/** Ines in the middle of it: a suggestion sent, one added, the cart changed, she writes. */
export const busy: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await open(page, 'Ines Duarte');
  await page.keyboard.press('Alt+KeyP');
  await page.getByRole('combobox', { name: 'Search products' }).fill('sweater');
  await wares(page).first().waitFor();
  await page.getByRole('button', { name: /^M, Oatmeal/ }).click();
  await wares(page).nth(1).click();
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

/** Sizes of sweaters on the screen, one picked, the second looked at. */
export const searching: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await open(page, 'Ines Duarte');
  await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('/p sweater m');
  await wares(page).first().waitFor();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('ArrowDown');
};

/** What became of everything Mia offered Ines: kept, set aside, added in part. */
export const offered: Scene = async (page, server) => {
  await busy(page, server);
  await page.getByRole('textbox', { name: 'Reply' }).fill('');
  const talk = talkOf(server, 0);
  const seq = talk.entries.find(({ content }) => content.kind === 'suggestion')?.seq ?? 0;
  await bundling(page, server);
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
export const bundling: Scene = async (page) => {
  await page.keyboard.press('Alt+KeyP');
  await page.getByRole('combobox', { name: 'Search products' }).fill('sweater');
  await wares(page).first().waitFor();
  await page.getByRole('button', { name: /^M, Oatmeal/ }).click();
  await wares(page).nth(1).click();
  await page
    .getByRole('button', { name: /^L, .*in stock/ })
    .first()
    .click();
  await page.getByRole('checkbox', { name: /As a bundle/ }).check();
  await page.getByRole('spinbutton').first().fill('2');
  await page.getByRole('spinbutton').first().press('Tab');
};
/** The report with the list behind its first figure. */
export const reporting: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Report' }).click();
  await page.getByRole('button', { name: /^Direct: / }).click();
  await page.getByText('Open the conversation').first().waitFor();
};

/** How shoppers were served, with the conversations behind a figure. */
export const serving: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Report' }).click();
  await page.getByRole('button', { name: 'Service' }).click();
  await page.getByRole('button', { name: /^Late/ }).click();
  await page.getByText('Open the conversation').first().waitFor();
};

/** What shoppers ask about, with the conversations behind one topic. */
export const askingAbout: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Report' }).click();
  await page.getByRole('button', { name: 'Topics' }).click();
  await page.getByRole('button', { name: /^delivery, unanswered: / }).click();
  await page.getByText('Open the conversation').first().waitFor();
};

/** How shoppers rated, with the conversations behind one answer. */
export const rating: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Report' }).click();
  await page.getByRole('button', { name: 'Ratings' }).click();
  await page.getByRole('button', { name: /^Satisfaction \(CSAT\): / }).click();
  await page.getByText('Open the conversation').first().waitFor();
};

/** What campaigns have brought, with the shoppers behind a figure. */
export const comparing: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.goto(`${server.origin}/console/report#campaigns`);
  await page
    .getByRole('button', { name: /wrote. Show them/ })
    .first()
    .click();
  await page.getByText('Open the conversation').first().waitFor();
};

/** Orders beside the conversation, one of them with a return that waits. */
export const ordering: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await open(page, 'Ines Duarte');
  const talk = talkOf(server, 0);
  server.floor.adds(talk, {
    ...{ kind: 'order_placed', orderId: '1042', number: '#1042', pieces: 3 },
    ...{ total: { amount: 26_490, currency: 'EUR' }, standing: 'reported' },
  });
  server.floor.adds(talk, {
    ...{ kind: 'order_update', platform: 'demo', orderId: '1042', number: '#1042' },
    ...{ status: 'shipped', tracking: [{ carrier: 'An Post', number: 'CE123456789IE' }] },
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

/** Signed in, with Ines's conversation open. */
export const withInes: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await open(page, 'Ines Duarte');
};

/** A slip put right, two filters set from the keyboard, a third under the keys. */
export const narrowing: Scene = async (page, server) => {
  await withInes(page, server);
  await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('/p swaeter');
  // What the first letters found is there before; other words begin at the top again.
  await page.getByRole('dialog').getByText('swaeter').waitFor();
  await page.getByRole('option', { name: /^L \d/ }).waitFor();
  await page.keyboard.press('ArrowUp');
  for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('option', { name: /^M \d/, selected: true }).waitFor();
  await page.getByRole('option', { name: /^Natural/ }).click();
  await page.getByRole('option', { name: 'Clear all' }).waitFor();
  await page.keyboard.press('ArrowRight');
};

/** The size dialog with a proposal of the adviser's. */
export const sizing: Scene = async (page, server) => {
  await withInes(page, server);
  await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('/size ');
  await page.getByRole('button', { name: 'Mark M', exact: true }).click();
  await page.getByText('Which size?').click();
  await page.getByLabel('For', { exact: true }).selectOption('man');
  await page.getByLabel('Height, cm').fill('184');
  await page.getByLabel('Weight, kg').fill('82');
  await page.getByLabel('Wears elsewhere').selectOption('M');
  await page.getByLabel('and that').selectOption('loose');
};

/** The dialog of a command behind `/`, with the first card of it in view. */
export const noting =
  (word: 'colour' | 'fabric'): Scene =>
  async (page, server) => {
    await withInes(page, server);
    await page.getByRole('textbox', { name: 'Reply' }).pressSequentially(`/${word} `);
    const card = page.getByRole('dialog').getByText(/knitter|Daylight/);
    await card.first().waitFor();
  };

/** Every kind of notes card in the log. */
export const noted: Scene = async (page, server) => {
  await withInes(page, server);
  const reply = page.getByRole('textbox', { name: 'Reply' });
  for (const word of ['colour', 'fabric', 'size']) {
    await reply.pressSequentially(`/${word} `);
    const card = page.getByRole('dialog').getByText(/knitter|Daylight/);
    await card.first().waitFor();
    await page.getByRole('dialog').locator('button[type=submit]').press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: 'Mark L', exact: true }).click();
  await page.getByText('Marked L', { exact: true }).waitFor();
};

/** The page Products with the editor of one product's notes. */
export const editing: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Products' }).click();
  const found = page.getByRole('list', { name: 'Found' });
  await found.getByText(/troyer/).click();
  await page.getByRole('button', { name: 'Take over', exact: true }).first().click();
  await page.getByRole('textbox', { name: 'Stretch' }).fill('Gives a little');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved in your name.').waitFor();
  await page.getByRole('button', { name: 'Take over and edit' }).click();
};

/** About to hand Ines on, with a note. */
export const handingOn: Scene = async (page, server) => {
  await withInes(page, server);
  await page.getByRole('button', { name: 'Hand on' }).click();
  await page.getByRole('textbox', { name: 'Note, for colleagues only' }).fill('She is in a hurry.');
  await page.getByRole('button', { name: /Tomasz/ }).waitFor();
};

/** The board of whoever leads: who waits, what nobody looks after, who is how busy. */
export const boarding: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Board' }).click();
  const first = page.getByRole('button', { name: /^Give to/ }).first();
  await first.press('Enter');
  await page.getByRole('menuitem', { name: /Tomasz/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
};
