import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { AgentAccount } from '../stage/prepare-stores.ts';
import { watchProblems } from './problems.ts';

/** An agent in the console. Everything in it is found by its accessible name. */
export type AgentDesk = {
  context: BrowserContext;
  page: Page;
  /** Errors of the console; a journey ends with none. */
  problems: readonly string[];
  inbox: Locator;
  log: Locator;
  reply: Locator;
  cart: Locator;
  nowViewing: Locator;
  search: Locator;
  email: Locator;
  password: Locator;
  signInButton: Locator;
  signIn(account: AgentAccount): Promise<void>;
  /** Chooses the conversation whose newest words these are. */
  choose(words: string): Promise<void>;
  say(text: string): Promise<void>;
  /** `/p …` in the composer; picks each of these products by keyboard and suggests them. */
  suggest(query: string, products: readonly string[]): Promise<void>;
};

/** Opens the console, signed out. Close `context` when the agent leaves. */
export async function openConsole(
  browser: Browser,
  consoleUrl: string,
  { width = 1440, height = 900, dark = false } = {},
): Promise<AgentDesk> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'Europe/Lisbon',
    colorScheme: dark ? 'dark' : 'light',
  });
  const problems = watchProblems(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(consoleUrl);
  return { context, page, problems, ...handles(page), ...actions(page) };
}

/** Opens the console and signs in. */
export async function openDesk(
  browser: Browser,
  consoleUrl: string,
  account: AgentAccount,
  options: { width?: number; height?: number; dark?: boolean } = {},
): Promise<AgentDesk> {
  const desk = await openConsole(browser, consoleUrl, options);
  await desk.signIn(account);
  return desk;
}

const handles = (page: Page) => ({
  inbox: page.getByRole('list', { name: 'Inbox' }),
  log: page.getByRole('log', { name: 'Conversation' }),
  reply: page.getByRole('textbox', { name: 'Reply' }),
  cart: page.getByRole('region', { name: 'Cart' }),
  nowViewing: page.getByRole('region', { name: 'Now viewing' }),
  search: page.getByRole('combobox', { name: 'Search products' }),
  email: page.getByRole('textbox', { name: 'E-mail' }),
  password: page.getByRole('textbox', { name: 'Password' }),
  signInButton: page.getByRole('button', { name: 'Sign in', exact: true }),
});

function actions(page: Page) {
  const { inbox, log, reply, search, email, password, signInButton } = handles(page);
  return {
    async signIn(account: AgentAccount) {
      await email.fill(account.email);
      await password.fill(account.password);
      await signInButton.click();
      await page.getByRole('button', { name: 'You are online' }).waitFor();
    },
    async choose(words: string) {
      await inbox.getByText(words).click();
      await log.getByText(words).first().waitFor();
    },
    async say(text: string) {
      await reply.fill(text);
      await reply.press('Enter');
      await log.getByText(text, { exact: true }).waitFor();
    },
    async suggest(query: string, products: readonly string[]) {
      await reply.pressSequentially(`/p ${query}`);
      for (const product of products) await pickByKeyboard(page, search, product);
      await page.getByRole('button', { name: 'Suggest', exact: true }).press('Enter');
      await search.waitFor({ state: 'detached' });
    },
  };
}

/** Walks down the list to the product and takes it, leaving the cursor in the search. */
async function pickByKeyboard(page: Page, search: Locator, product: string): Promise<void> {
  const option = page.getByRole('option', { name: product });
  await option.waitFor();
  const id = await option.getAttribute('id');
  for (let steps = 0; steps < 40; steps += 1) {
    if ((await search.getAttribute('aria-activedescendant')) === id) break;
    await search.press('ArrowDown');
  }
  await search.press('Shift+Enter');
  await page.getByRole('option', { name: product, selected: true }).waitFor();
}
