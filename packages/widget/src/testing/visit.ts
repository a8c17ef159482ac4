import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ChatServer } from './chat-server.ts';

/** A shopper's tab on the test shop, with the handles the tests speak of. */
export type Visit = ReturnType<typeof handlesOf>;

const handlesOf = (page: Page, complaints: string[]) => ({
  page,
  /** What the page's console and its content security policy complained of. */
  complaints,
  panel: page.getByRole('dialog', { name: 'Chat' }),
  field: page.getByRole('textbox', { name: 'Message' }),
  log: page.getByRole('log', { name: 'Conversation' }),
  launcher: page.getByRole('button', { name: 'Chat with us' }),
  write: async (text: string) => {
    await page.getByRole('textbox', { name: 'Message' }).fill(text);
    await page.getByRole('textbox', { name: 'Message' }).press('Enter');
  },
});

/** Opens the shop in a new tab; the chat stays closed unless it was open before. */
export const visit = async (
  context: BrowserContext,
  server: ChatServer,
  path = '/',
): Promise<Visit> => {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    // The browser's own note of a request that failed is what some tests are about.
    const ours = line.type() === 'error' && !line.text().startsWith('Failed to load resource');
    if (ours && !line.text().includes('WebSocket connection')) complaints.push(line.text());
  });
  await page.goto(server.url + path);
  return handlesOf(page, complaints);
};

/** The same with the chat open. */
export const visitAndOpen = async (
  context: BrowserContext,
  server: ChatServer,
  path = '/',
): Promise<Visit> => {
  const tab = await visit(context, server, path);
  await tab.launcher.click();
  await tab.panel.waitFor();
  return tab;
};

/** Waits until `look` answers `expected`; fails with what it answered last. */
export const eventually = async <T>(look: () => T | Promise<T>, expected: T): Promise<void> =>
  expect.poll(look, { timeout: 8_000, interval: 40 }).toEqual(expected);
