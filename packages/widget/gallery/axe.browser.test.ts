import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from '../src/testing/suite.ts';
import type { Scene } from './scene.ts';

/** Every list of scenes beside this file. */
const lists = import.meta.glob<Record<string, Scene[]>>('./*-scenes.ts', { eager: true });

/** Made by scrolling and pausing, for the eye; what is in them is in the others too. */
const FOR_THE_EYE = ['three-last', 'new-below'];

/** Each state once, in English on a desktop: elsewhere it is made of the same elements. */
const SCENES = Object.values(lists)
  .flatMap((module) => Object.values(module).flat())
  .filter(
    ({ screen, dark, forced, locale, query }) => !(screen || dark || forced || locale || query),
  )
  .filter(({ name }) => !FOR_THE_EYE.includes(name));

/** The colours of another scheme are there some frames after it was asked for. */
const drawnAnew = (page: Page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames += 1)
      await new Promise((drawn) => requestAnimationFrame(drawn));
  });

/** Without a second page for frames of foreign origins, which there are none of, nor a list of what is good. */
const quick = (axe: AxeBuilder): AxeBuilder =>
  axe.setLegacyMode().options({ resultTypes: ['violations'] });

/** What axe finds in the chat, one line for each node; in the dark only colours are another matter. */
async function violations(page: Page): Promise<string[]> {
  const lines: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await drawnAnew(page);
    const axe = quick(new AxeBuilder({ page })).include('aisle-chat');
    const { violations: found } = await (colorScheme === 'light'
      ? axe
      : axe.withRules('color-contrast')
    ).analyze();
    for (const { id, nodes } of found)
      for (const { target, failureSummary } of nodes)
        lines.push(`${colorScheme}: ${id}: ${target.join(' ')}: ${failureSummary}`);
  }
  return lines;
}

inBrowser('axe finds nothing', (stage) => {
  test.each(SCENES.map((scene) => [scene.name, scene] as const))(
    'in %s',
    async (_, scene) => {
      const { server, context, open } = stage();
      await scene.before?.(server, context);
      const { page } = await open();
      await scene.play(page, server);
      expect(await violations(page)).toEqual([]);
    },
    90_000,
  );
});
