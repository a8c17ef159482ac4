import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { allFeedback, myPraise, praised, settle, settlingComplaint } from './feedback-scenes.ts';
import { onPracticePage } from './practice-page.ts';
import { signIn } from './scenes.ts';

onPracticePage('what shoppers say of agents', ({ page, server }) => {
  const list = (name: string) => page().getByRole('list', { name, exact: true });
  const rows = (name: string) => list(name).getByRole('listitem');
  const done = () => page().getByRole('textbox', { name: 'What was done' });
  const link = (name: RegExp) => page().getByRole('link', { name });

  const hasFocus = (one: Locator) =>
    expect.poll(() => one.evaluate((it) => it === document.activeElement)).toBe(true);

  test('67 the number on the settings leads to the open complaints; one is settled by keyboard and taken back', async () => {
    await signIn(page(), server().origin);
    await link(/^Settings\s*2 waiting/).click();
    await link(/^Feedback\s*2 waiting/).waitFor();
    await settle(page()).press('Enter');
    await hasFocus(done());
    await done().press('Escape');
    await hasFocus(settle(page()));
    await page().keyboard.press('Enter');
    await hasFocus(done());
    await page().keyboard.press('Enter');
    await page().getByText('Say in a line what was done.').waitFor();
    await page().keyboard.type('Called her');
    await page().keyboard.press('Enter');
    await link(/^Feedback\s*1 waiting/).waitFor();
    await expect.poll(() => rows('Open complaints').count()).toBe(1);
    await page().keyboard.press('Alt+KeyU');
    await expect.poll(() => rows('Open complaints').count()).toBe(2);
  });

  test('67 what a colleague settles meanwhile stays while she writes, and is told to her', async () => {
    await settlingComplaint(page(), server());
    server().floor.feedback.settles('Mended the link');
    await link(/^Feedback\s*1 waiting/).waitFor();
    await done().press('Enter');
    await page().getByText('A colleague has changed it meanwhile.').waitFor();
    expect(await done().inputValue()).toBe('Called her, the link is mended');
    await page().getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => rows('Open complaints').count()).toBe(1);
  });

  test('67 all of it narrowed to one agent; a settled one opens again; each leads to its conversation', async () => {
    await allFeedback(page(), server());
    const all = await rows('All').count();
    await page().getByRole('combobox', { name: 'About' }).selectOption('Per Åkesson');
    await expect.poll(() => rows('All').count()).toBeLessThan(all);
    await page().getByRole('button', { name: 'Open again: complaint about Per Åkesson' }).click();
    await link(/^Feedback\s*3 waiting/).waitFor();
    await expect.poll(() => settle(page()).count()).toBe(2);
    const way = rows('All').first().getByRole('link', { name: 'Open the conversation' });
    expect(await way.getAttribute('href')).toMatch(/^\/console\/c\//);
    const table = () => link(/^CSV of/).getAttribute('href');
    expect(await table()).toMatch(/feedback\.csv\?agentId=[^&]+$/);
    await page().getByRole('combobox', { name: 'About' }).selectOption('');
    await page().getByRole('button', { name: 'Open complaints' }).click();
    await expect.poll(table).toMatch(/feedback\.csv\?open=true$/);
  });

  test('67 nothing, and nothing that comes: each says so', async () => {
    server().refusals.set('fetchFeedback', { code: 'busy', message: 'come back later' });
    await signIn(page(), server().origin);
    await page().goto(`${server().origin}/console/feedback`);
    await page().getByRole('alert').getByText('could not be read').waitFor();
    server().refusals.clear();
    await page().getByRole('button', { name: 'Try again' }).click();
    await rows('Open complaints').first().waitFor();
    await page().getByRole('combobox', { name: 'About' }).selectOption('Mia Lindqvist');
    await page().getByText('Nothing of the kind about this person.').waitFor();
  });

  test('67 praise is told where she is, leads to her own, and joins what stands there', async () => {
    await praised(page(), server());
    await link(/^Read it$/).click();
    await rows('Praise').getByText('The best advice I ever got in a shop.').waitFor();
    expect(await page().getByText('Praise from Anna').count()).toBe(0);
    server().floor.feedback.says({ shopper: 'Bo', words: '' });
    await rows('Praise').getByText('Bo').waitFor();
    expect(await page().getByText('Praise from Bo').count()).toBe(0);
  });

  test('67 praise that came while she was away leads to itself and is new until she has looked', async () => {
    await myPraise(page(), server());
    const fresh = rows('Praise').filter({ hasText: /^New/ });
    await fresh.getByText('a jumper that does not itch').waitFor();
    await page().getByRole('link', { name: 'Praise', exact: true }).waitFor();
    expect(await fresh.count()).toBe(1);
    await page().reload();
    await rows('Praise').getByText('a jumper that does not itch').waitFor();
    expect(await fresh.count()).toBe(0);
    server().floor.feedback.says({ shopper: 'Bo', words: 'So quick' });
    await fresh.getByText('So quick').waitFor();
  });

  test('67 a complaint is told to whoever supervises, and stands nowhere on the page of praise', async () => {
    await myPraise(page(), server());
    const praise = await rows('Praise').count();
    server().floor.feedback.says({ kind: 'complaint', words: 'He was curt' });
    await page().getByText('Complaint about Mia Lindqvist').waitFor();
    expect(await rows('Praise').count()).toBe(praise);
    await link(/^Look at it$/).click();
    await rows('Open complaints').getByText('He was curt').waitFor();
  });
});
