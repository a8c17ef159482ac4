import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inLanguage } from './in-language.ts';
import { onPracticePage } from './practice-page.ts';
import { signIn, talkOf, withInes } from './scenes.ts';

/** Every page of the console that an owner may open; the conversation is added to them. */
const PAGES = [
  ...['follow-ups', 'visitors', 'board', 'report', 'products', 'install', 'shop', 'privacy'],
  ...['developers', 'appearance', 'words', 'hours', 'visitor-rules', 'campaigns', 'replies'],
  ...['articles', 'macros', 'rules', 'team', 'routing', 'feedback', 'gestures', 'audit', 'account'],
  ...['praise', 'practice'],
];

/** Pixels by which a page is wider than its window, and the buttons whose words do not fit. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wider = document.documentElement.scrollWidth - innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('button, a.button')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
      .filter((one) => !one.querySelector('.truncate') && !one.classList.contains('truncate'))
      .map((one) => `cut: ${one.textContent}`);
    return wider > 0 ? [`${wider} px wider than its window`, ...cut] : cut;
  });

const axe = async (page: Page): Promise<string[]> =>
  (
    await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .disableRules('color-contrast')
      .analyze()
  ).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`);

onPracticePage(
  'the console in other languages',
  ({ page, server }) => {
    test.each(['de', 'ar'] as const)(
      'in %s every page fits a desk and a phone, and axe finds nothing',
      async (language) => {
        await withInes(page(), server());
        await inLanguage(page(), language);
        const { conversationId } = talkOf(server(), 0).row;
        const found: Record<string, string[]> = {};
        for (const path of [...PAGES, `c/${conversationId}`]) {
          await page().goto(`${server().origin}/console/${path}`);
          await page().locator('h1, [role=log]').first().waitFor();
          await page().waitForLoadState('networkidle');
          const problems = [...(await axe(page())), ...(await overflow(page()))];
          await page().setViewportSize({ width: 360, height: 800 });
          problems.push(...(await overflow(page())).map((one) => `on a phone: ${one}`));
          await page().setViewportSize({ width: 1440, height: 900 });
          if (problems.length > 0) found[path] = problems;
        }
        expect(found).toEqual({});
      },
      240_000,
    );

    test('the account chooses another language, and the page opens anew in it', async () => {
      await signIn(page(), server().origin);
      await page().goto(`${server().origin}/console/account`);
      await page().getByRole('combobox', { name: 'Language' }).selectOption('ar');
      await page().getByRole('heading', { name: 'الحساب', level: 1 }).waitFor();
      expect(await page().locator('html').getAttribute('dir')).toBe('rtl');
    });
  },
  { colorScheme: 'light', reducedMotion: 'reduce' },
);
