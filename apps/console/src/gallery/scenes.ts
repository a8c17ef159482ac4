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
    await page.keyboard.press('Enter');
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

/** A page under *Settings*. */
export const openSetting = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  const pages = page.getByRole('navigation', { name: 'Settings' });
  await pages.getByRole('link', { name, exact: true }).click();
};

/** The page Shop with a wrap found and chosen, and two fields that need another look. */
export const settling: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Shop');
  const wrap = page.getByRole('textbox', { name: 'Gift wrap' });
  await wrap.fill('gift-wrap');
  await wrap.press('Enter');
  await page.getByRole('radio', { name: /linen paper/ }).check();
  await page.getByText('Promise delivery days in the chat').click();
  await page.getByRole('textbox', { name: 'Holidays' }).fill('25.12.2026');
  const code = page.getByRole('group', { name: 'Code box' });
  await code.getByRole('textbox', { name: 'Page that has it' }).fill('cart.html');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await page.getByText('2 fields need another look').waitFor();
};

/** The page Team: two admins have changed the same person; somebody was invited. */
export const teaming: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Team');
  const role = page.getByRole('combobox', { name: 'Role of Tomasz Wiśniewski' });
  await role.selectOption('admin');
  await page.getByText('Saved.').waitFor();
  server.refusals.set('changeRole', {
    code: 'stale',
    message: 'somebody else changed Tomasz Wiśniewski meanwhile: now viewer',
  });
  await role.selectOption('agent');
  await page.getByText('Look again before').waitFor();
  await page.getByRole('textbox', { name: 'E-mail' }).fill('noor@loop.example');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await page.getByText('On its way to').waitFor();
};

/** The page Account, with a password that is too short. */
export const accounting: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Account' }).click();
  await page.getByLabel('Current password').fill(PASSWORD);
  await page.getByLabel('New password').fill('knit');
  await page.getByRole('button', { name: 'Change password' }).click();
  await page.getByText('12 to 128').waitFor();
};

/** The page behind an invitation; `used`: one that lets nobody in any more. */
export const joining =
  (token: string): Scene =>
  async (page, server) => {
    await page.goto(`${server.origin}/console/join#${token}`);
    await page.getByRole('heading').waitFor();
  };

/** The page behind a link for a new password. */
export const resetting: Scene = async (page, server) => {
  await page.goto(`${server.origin}/console/reset#good`);
  await page.getByLabel('New password').fill('knit');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await page.getByText('12 to 128').waitFor();
};

/** The page Routing with a new team begun and a capacity that cannot be. */
export const sharingOut: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.goto(`${server.origin}/console/routing`);
  await page.getByRole('button', { name: 'New team' }).click();
  await page.getByRole('textbox', { name: 'At once: Mia Lindqvist' }).fill('many');
  await page.getByRole('button', { name: 'Save for Mia Lindqvist' }).click();
  await page.getByText('Use a whole number').waitFor();
};

/** About to hand Ines on, with a note. */
export const handingOn: Scene = async (page, server) => {
  await withInes(page, server);
  await page.getByRole('button', { name: 'Hand on' }).click();
  await page.getByRole('textbox', { name: 'Note, for colleagues only' }).fill('She is in a hurry.');
  await page.getByRole('button', { name: /Tomasz/ }).waitFor();
};

/** The page Install after a look at a page without the snippet. */
export const installing: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Install');
  await page.getByRole('button', { name: 'Look', exact: true }).click();
  await page.getByRole('status', { name: 'What was found' }).waitFor();
};

/** The page Appearance with a colour that is too pale to be read as writing. */
export const dressing: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Appearance');
  await page.getByRole('textbox', { name: 'Colour', exact: true }).fill('#e8b64a');
  await page.getByText('darker shade').waitFor();
};

/** The second step of an owner's first visit, with two fields that need another look. */
export const settingUp: Scene = async (page, { origin, door }) => {
  door.empty = true;
  await page.goto(`${origin}/console/setup#practice`);
  await page.getByLabel('Name').fill('Loop & Purl');
  await page.getByLabel('Address of your shop').fill('www.loop.example');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Your name').fill('Mia Lindqvist');
  await page.getByLabel('Password').fill('short');
  await page.getByRole('button', { name: 'Make my store' }).click();
  await page.getByText('This one is too short.').waitFor();
};

/** Setting up a second factor: the code to scan, and one that was wrong. */
export const enrolling: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Set up two-factor sign-in' }).click();
  const section = page.getByRole('region', { name: 'Two-factor sign-in' });
  await section.getByLabel('Your password').fill(PASSWORD);
  await section.getByRole('button', { name: 'Set it up' }).click();
  await section.getByLabel('Code', { exact: true }).fill('000000');
  await section.getByRole('button', { name: 'Confirm' }).click();
  await section.getByText('not right').waitFor();
};

/** The recovery codes, shown this once. */
export const recovering: Scene = async (page, server) => {
  await enrolling(page, server);
  const section = page.getByRole('region', { name: 'Two-factor sign-in' });
  await section.getByLabel('Code', { exact: true }).fill('123 456');
  await section.getByRole('button', { name: 'Confirm' }).click();
  await section.getByRole('list', { name: 'Recovery codes' }).waitFor();
};

/** The page Audit log, once it was checked. */
export const auditing: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.goto(`${server.origin}/console/audit`);
  await page.getByRole('button', { name: 'Check the log' }).click();
  await page.getByText('The log is whole').waitFor();
};

/** The stores she works for. */
export const switching: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('button', { name: 'Store: Loop & Purl' }).click();
  await page.getByRole('menuitemradio', { name: /Tern & Thread/ }).waitFor();
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
