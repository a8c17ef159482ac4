import { expect, test } from 'vitest';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

const TITLE = 'How long does delivery take?';
const ONE = { articleId: '01920000-0000-7000-8000-000000000001', title: TITLE };
const TWO = { articleId: '01920000-0000-7000-8000-000000000002', title: 'Does it itch?' };
const HOSTILE = '<img src=x onerror="document.title=1"> [x](javascript:alert(1))';

inBrowser('answers that need nobody to be there', (stage) => {
  const furnish = (body = 'Two days.') => {
    const { server } = stage();
    server.setStore({
      articles: true,
      availability: { online: false, agents: [], replyTimeMs: null },
    });
    server.replies.set('offerArticles', { questions: [ONE, TWO], search: true });
    server.replies.set('openArticle', { ...ONE, body, language: 'en' });
    server.replies.set('judgeArticle', null);
    return server;
  };
  const asked = (name: string) =>
    stage()
      .server.asked.filter((one) => one.name === name)
      .map(({ payload }) => payload);

  test('56: after hours a question is answered by one tap, and no conversation begins', async () => {
    const server = furnish(
      `Two days.\n\n- here\n- [there](https://fjord.example/there)\n\n${HOSTILE}`,
    );
    const { page, panel } = await stage().open();
    const section = panel.getByRole('region', { name: 'Common questions' });
    await section.getByRole('button', { name: TITLE }).press('Enter');
    const heading = section.getByRole('heading', { name: TITLE });
    await eventually(() => heading.evaluate((it) => it.matches(':focus')), true);
    expect(await section.getByRole('listitem').allTextContents()).toEqual(['here', 'there']);
    const link = section.getByRole('link', { name: 'there' });
    expect(await link.getAttribute('href')).toBe('https://fjord.example/there');
    // What is no mark-up of ours is text, whatever it looks like.
    await section.getByText(HOSTILE).waitFor();
    expect(await section.locator('img').count()).toBe(0);
    expect(await section.getByRole('link').count()).toBe(1);
    server.refusals.set('judgeArticle', 'busy');
    await section.getByRole('button', { name: 'This helped' }).click();
    await section.getByText('That did not go through. Try again.').waitFor();
    server.refusals.clear();
    await section.getByRole('button', { name: 'This helped' }).click();
    await section.getByText('Glad it helped.').waitFor();
    expect(asked('judgeArticle').at(-1)).toEqual({ articleId: ONE.articleId, verdict: 'helped' });
    await section.getByRole('button', { name: 'All questions' }).click();
    const chip = section.getByRole('button', { name: TITLE });
    await eventually(() => chip.evaluate((it) => it.matches(':focus')), true);
    expect(asked('offerArticles')[0]).toMatchObject({ locale: 'en', path: '/' });
    expect(asked('startConversation')).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
  });

  test('56: asking a person puts her question before what she writes, and the questions go', async () => {
    furnish();
    const { panel, write } = await stage().open();
    await panel.getByRole('textbox', { name: 'Message' }).fill('And to Sweden?');
    await panel.getByRole('button', { name: TITLE }).click();
    await panel.getByRole('button', { name: 'Ask a person' }).click();
    const field = panel.getByRole('textbox', { name: 'Message' });
    const begun = `About “${TITLE}”: And to Sweden?`;
    await eventually(() => field.inputValue(), begun);
    expect(await field.evaluate((it) => it.matches(':focus'))).toBe(true);
    expect(asked('judgeArticle')).toEqual([{ articleId: ONE.articleId, verdict: 'asked' }]);
    await write(begun);
    await panel.getByRole('region', { name: 'Common questions' }).waitFor({ state: 'detached' });
  });

  test('56: a search finds others, says when it does not, and shows the questions again', async () => {
    const server = furnish();
    const three = { ...ONE, articleId: ONE.articleId.replace(/1$/, '3'), title: 'Gift wrap?' };
    server.replies.set('searchArticles', { found: [three] });
    const { panel } = await stage().open();
    const search = panel.getByRole('searchbox', { name: 'Search answers' });
    await search.fill('wrap');
    await panel.getByRole('button', { name: 'Gift wrap?' }).waitFor();
    expect(await panel.getByRole('button', { name: TITLE }).count()).toBe(0);
    server.replies.set('searchArticles', { found: [] });
    await search.fill('silk');
    await panel.getByText('There is no answer to that here.').waitFor();
    await search.fill('');
    await panel.getByRole('button', { name: TITLE }).waitFor();
    expect(asked('searchArticles').map(({ words }) => words)).toEqual(['wrap', 'silk']);
  });

  test('56: nothing is loaded where the store has none, nor asked once she has written', async () => {
    const { server, context, open } = stage();
    const loaded: string[] = [];
    context.on('request', (request) => loaded.push(request.url()));
    const { write, panel } = await open();
    await write('It itches');
    await panel.getByText('Sent').waitFor();
    expect(loaded.filter((url) => url.includes('articles'))).toEqual([]);
    expect(server.asked.some(({ name }) => name === 'offerArticles')).toBe(false);
  });
});
