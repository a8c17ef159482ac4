import type { Page } from 'playwright-core';

declare global {
  interface Window {
    movedLayout?: number[];
  }
}

/** From the next page on, notes whatever moves by itself there. */
export async function watchLayout(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: number[] = [];
    window.movedLayout = moved;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') moved.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved, as shares of the window; undefined when nobody watched. */
export const layoutShifts = (page: Page): Promise<number[] | undefined> =>
  page.evaluate(() => window.movedLayout);
