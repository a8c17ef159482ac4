import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const MOST_STOPS = 160;

/** Whether the keys go to this very element. */
export const hasFocus = (target: Locator) =>
  target.evaluate((element) => element.matches(':focus'));

/** Waits until the focus is there by itself. */
export const focused = (target: Locator): Promise<void> =>
  expect.poll(() => hasFocus(target), { timeout: 10_000 }).toBe(true);

/** Presses Tab until the target has the focus; a target that Tab never reaches is a failure. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${target}`);
}

/** Goes there by Tab and presses Enter. */
export async function enter(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await tabTo(page, target, key);
  await page.keyboard.press('Enter');
}

/** Goes there by Tab and types. */
export async function typeInto(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(words);
}

/** Walks through a radiogroup by arrow keys until this radio is checked. */
export async function arrowTo(page: Page, radio: Locator): Promise<void> {
  for (let steps = 0; steps < 12; steps += 1) {
    if (await radio.isChecked()) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`arrow keys do not lead to ${radio}`);
}
