import type { Page } from 'playwright-core';
import { PASSWORD } from './practice-server.ts';
import { type Scene, signIn, withInes } from './scenes.ts';

/** A browser that keeps the page silent, and the line that says so. */
export const silent: Scene = async (page, server) => {
  await page.addInitScript(() => {
    Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' });
  });
  await signIn(page, server.origin);
  await page.getByRole('button', { name: 'Let it ring' }).waitFor();
};

/** What stands in the console's place while the server cannot be reached. */
export const offline: Scene = async (page, { origin }) => {
  await page.goto(`${origin}/console/offline.html`);
  await page.getByRole('link', { name: 'Try again' }).waitFor();
};

/** A page under *Settings*. */
export const openSetting = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name: /^Settings/ }).click();
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

/** Who is on the shop's pages, the first of them opened and written to. */
export const greeting: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Visitors', exact: true }).click();
  await page.getByRole('button', { name: /size changed 3 times/ }).click();
  await page.getByRole('list', { name: 'Her cart' }).waitFor();
  await page.getByRole('textbox', { name: 'Write first' }).fill('Shall I measure an M for you?');
};

/** The settings of who may be seen. */
export const seeing: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Live visitors');
  await page.getByRole('radio', { name: /Who has said yes/ }).waitFor();
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

/** The page Hours with hours that overlap. */
export const keepingPrivate: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Privacy');
  await page.getByLabel('Days an anonymous shopper').fill('0');
  await page.getByRole('button', { name: 'Save how long' }).click();
  await page.getByText('please.').waitFor();
};

export const keepingHours: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Hours');
  await page.getByRole('button', { name: 'Add hours to Friday' }).click();
  await page.getByLabel('Friday, open from, 2').fill('14:00');
  await page.getByText('overlap.').waitFor();
  await page.getByRole('checkbox', { name: 'Returns' }).check();
  await page.getByRole('checkbox', { name: /^Shoppers may ask for a call/ }).check();
};

/** The page Articles with one proposed, and one being written with a link that leads nowhere good. */
export const articling: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Articles');
  await page.getByRole('region', { name: 'Proposed' }).waitFor();
};

export const writingArticle: Scene = async (page, server) => {
  await articling(page, server);
  await page.getByRole('button', { name: /^How do I wash merino/ }).click();
  const answer = page.getByRole('textbox', { name: 'Answer' });
  await answer.fill('By hand, [lukewarm](javascript:alert).\n\n- no softener\n- dry it flat');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('A link leads to http(s) only').waitFor();
};

/** An answer that becomes an article. */
export const makingArticle: Scene = async (page, server) => {
  await withInes(page, server);
  await page.getByRole('textbox', { name: 'Reply' }).fill('Merino does not itch: it is 19 micron.');
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', {
      name: 'Make an article of: Merino does not itch: it is 19 micron.',
    })
    .click();
  await page.getByText('Other shoppers will read it.').waitFor();
};

/** The page Design, which shows itself. */
export const designing: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Design');
  await page.getByRole('rowheader', { name: 'ink on paper' }).waitFor();
};

/** The page Install after a look at a page without the snippet. */
export const installing: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Install');
  await page.getByRole('button', { name: 'Look', exact: true }).click();
  await page.getByRole('status', { name: 'What was found' }).waitFor();
};

/** The preview shows what was typed: it is loaded anew a while after that. */
const previewed = (page: Page, typed: string) =>
  page.waitForFunction((part) => {
    const frame = document.querySelector('iframe');
    const shown = new URLSearchParams(frame?.contentWindow?.location.search);
    const there = frame?.contentDocument?.readyState === 'complete';
    return there && [...shown.values()].some((value) => value.includes(part));
  }, typed);

/** The page Appearance with a colour that is too pale to be read as writing. */
export const dressing: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Appearance');
  await page.getByRole('textbox', { name: 'Colour', exact: true }).fill('#e8b64a');
  await page.getByText('darker shade').waitFor();
  await previewed(page, '#e8b64a');
};

/** The page Words in a language that is written leftwards, with another one just taken away. */
export const wording: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Words');
  await page.getByRole('button', { name: 'German' }).click();
  await page.getByRole('button', { name: 'Remove German' }).click();
  await page.getByText('German was removed.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Saved.').waitFor();
  await page.getByRole('combobox', { name: 'Another language' }).fill('Klingon');
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByText('No language we know.').waitFor();
  await page.getByRole('button', { name: 'Arabic' }).click();
  await page.getByLabel('In the empty field').fill('اسأل ميا');
  await previewed(page, 'اسأل ميا');
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

/** The page Developers: a key just made, a log with every kind of answer, an address that cannot be. */
export const developing: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Developers');
  await page.getByRole('button', { name: 'New key' }).click();
  await page.getByRole('textbox', { name: 'What is it for?' }).fill('Returns desk');
  await page.getByText('Read and write', { exact: true }).click();
  await page.getByRole('button', { name: 'Make the key' }).click();
  await page.getByText('Copy it now').waitFor();
  await page.getByRole('button', { name: /^Log of https:\/\/automation/ }).click();
  await page.getByRole('list', { name: /^Deliveries to/ }).waitFor();
  await page.getByRole('button', { name: 'New webhook' }).click();
  await page.getByRole('textbox', { name: 'Address' }).fill('erp.example/aisle');
  await page.getByRole('button', { name: 'Add the webhook' }).click();
  await page.getByText('Enter a whole address').waitFor();
};

/** Practice: a shopper was sent and could not come in, as this server has no door for shoppers. */
export const practising: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await openSetting(page, 'Practice');
  await page.getByRole('button', { name: 'Practise: Which size fits' }).click();
  await page.getByText('She could not come in. Try again.').waitFor();
};

/** Whom there is to practise with. */
export const choosingPractice: Scene = async (page, server) => {
  await practising(page, server);
  await page.getByRole('link', { name: 'Another shopper' }).click();
  await page.getByRole('region', { name: 'So far' }).waitFor();
};

/** The stores she works for. */
export const switching: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('button', { name: 'Store: Loop & Purl' }).click();
  await page.getByRole('menuitemradio', { name: /Tern & Thread/ }).waitFor();
};
