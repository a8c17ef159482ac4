import { expect, test } from 'vitest';
import { giving, loggingGestures } from './gesture-scenes.ts';
import { onPracticePage } from './practice-page.ts';
import { withInes } from './scenes.ts';

onPracticePage('what agents give', ({ page, server }) => {
  const hers = () => page().getByRole('region', { name: 'Goodwill' });

  test('64 given beside the conversation, within what is left, and taken back with a second press', async () => {
    await giving(page(), server());
    expect(await hers().getByText('Sample, 1 left').count()).toBe(1);
    await hers().getByRole('button', { name: 'Cancel' }).click();
    await hers().getByRole('button', { name: 'Take back A ball of merino to try' }).click();
    await hers()
      .getByRole('button', { name: /^Really take back/ })
      .click();
    await hers().getByText('Taken back').waitFor();
  });

  test('64 a refusal keeps what was typed', async () => {
    await withInes(page(), server());
    await hers().getByRole('button', { name: 'Give something' }).click();
    await hers().getByRole('button', { name: 'Note it' }).click();
    await hers().getByText('Say what it is.').waitFor();
    const words = hers().getByRole('textbox', { name: 'What' });
    await words.fill('Size L for M');
    server().refusals.set('giveGesture', { code: 'busy', message: 'later' });
    await hers().getByRole('button', { name: 'Note it' }).click();
    await hers().getByText('Not noted.').waitFor();
    expect(await words.inputValue()).toBe('Size L for M');
    server().refusals.clear();
    await hers().getByRole('button', { name: 'Note it' }).click();
    await hers().getByRole('listitem').getByText('Size L for M').waitFor();
  });

  test('64 the log leads to each conversation; what may be given is a whole number', async () => {
    await loggingGestures(page(), server());
    const log = page().getByRole('list', { name: 'What was given' });
    expect(await log.getByRole('link', { name: /Discount of 10 %/ }).getAttribute('href')).toMatch(
      /^\/console\/c\//,
    );
    const samples = page().getByLabel('Samples');
    await samples.fill('many');
    await page().getByRole('button', { name: 'Save' }).click();
    await page().getByText('A whole number from 0 to 1,000, please.').waitFor();
    await samples.fill('5');
    await page().getByRole('button', { name: 'Save' }).click();
    await page().getByText('Saved.').waitFor();
  });
});
