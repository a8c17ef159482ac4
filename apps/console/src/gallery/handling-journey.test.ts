import { beforeEach, expect, test } from 'vitest';
import { MIA } from './floor.ts';
import { knitPng } from './knit-png.ts';
import { PER } from './practice-handling.ts';
import { onPracticePage } from './practice-page.ts';
import { talkOf, withInes } from './scenes.ts';

onPracticePage('handling conversations by keyboard', ({ page, server }) => {
  beforeEach(() => withInes(page(), server()));

  const inbox = () => page().getByRole('list', { name: 'Inbox' });
  const log = () => page().getByRole('log', { name: 'Conversation' });
  const press = (keys: string) => page().keyboard.press(keys);

  test('a note calls a colleague by two letters, and nothing of it stands in the reply', async () => {
    await press('Alt+KeyO');
    const note = page().getByRole('textbox', { name: 'Private note' });
    await note.pressSequentially('@pe');
    await page().getByRole('option', { name: 'Per Åkesson' }).waitFor();
    await press('Enter');
    await page().keyboard.type('is the oatmeal back on Friday?');
    await press('Enter');
    await log().getByText('is the oatmeal back on Friday?').waitFor();
    await log().getByText('Private note', { exact: true }).waitFor();
    expect(talkOf(server(), 0).row.handling?.mentioned).toEqual([{ agentId: PER, unseen: true }]);
    expect(
      talkOf(server(), 0).entries.some(
        ({ content }) => 'text' in content && content.text?.includes('Friday'),
      ),
    ).toBe(false);
    await press('Alt+KeyR');
    expect(await page().getByRole('textbox', { name: 'Reply' }).inputValue()).toBe('');
  });

  test('a refused note keeps its words, and the same try stores it once', async () => {
    server().refusals.set('addPrivateNote', { code: 'busy', message: 'later', retryAfterMs: 1 });
    await press('Alt+KeyO');
    const note = page().getByRole('textbox', { name: 'Private note' });
    await note.fill('measure twice');
    await press('Enter');
    await page().getByRole('alert').getByText('Not sent.').waitFor();
    expect(await note.inputValue()).toBe('measure twice');
    server().refusals.clear();
    await press('Enter');
    await log().getByText('measure twice').waitFor();
  });

  test('a mention shows in the list and is counted until it has been read', async () => {
    const tab = page().getByRole('button', { name: /^Mentions/ });
    server().floor.notes(talkOf(server(), 1), '@Mia Lindqvist she asks for you', [MIA]);
    await expect.poll(() => tab.textContent()).toBe('Mentions1');
    await tab.click();
    await inbox().getByRole('link').first().click();
    await log().getByText('she asks for you').waitFor();
    await expect.poll(() => tab.textContent()).toBe('Mentions');
  });

  test('tag, priority and snooze by keys; undo takes the last one back', async () => {
    await press('Alt+KeyG');
    await page().keyboard.type('gif');
    await press('Enter');
    await page().getByRole('list', { name: 'Tags' }).getByText('gift').waitFor();
    await press('Escape');
    await press('Alt+KeyY');
    await page().getByRole('button', { name: 'Urgent' }).click();
    await inbox().getByText('Urgent priority.').waitFor({ state: 'attached' });
    await press('Alt+KeyZ');
    await page().getByRole('button', { name: 'Tomorrow at 9:00' }).click();
    await page()
      .getByText(/^Snoozed until/)
      .first()
      .waitFor();
    await expect.poll(() => inbox().getByText('Ines Duarte').count()).toBe(0);
    await press('Alt+KeyU');
    await inbox().getByText('Ines Duarte').waitFor();
    await page().getByRole('button', { name: 'Filter', exact: true }).click();
    await page().getByRole('menuitemcheckbox', { name: 'gift' }).click();
    await expect.poll(() => inbox().getByRole('link').count()).toBe(1);
    await page().getByRole('button', { name: 'Filter without gift' }).click();
    await expect.poll(() => inbox().getByRole('link').count()).toBeGreaterThan(3);
  });

  test('a saved reply by two keys in her language; a hole in it is never sent', async () => {
    const reply = page().getByRole('textbox', { name: 'Reply' });
    await reply.press('/');
    await page().getByRole('option', { name: /hello/ }).waitFor();
    await reply.press('Enter');
    expect(await reply.inputValue()).toBe(
      'Olá Ines Duarte, fala Mia Lindqvist. Em que posso ajudar?',
    );
    await reply.fill('');
    await reply.pressSequentially('/hel');
    await page().getByRole('option', { name: /Olá/ }).waitFor();
    await reply.press('Tab');
    await page().getByRole('option', { name: /Hello/ }).waitFor();
    await reply.press('Enter');
    expect(await reply.inputValue()).toContain('Hello Ines Duarte, Mia Lindqvist here from Loop');
    await reply.fill('About the {product}');
    await reply.press('Enter');
    await page().getByText('Say which product before it goes').waitFor();
    await reply.pressSequentially('cap');
    await reply.press('Enter');
    await log().getByText('About the cap').waitFor();
  });

  test('pictures of a saved reply are seen before they go, and go with its words', async () => {
    const reply = page().getByRole('textbox', { name: 'Reply' });
    await reply.pressSequentially('/wool');
    await page().getByRole('option', { name: /wool/ }).locator('img').nth(1).waitFor();
    await reply.press('Enter');
    const beside = page().getByRole('list', { name: 'Pictures that go with it' });
    await beside.getByRole('button', { name: 'Without on the body.png' }).click();
    await reply.press('Enter');
    await log()
      .getByText(/nobody we know finds it scratchy/)
      .waitFor();
    await log()
      .getByRole('button', { name: /moss close up/ })
      .waitFor();
    await beside.waitFor({ state: 'detached' });
    expect(
      await log()
        .getByRole('button', { name: /on the body/ })
        .count(),
    ).toBe(0);
  });

  test('a reply is written, tried and removed on its page', async () => {
    await page().getByRole('link', { name: 'Settings' }).click();
    await page().getByRole('link', { name: 'Replies' }).click();
    await page().getByRole('button', { name: 'New reply' }).click();
    await page().getByRole('textbox', { name: 'Title' }).fill('Sizes run large');
    await page().getByRole('textbox', { name: 'Shortcut' }).fill('hello');
    await page().getByRole('textbox', { name: 'English' }).fill('Take one size less, ');
    await page().getByRole('button', { name: 'Put shopper into English' }).click();
    await page().getByText('Take one size less, Ines').waitFor();
    await page().getByRole('button', { name: 'Save' }).click();
    await page().getByText('has this shortcut already').waitFor();
    await page().getByRole('textbox', { name: 'Shortcut' }).fill('large');
    await page().getByRole('button', { name: 'Save' }).click();
    await page().getByText('/large is saved.').waitFor();
    await page()
      .getByRole('button', { name: /Sizes run large/ })
      .click();
    const swatch = { name: 'swatch.png', mimeType: 'image/png', buffer: knitPng(20, 10) };
    const pdf = { name: 'invoice.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') };
    await page().getByLabel('Add a picture').setInputFiles([swatch, pdf]);
    await page().getByText('invoice.pdf: It is no picture.').waitFor();
    await page().getByRole('button', { name: 'Save' }).click();
    await page().getByText('/large is saved.').waitFor();
    await page()
      .getByRole('button', { name: /Sizes run large/ })
      .click();
    const pictures = page().getByRole('list', { name: 'Pictures', exact: true });
    await pictures.getByRole('img', { name: 'swatch.png' }).waitFor();
    await page().getByRole('button', { name: 'Remove', exact: true }).click();
    await page().getByText('/large is removed.').waitFor();
  });

  test('words are found in any conversation, which opens at their place', async () => {
    const talk = talkOf(server(), 1);
    for (let i = 0; i < 120; i++) server().floor.says(talk, `line ${i}`);
    await press('Alt+KeyF');
    const field = page().getByRole('combobox', { name: 'Search conversations' });
    await field.fill('cardigan');
    await page()
      .getByRole('option', { name: /Paris/ })
      .getByText('cardigan', { exact: true })
      .waitFor();
    await field.press('Enter');
    // Two pages further up than where a conversation opens.
    await log().getByText('est-ce que le cardigan').waitFor();
    await expect.poll(() => log().getByText('est-ce que le cardigan').isVisible()).toBe(true);
    await press('Alt+KeyF');
    await field.fill('zzz');
    await page().getByText('Nothing has these words.').waitFor();
  });

  test('everything is done from the palette, which gives the focus back when it is left', async () => {
    const reply = page().getByRole('textbox', { name: 'Reply' });
    const palette = page().getByRole('combobox', { name: 'What to do' });
    await reply.fill('Half a sentence');
    await press('Control+k');
    await palette.waitFor();
    await press('Escape');
    await expect.poll(() => reply.evaluate((field) => field === document.activeElement)).toBe(true);
    await press('Control+k');
    await palette.fill('priv not');
    await press('Enter');
    await page().getByRole('textbox', { name: 'Private note' }).waitFor();
    await press('Control+k');
    await palette.fill('report');
    await press('Enter');
    await page().getByRole('heading', { name: 'Report' }).waitFor();
    await press('Control+k');
    await palette.fill('my conv');
    await press('Enter');
    await page().getByRole('button', { name: /^Mine/, pressed: true }).waitFor();
  });

  test('a whisper is told on the other pages, too, and leads to its conversation', async () => {
    await page().getByRole('link', { name: 'Report' }).click();
    await page().getByRole('heading', { name: 'Report', level: 1 }).waitFor();
    server().floor.colleagues.whispers(talkOf(server(), 0), 'She likes wool.');
    const told = page().getByRole('alert').filter({ hasText: 'She likes wool.' });
    await told.getByRole('link', { name: 'Open' }).click();
    await log().waitFor();
  });
});
