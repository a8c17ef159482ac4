import type { Page } from 'playwright-core';
import type { Language } from '../language/languages.ts';

/** Opens the page that is on the screen in another language; what was open on it closes. */
export const inLanguage = async (page: Page, language: Language): Promise<void> => {
  await page.evaluate((one) => localStorage.setItem('aisle.language', one), language);
  await page.reload();
  await page
    .locator(`html[lang="${language}"] h1, html[lang="${language}"] main`)
    .first()
    .waitFor();
  await page.waitForLoadState('networkidle');
};
