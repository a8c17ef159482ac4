import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '../processes/credentials.ts';

/** The console of an agent, open on a history. Times are the page's own, milliseconds. */
export type DeskPage = {
  /** From the navigation until the inbox shows its first page. */
  open(): Promise<number>;
  /** From the key until the next conversation's log stands. */
  next(): Promise<number>;
  /** From the last letter until something is found; the pause of typing is part of it. */
  search(words: string): Promise<number>;
  close(): Promise<void>;
};

/** Signs in at `url`; what the page needs for its own measuring stays in it. */
export async function openDesk(browser: Browser, url: string, email: string): Promise<DeskPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${url}/console/`);
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('list', { name: 'Inbox' }).getByRole('listitem').first().waitFor();
  return {
    open: () => openInbox(page, url),
    next: () => page.evaluate(nextConversation),
    search: (words) => searchFor(page, words),
    close: () => context.close(),
  };
}

const openInbox = async (page: Page, url: string): Promise<number> => {
  await page.goto(`${url}/console/`, { waitUntil: 'commit' });
  return await page.evaluate(async () => {
    const rows = () => document.querySelectorAll('[aria-label="Inbox"] li').length;
    while (rows() < 8) await new Promise((drawn) => requestAnimationFrame(drawn));
    return performance.now();
  });
};

const nextConversation = async (): Promise<number> => {
  const began = performance.now();
  const before = document.querySelector('[role="log"]');
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true }),
  );
  // Each conversation has a log of its own; it stands once words are in it.
  const stands = () => {
    const log = document.querySelector('[role="log"]');
    return log !== null && log !== before && log.querySelector('time') !== null;
  };
  while (!stands()) await frame();
  return performance.now() - began;
};

const searchFor = async (page: Page, words: string): Promise<number> => {
  await page.keyboard.press('Alt+KeyF');
  await page.getByRole('combobox', { name: 'Search conversations' }).fill(words);
  const took = await page.evaluate(async () => {
    const began = performance.now();
    const found = () => document.querySelector('#found-conversations [role="option"]');
    while (!found()) await new Promise((drawn) => requestAnimationFrame(drawn));
    return performance.now() - began;
  });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return took;
};
