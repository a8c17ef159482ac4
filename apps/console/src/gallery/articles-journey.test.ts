import { expect, test } from 'vitest';
import { onPracticePage } from './practice-page.ts';
import { talkOf, withInes } from './scenes.ts';
import { articling } from './settings-scenes.ts';

onPracticePage('the page Articles', ({ page, server }) => {
  const published = () => page().getByRole('region', { name: 'Published' });
  const titles = () =>
    published().getByRole('button', { name: / by / }).locator('span:first-child').allTextContents();

  test('56 a proposal is put right, approved, put first and keeps its author', async () => {
    await articling(page(), server());
    await page()
      .getByRole('button', { name: /^How do I wash merino/ })
      .click();
    const answer = page().getByRole('textbox', { name: 'Answer' });
    await answer.fill('[Cold](javascript:alert(1))');
    await page().getByRole('button', { name: 'Publish' }).click();
    await page().getByText('A link leads to http(s) only').waitFor();
    const hostile = '<img src=x onerror="document.title = 1">';
    await answer.fill(`Cold. ${hostile}\n\n- [flat](https://loop.example/dry)`);
    const preview = page().getByRole('region', { name: 'Preview' });
    await preview.getByText(`Cold. ${hostile}`).waitFor();
    expect(await preview.locator('img').count()).toBe(0);
    const link = preview.getByRole('link', { name: 'flat' });
    expect(await link.getAttribute('href')).toBe('https://loop.example/dry');
    // Refused, it is still there; the same try publishes it.
    server().refusals.set('saveArticle', { code: 'stale', message: 'changed' });
    await page().getByRole('button', { name: 'Publish' }).click();
    await page().getByText('Somebody changed this article meanwhile').waitFor();
    server().refusals.clear();
    await page().getByRole('button', { name: 'Publish' }).click();
    await page().getByText('“How do I wash merino?” is published.').waitFor();
    await published().getByText('English · by Per Olsson · Not opened yet').waitFor();
    expect(await page().getByRole('region', { name: 'Proposed' }).count()).toBe(0);
    await page().getByRole('button', { name: 'Later: How do I wash merino?' }).click();
    await expect
      .poll(titles)
      .toEqual([
        ...['How long does delivery take?', 'How do I wash merino?', 'Does merino itch?'],
        'Wie lange dauert die Lieferung?',
      ]);
    const figures = '84 shoppers opened it · 61 said it helped · 9 asked for a person';
    await published().getByText(figures).waitFor();
  });

  test('56 declining takes a word, and a store without articles is offered the first', async () => {
    await articling(page(), server());
    await page()
      .getByRole('button', { name: /^How do I wash merino/ })
      .click();
    const decline = page().getByRole('button', { name: 'Decline' });
    expect(await decline.isDisabled()).toBe(true);
    await page()
      .getByRole('textbox', { name: /Or decline/ })
      .fill('Differs by sweater.');
    await decline.click();
    const declined = page().getByRole('region', { name: 'Declined' });
    await declined.getByText('“Differs by sweater.”').waitFor();
    for (let left = 6; left > 0; left -= 1) {
      await page().getByRole('button', { name: / by / }).first().click();
      await page()
        .getByRole('button', { name: /^Remove / })
        .click();
      await page()
        .getByRole('button', { name: /^Remove for good / })
        .click();
      await page().getByText('is removed.').waitFor();
    }
    await page().getByRole('button', { name: 'Write the first article' }).click();
    await page().getByRole('button', { name: 'Publish' }).click();
    await page().getByText('Give it a question.').waitFor();
  });

  test('56 an answer becomes an article: begun with her question, hers edited out', async () => {
    await withInes(page(), server());
    const reply = page().getByRole('textbox', { name: 'Reply' });
    server().floor.says(talkOf(server(), 0), 'I am Ines Ribeiro. Does  it itch?');
    const log = page().getByRole('log', { name: 'Conversation' });
    await log.getByText('Does it itch?').waitFor();
    await reply.fill('Not at all, Ines.');
    await page().keyboard.press('Enter');
    await page().getByRole('button', { name: 'Make an article of: Not at all, Ines.' }).click();
    const dialog = page().getByRole('dialog', { name: 'Make this an article' });
    await dialog.getByText('Other shoppers will read it.').waitFor();
    const question = dialog.getByRole('textbox', { name: 'Question' });
    expect(await question.inputValue()).toBe('I am Ines Ribeiro. Does it itch?');
    await question.fill('Does it itch?');
    await dialog.getByRole('textbox', { name: 'Answer' }).fill('Not at all.');
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await dialog.getByText('“Does it itch?” is published.').waitFor();
    await dialog.getByRole('button', { name: 'Back to the conversation' }).click();
    // The next answer is a slash away, and stays the agent's to send.
    await reply.pressSequentially('/itch');
    await page()
      .getByRole('option', { name: /^Does it itch/ })
      .click();
    await expect.poll(() => reply.inputValue()).toBe('Not at all.');
    const read = page().getByRole('region', { name: 'Articles she has read' });
    await read.getByText('How long does delivery take? · then asked for a person').waitFor();
  });
});
