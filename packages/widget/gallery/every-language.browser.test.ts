import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from '../src/testing/suite.ts';
import { EVERY_LANGUAGE } from './every-language.ts';

/** Words that do not fit where they stand: cut off, or beyond the panel's edge. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('aisle-chat')?.shadowRoot;
    const panel = root?.querySelector('.panel')?.getBoundingClientRect();
    if (!root || !panel) return ['there is no panel'];
    const says = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    return (
      [...root.querySelectorAll<HTMLElement>('.panel *')]
        // What only screen readers hear, and names that end in an ellipsis on purpose.
        .filter((element) => says(element) && !element.closest('.unseen, .name, svg'))
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          const beyond = left < panel.left - 1 || right > panel.right + 1;
          return width > 0 && (beyond || element.scrollWidth > element.clientWidth + 1);
        })
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .map((element) => `${element.className || element.localName}: ${element.textContent}`)
    );
  });

inBrowser('in every language', (stage) => {
  test.each(EVERY_LANGUAGE.map((scene) => [scene.name, scene] as const))(
    '%s has room for its words on the narrowest phone',
    async (_, scene) => {
      const { server, context, arrive } = stage();
      await scene.before?.(server, context);
      const { page, launcher } = await arrive(`/?locale=${scene.locale}`);
      await page.setViewportSize({ width: 320, height: 640 });
      await launcher.click();
      await scene.play(page, server);
      expect(await cutOff(page)).toEqual([]);
    },
  );
});
