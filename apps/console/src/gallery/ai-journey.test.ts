import { expect, test } from 'vitest';
import { draftButton, translated, withAi } from './ai-scenes.ts';
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
    await expect.poll(sent).toBe(before + 1);
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
    expect(
      loaded.filter((url) => /ai-views|field-writer|translating|ai-section/.test(url)),
    ).toEqual([]);
  });

  test('61 an admin allows it; what leaves the house is said there', async () => {
    Object.assign(server().floor.ai, {
      there: true,
      rules: { drafts: false, translation: false, perDay: 200 },
    });
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
    expect(server().floor.ai.rules).toEqual({ drafts: true, translation: false, perDay: 50 });
    await page().getByText('small-writer').waitFor();
    await page().goto(`${server().origin}/console/`);
    await open(page(), 'Ines Duarte');
    await draftButton(page()).waitFor();
  });

  test('62 she reads and writes in her own language, and the original is one tap away', async () => {
    await translated(page(), server());
    const log = page().getByRole('log');
    await log.getByText('Hello, does the cardigan shrink in the wash?').waitFor();
    await log.getByRole('button', { name: 'Show original' }).click();
    await log.getByText('Bonjour, est-ce que').waitFor();
    const talk = talkOf(server(), 1);
    const before = talk.entries.length;
    await reply().fill('Not if washed cold');
    await reply().press('Enter');
    await page().getByText('Translated into French. Enter sends it.').waitFor();
    expect([await reply().inputValue(), talk.entries.length]).toEqual([...['Pas à froid', before]]);
    await page().keyboard.press('Alt+KeyU');
    await expect.poll(() => reply().inputValue()).toBe('Not if washed cold');
    await page().getByRole('button', { name: 'Translate', exact: true }).click();
    await expect.poll(() => reply().inputValue()).toBe('Pas à froid');
    await reply().press('Enter');
    await expect.poll(() => talk.entries.length).toBe(before + 1);
    expect(talk.entries.at(-1)?.content).toEqual({ kind: 'message', text: 'Pas à froid' });
    await log.getByText('Not if washed cold').waitFor();
    await log.getByRole('button', { name: 'Show what was sent' }).click();
    await log.getByText('Pas à froid').waitFor();
    // Remembered for this conversation.
    await page().reload();
    await log.getByText('Hello, does the cardigan shrink').waitFor();
    await page().keyboard.press('Alt+KeyL');
    await log.getByText('Bonjour, est-ce que').waitFor();
  });

  test('62 what cannot be translated is told; she may send it as it is', async () => {
    await translated(page(), server());
    server().refusals.set('translateReply', { code: 'timeout', message: '' });
    const talk = talkOf(server(), 1);
    const before = talk.entries.length;
    await reply().fill('Not if washed cold');
    await reply().press('Enter');
    await page().getByText('No translation. The AI took too long.').waitFor();
    expect([await reply().inputValue(), talk.entries.length]).toEqual([
      ...['Not if washed cold', before],
    ]);
    server().refusals.set('translateEntries', { code: 'full', message: '' });
    server().floor.says(talk, 'Merci');
    await page().getByText('The newest words are not translated.').waitFor();
    await page().getByRole('log').getByText('Merci').waitFor();
    await page().getByRole('button', { name: 'Send as it is' }).click();
    await expect
      .poll(() => talk.entries.at(-1)?.content)
      .toMatchObject({ text: 'Not if washed cold' });
  });
});
