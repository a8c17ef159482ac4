import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { AgentDesk } from './agent.ts';

/** Opens the way to the till and takes one of its steps, with words if there are some. */
export async function sendStep(
  { page, reply }: AgentDesk,
  step: RegExp,
  words?: string,
): Promise<void> {
  await reply.pressSequentially('/till ');
  const dialog = page.getByRole('dialog', { name: 'The way to the till' });
  if (words !== undefined) await dialog.getByRole('textbox', { name: 'Words with it' }).fill(words);
  await dialog.getByRole('button', { name: step }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

/** Waits until the ring stands around this place, within what she sees of the page. */
export async function ringed(page: Page, place: Locator): Promise<void> {
  const ring = page.locator('aisle-ring');
  await ring.waitFor();
  const isAround = async () => {
    const [inner, outer] = [await place.boundingBox(), await ring.boundingBox()];
    const view = page.viewportSize();
    if (!inner || !outer || !view) return false;
    const around =
      outer.x < inner.x &&
      outer.y < inner.y &&
      outer.x + outer.width > inner.x + inner.width &&
      outer.y + outer.height > inner.y + inner.height;
    return around && inner.y >= 0 && inner.y + inner.height <= view.height;
  };
  // The page scrolls there gently.
  await expect.poll(isAround, { timeout: 5_000 }).toBe(true);
}

/** Fills in the shop's check-out and pays; answers the order's number. */
export async function pay(page: Page): Promise<string> {
  for (const [name, value] of [
    ['Name', 'Ana Sousa'],
    ['E-mail', 'ana@example.com'],
    ['Address', '1 Harbour Road'],
    ['Postcode', 'H91 E2K3'],
    ['Town', 'Galway'],
  ] as const)
    await page.getByRole('textbox', { name, exact: true }).fill(value);
  await page.getByRole('combobox', { name: 'Country' }).selectOption('Ireland');
  await page.getByRole('button', { name: /^Place order/ }).press('Enter');
  await page.getByRole('heading', { name: 'Thank you, Ana Sousa' }).waitFor();
  return (await page.getByRole('main').locator('strong').first().textContent()) ?? '';
}
