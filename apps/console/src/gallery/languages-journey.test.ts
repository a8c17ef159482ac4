import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onPracticePage } from './practice-page.ts';

const choices = (page: Page) => page.getByRole('list', { name: /^(Language|Sprache|اللغة)$/ });

/** Chooses by the keyboard alone, from the choice before. */
const choose = async (page: Page, before: string, name: string) => {
  await choices(page).getByRole('button', { name: before }).focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  await page.keyboard.press('Enter');
};

onPracticePage('the languages before the desk', ({ page, server }) => {
  test('whoever cannot read the sign-in finds her language by its own name', async () => {
    await page().goto(`${server().origin}/console/`);
    await choose(page(), 'English', 'Deutsch');
    await page().getByRole('button', { name: 'Anmelden' }).waitFor();
    const chosen = choices(page()).locator('[aria-current="true"]');
    expect(await chosen.allTextContents()).toEqual(['Deutsch']);
    await choose(page(), 'Deutsch', 'العربية');
    await page().getByRole('button', { name: 'تسجيل الدخول' }).waitFor();
    expect(await page().locator('html').getAttribute('dir')).toBe('rtl');
    expect(await chosen.allTextContents()).toEqual(['العربية']);
  });

  test('an invitation is still one in another language, and its secret stays out of the address', async () => {
    await page().goto(`${server().origin}/console/join#good`);
    await page().getByRole('heading', { name: /^Join/ }).waitFor();
    await choose(page(), 'English', 'Deutsch');
    await page()
      .getByRole('heading', { name: /^Willkommen bei/ })
      .waitFor();
    expect(page().url()).toBe(`${server().origin}/console/join`);
  });
});
