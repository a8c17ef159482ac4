import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drafted } from './ai-scenes.ts';
import { allFeedback, settle, settlingComplaint } from './feedback-scenes.ts';
import { listingRules, makingMacros, tryingRule, viewing } from './handling-scenes.ts';
import { onPracticePage } from './practice-page.ts';
import { PASSWORD } from './practice-server.ts';
import { ordering, type Scene, signIn } from './scenes.ts';
import { articling, makingArticle, recovering, writingArticle } from './settings-scenes.ts';

/** What has the focus, by its name; `nothing` where it was lost. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    if (!at || at === document.body) return 'nothing';
    const label = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent;
    return label?.trim() ?? '';
  });

/** What is wrong with how the focus is shown; null: it is seen, and where people look. */
const unseen = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    if (!at || at === document.body) return null;
    const name = `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent?.trim()}`;
    const { left, right, top, bottom, width } = at.getBoundingClientRect();
    // A control of one pixel is shown by the label around it, the reply by its whole box.
    const tiny = width <= 1;
    const shown = tiny ? (at.closest('label') ?? at) : at;
    if (!at.matches('[data-reply]') && getComputedStyle(shown).outlineStyle === 'none')
      return `${name}: no ring`;
    const inside = left >= -1 && right <= innerWidth + 1 && top < innerHeight && bottom > 0;
    if (!inside) return `${name}: out of sight`;
    const [x, y] = [left + width / 2, Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1)];
    const over = document.elementFromPoint(x, y);
    return over && !at.contains(over) && !over.contains(at) && !tiny ? `${name}: covered` : null;
  });

/** Walks once around by Tab: what cannot be seen on the way, and how many stops there are. */
const walk = async (page: Page): Promise<{ stops: number; wrong: string[] }> => {
  const wrong = new Set<string>();
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[data-stop]')) one.removeAttribute('data-stop');
  });
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press('Tab');
    const problem = await unseen(page);
    if (problem) wrong.add(problem);
    const again = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return false;
      const been = at.hasAttribute('data-stop');
      at.setAttribute('data-stop', '');
      return been;
    });
    if (again) return { stops, wrong: [...wrong] };
  }
  return { stops: Number.POSITIVE_INFINITY, wrong: [...wrong] };
};

onPracticePage('the console by keyboard', ({ page, server }) => {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page().keyboard.press(key);
  };
  const at = () => expect.poll(() => focused(page()));

  test.each<[string, Scene]>([
    ['making an article', makingArticle],
    ['an article', writingArticle],
    ['articles', articling],
    ['rules', listingRules],
    ['a rule’s trial', tryingRule],
    ['a draft', drafted],
    ['recovery codes', recovering],
    ['a macro', makingMacros],
    ['a view', viewing],
    ['orders', ordering],
    ['a complaint', settlingComplaint],
    ['feedback', allFeedback],
  ])('%s: every stop is seen, and the way goes round', async (_, scene) => {
    await scene(page(), server());
    const { stops, wrong } = await walk(page());
    expect(wrong).toEqual([]);
    expect(stops).toBeGreaterThan(5);
    expect(stops).toBeLessThan(150);
  });

  test('a way between the settings keeps its place, a form gives it back to its row', async () => {
    await signIn(page(), server().origin);
    await page().goto(`${server().origin}/console/replies`);
    const way = page().getByRole('link', { name: 'Macros' });
    await way.focus();
    await press('Enter');
    await page().getByRole('heading', { name: 'Macros' }).waitFor();
    await at().toBe('Macros');
    const row = page().getByRole('button', { name: /^Late delivery/ });
    await row.focus();
    await press('Enter');
    await at().toBe('Name');
    await page().getByRole('button', { name: 'Cancel' }).focus();
    await press('Enter');
    await at().toMatch(/^Late delivery/);
    await page().getByRole('button', { name: 'New macro' }).focus();
    await press('Enter');
    await at().toBe('Name');
    await page().getByRole('button', { name: 'Cancel' }).focus();
    await press('Enter');
    await at().toBe('New macro');
  });

  test('steps are dropped and added without losing the place, and none by walking past it', async () => {
    await makingMacros(page(), server());
    const steps = page().getByRole('list', { name: 'Steps' }).getByRole('listitem');
    await page().getByRole('button', { name: 'Without: Add tags' }).focus();
    await press('Enter');
    await at().toBe('Without: Set the priority');
    for (let left = await steps.count(); left > 0; left -= 1) await press('Enter');
    await at().toBe('Add a step');
    await press('Enter');
    await page().getByRole('menu').waitFor();
    await press('ArrowDown', 'ArrowDown');
    expect(await steps.count()).toBe(0);
    await press('Enter');
    await expect.poll(() => steps.count()).toBe(1);
    await at().toBe('Add a step');
  });

  test('a row that is moved keeps the focus, also at the end of its list', async () => {
    await articling(page(), server());
    const name = 'Later: How long does delivery take?';
    await page().getByRole('button', { name }).focus();
    await press('Enter');
    await page()
      .getByRole('region', { name: 'Published' })
      .getByRole('listitem')
      .nth(1)
      .filter({ hasText: 'How long does delivery take?' })
      .waitFor();
    await at().toBe(name);
    await press('Enter', 'Enter', 'Enter');
    await at().toBe(name);
  });

  test('a second factor is set up from its first step to its last', async () => {
    await signIn(page(), server().origin);
    await page().goto(`${server().origin}/console/account`);
    await page().getByRole('button', { name: 'Set up two-factor sign-in' }).focus();
    await press('Enter');
    await at().toBe('Your password');
    await page().keyboard.type(PASSWORD);
    await press('Enter');
    await at().toBe('Code');
    await page().keyboard.type('123456');
    await press('Enter');
    await at().toMatch(/^Keep these recovery codes/);
    await press('Tab', 'Tab', 'Tab');
    await at().toBe('I have kept them');
    await press('Enter');
    // The practice server has turned nothing on: the section begins anew.
    await at().toBe('Set up two-factor sign-in');
  });

  test('a dialog gives the focus back to what opened it', async () => {
    await viewing(page(), server());
    await press('Escape');
    await at().toBe('Save as a view');
  });

  test('a form within a row gives it back to its button', async () => {
    await settlingComplaint(page(), server());
    await press('Escape');
    await expect
      .poll(() => settle(page()).evaluate((one) => one === document.activeElement))
      .toBe(true);
  });
});
