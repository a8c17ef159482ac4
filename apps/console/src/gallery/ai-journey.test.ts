import { expect, test } from 'vitest';
import { draftButton, withAi } from './ai-scenes.ts';
import { onPracticePage } from './practice-page.ts';
import { open, signIn, talkOf, withInes } from './scenes.ts';

onPracticePage('drafts of an AI', ({ page, server }) => {
  const reply = () => page().getByRole('textbox', { name: 'Reply' });
  const mark = () => page().getByText('Suggested by AI. Read before you send.');
  const sent = () => talkOf(server(), 0).entries.length;

  test('61 by one key into the field, marked, with its sources, and sent only by hand', async () => {
    await withAi(page(), server());
    const before = sent();
    await reply().fill('Loose it is.');
    await page().keyboard.press('Alt+KeyD');
    await mark().waitFor();
    await page().getByText('your notes on Merino crew sweater').waitFor();
    expect(await reply().inputValue()).toBe(server().floor.ai.text);
    expect([server().floor.ai.begun, sent()]).toEqual([['Loose it is.'], before]);
    await page().keyboard.press('Alt+KeyU');
    await expect.poll(() => reply().inputValue()).toBe('Loose it is.');
    expect(await mark().count()).toBe(0);

    await draftButton(page()).click();
    await mark().waitFor();
    await page().reload();
    await mark().waitFor();
    expect(sent()).toBe(before);
    await reply().press('Enter');
    await expect.poll(sent).toBe(before + 1);
    await expect.poll(() => mark().count()).toBe(0);
    expect(await reply().inputValue()).toBe('');
  });

  test('61 hostile words stay words: nothing runs, nothing is sent, nothing is a link', async () => {
    const hostile =
      '<img src=x onerror="document.title=1"> [x](javascript:alert(1)) https://evil.example';
    Object.assign(server().floor.ai, {
      text: hostile,
      sources: [{ kind: 'reply', name: hostile }],
    });
    await withAi(page(), server());
    const before = sent();
    await draftButton(page()).click();
    await page().getByText('saved reply “<img').waitFor();
    expect(await reply().inputValue()).toBe(hostile);
    await reply().press('Enter');
    await page().getByRole('log').getByText('onerror').waitFor();
    expect(sent()).toBe(before + 1);
    expect(
      await page().locator('img[src="x"], a[href*="evil"], a[href^="javascript"]').count(),
    ).toBe(0);
    expect(await page().title()).not.toBe('1');
  });

  test('61 while it is awaited nothing is sent; cancelled or refused, her words are there', async () => {
    server().floor.ai.silent = true;
    await withAi(page(), server());
    const before = sent();
    await reply().fill('Loose it is.');
    await draftButton(page()).click();
    await page().getByRole('button', { name: 'Cancel' }).waitFor();
    await reply().press('Enter');
    await page().getByRole('button', { name: 'Cancel' }).click();
    expect([await reply().inputValue(), sent()]).toEqual(['Loose it is.', before]);
    const words = { busy: 'Try again in 20 s', full: 'used up', timeout: 'took too long' } as const;
    for (const [code, said] of Object.entries(words) as [keyof typeof words, string][]) {
      server().refusals.set('draftReply', { code, message: '', retryAfterMs: 20_000 });
      await draftButton(page()).click();
      await page().getByText(said).waitFor();
      expect(await reply().inputValue()).toBe('Loose it is.');
    }
  });

  test('61 without a key nothing of it is loaded or shown, and no key does anything', async () => {
    const loaded: string[] = [];
    page().on('request', (request) => loaded.push(request.url()));
    await withInes(page(), server());
    await page().keyboard.press('Alt+KeyD');
    await page().keyboard.press('Control+KeyK');
    await page().getByRole('dialog', { name: 'What to do' }).waitFor();
    await page().keyboard.type('draft');
    expect(await page().getByText('Have a reply drafted').count()).toBe(0);
    expect(await draftButton(page()).count()).toBe(0);
    await page().goto(`${server().origin}/console/privacy`);
    await page().getByLabel('Days an anonymous shopper').waitFor();
    expect(await page().getByText('What an AI may do').count()).toBe(0);
    expect(loaded.filter((url) => /draft-views|create-ai|ai-section/.test(url))).toEqual([]);
  });

  test('61 an admin allows it; what leaves the house is said there', async () => {
    Object.assign(server().floor.ai, { there: true, rules: { drafts: false, perDay: 200 } });
    await signIn(page(), server().origin);
    await page().goto(`${server().origin}/console/privacy`);
    const perDay = page().getByLabel('At most so often a day');
    await perDay.fill('0');
    await page().getByLabel('Agents may have replies drafted').check();
    const save = page().getByRole('button', { name: 'Save what an AI may do' });
    await save.click();
    await page().getByText('A whole number from 1').waitFor();
    await perDay.fill('50');
    await save.click();
    await page().getByText('Saved.').waitFor();
    expect(server().floor.ai.rules).toEqual({ drafts: true, perDay: 50 });
    await page().getByText('small-writer').waitFor();
    await page().goto(`${server().origin}/console/`);
    await open(page(), 'Ines Duarte');
    await draftButton(page()).waitFor();
  });
});
