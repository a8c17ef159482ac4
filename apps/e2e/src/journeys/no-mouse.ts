import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * From here on a mouse is a failure: moving or pressing one throws here, and a press that still
 * reaches the page, as a locator's click does, is an error of the page, which a journey ends without.
 */
export async function forbidMouse(page: Page): Promise<void> {
  const refuse = (): never => {
    throw new Error('this journey has no mouse');
  };
  for (const name of ['click', 'dblclick', 'down', 'move', 'wheel'] as const)
    page.mouse[name] = refuse;
  await page.evaluate(() => {
    for (const name of ['pointerdown', 'mousedown', 'touchstart'])
      addEventListener(
        name,
        () => {
          throw new Error(`no ${name} in this journey`);
        },
        true,
      );
  });
}

/** Whoever looks sees where the keys go: nothing has the focus, or what has it is marked. */
export const focusShown = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return true;
        const marks = [at, at.parentElement, at.closest('[role=dialog]')].some((one) => {
          const style = one && getComputedStyle(one);
          return style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none');
        });
        return at.matches(':focus-visible') && marks;
      }),
    )
    .toBe(true);
