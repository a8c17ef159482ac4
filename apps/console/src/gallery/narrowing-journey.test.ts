import { beforeEach, expect, test } from 'vitest';
import { onPracticePage } from './practice-page.ts';
import { withInes } from './scenes.ts';

onPracticePage('narrowing a search without leaving its field', ({ page, server }) => {
  beforeEach(() => withInes(page(), server()));

  const search = () => page().getByRole('combobox', { name: 'Search products' });
  const products = () => page().getByRole('listbox', { name: 'Products' }).getByRole('option');
  const chip = (name: RegExp | string) =>
    page().getByRole('listbox', { name: 'Filters' }).getByRole('option', { name });
  const pointed = async () => {
    const id = (await search().getAttribute('aria-activedescendant')) ?? '';
    return page().locator(`[id="${id}"]`).textContent();
  };
  const open = async (words: string) => {
    await page().getByRole('textbox', { name: 'Reply' }).pressSequentially(`/p ${words}`);
    await products().first().waitFor();
  };
  const isFocused = () => search().evaluate((field) => field === document.activeElement);

  test('the keys walk from the products to the filters, set one, and come back', async () => {
    await open('sweater');
    await page().getByText('2 found', { exact: true }).waitFor();
    await page().getByText('to the filters').waitFor();
    await search().press('ArrowUp');
    expect(await pointed()).toMatch(/^S1/);
    await page().getByText('back to the products').waitFor();
    await search().press('ArrowRight');
    await search().press('Enter');
    await chip(/^M 2/).and(page().locator('[aria-selected="true"]')).waitFor();
    await search().press('End');
    expect(await pointed()).toBe('Clear all');
    await search().press('Home');
    await search().press(' ');
    // S took the place of M: of each option one value counts.
    await expect.poll(() => products().count()).toBe(1);
    expect(await chip(/^M \d/).getAttribute('aria-selected')).toBe('false');
    expect(await search().inputValue()).toBe('sweater');
    await search().press('ArrowDown');
    expect(await pointed()).toMatch(/^Merino crew/);
    expect(await isFocused()).toBe(true);
  });

  test('the mouse sets a filter, the focus stays, and typing goes on in the words', async () => {
    await open('sw');
    await chip(/^Natural/).click();
    await expect.poll(() => products().allTextContents()).toHaveLength(1);
    expect(await isFocused()).toBe(true);
    await search().press('ArrowUp');
    await page().keyboard.type('eater');
    expect(await search().inputValue()).toBe('sweater');
    expect(await pointed()).toMatch(/^Fisherman/);
  });

  test('filters that nothing fits are said and taken away by one press', async () => {
    await open('merino');
    await chip(/^Rust/).click();
    await chip(/^Rust/).and(page().locator('[aria-selected="true"]')).waitFor();
    await search().fill('cap');
    await page().getByText('Nothing fits all of this.').waitFor();
    await page().getByRole('button', { name: 'Search without the filters' }).click();
    await products().getByText('Watch cap').waitFor();
    expect(await isFocused()).toBe(true);
    expect(await chip('Clear all').count()).toBe(0);
  });

  test('a slip is put right and said, and so is how much of everything is shown', async () => {
    await open('mernio');
    await page().getByText('Showing results for merino, as nothing has “mernio”').waitFor();
    await search().fill('');
    await page().getByText('5 found, first 4 shown').waitFor();
  });
});
