import { expect, test } from 'vitest';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

inBrowser('the rating', (stage) => {
  const both = { questions: ['effort', 'satisfaction'], answers: {} };
  const rated = () =>
    stage()
      .server.asked.filter(({ name }) => name === 'rateConversation')
      .map(({ payload }) => payload.answers);

  const helped = (rating: unknown = both) => {
    const { server } = stage();
    server.recall('Does it itch?', Date.now());
    server.join();
    server.say('Not at all');
    server.replies.set('fetchRating', { rating });
  };

  test('49: two taps once it is closed, each kept at once and still changeable', async () => {
    const { server, context, open } = stage();
    const loaded: string[] = [];
    context.on('request', (request) => loaded.push(request.url()));
    helped();
    const { panel, log } = await open();
    await log.getByText('Not at all').waitFor();
    // Nobody is asked while she is being helped, and nothing is loaded for it.
    expect(server.asked.filter(({ name }) => name === 'fetchRating')).toEqual([]);
    server.end();
    const easy = panel.getByRole('radiogroup', { name: 'How easy was it?' });
    await easy.getByRole('radio', { name: '5, very easy' }).check({ force: true });
    await eventually(rated, [{ effort: 5 }]);
    const satisfied = panel.getByRole('radiogroup', { name: 'How satisfied are you?' });
    await satisfied.getByRole('radio', { name: '4' }).check({ force: true });
    await panel.getByText('Thank you. You can still change it.').waitFor();
    // By keyboard: the arrows move the choice.
    await satisfied.getByRole('radio', { name: '4' }).press('ArrowLeft');
    await eventually(rated, [{ effort: 5 }, { satisfaction: 4 }, { satisfaction: 3 }]);
    const words = panel.getByRole('textbox', { name: 'Anything you would like to add?' });
    await words.fill('Card 4111 1111 1111 1111 <b>was</b> slow');
    await panel.getByRole('button', { name: 'Send', exact: true }).last().click();
    await eventually(() => rated().at(-1), {
      comment: 'Card •••• •••• •••• 1111 <b>was</b> slow',
    });
    expect(loaded.some((url) => url.includes('offer-rating'))).toBe(true);
  });

  test('58: where a rule asks she need not wait for the end', async () => {
    const { server, open } = stage();
    helped();
    const { panel, log } = await open();
    await log.getByText('Not at all').waitFor();
    server.askRating();
    const easy = panel.getByRole('radiogroup', { name: 'How easy was it?' });
    await easy.getByRole('radio', { name: '5, very easy' }).check({ force: true });
    await eventually(rated, [{ effort: 5 }]);
    // She goes on writing as before.
    await panel.getByRole('textbox', { name: 'Message' }).waitFor();
  });

  test('48: a question is asked in the merchant’s words, on the same scale', async () => {
    const { server, open } = stage();
    server.setStore({ words: { effort: 'War es <b>leicht</b>?' } });
    helped();
    server.end();
    const { panel } = await open();
    const easy = panel.getByRole('radiogroup', { name: 'War es <b>leicht</b>?', exact: true });
    await easy.getByRole('radio', { name: '5, very easy' }).waitFor({ state: 'attached' });
    await panel.getByRole('radiogroup', { name: 'How satisfied are you?' }).waitFor();
  });

  test('49: what did not arrive is said, kept and sent again with the rest', async () => {
    const { server, open } = stage();
    helped();
    server.end();
    const { panel } = await open();
    server.refusals.set('rateConversation', 'unavailable');
    const easy = panel.getByRole('radiogroup', { name: 'How easy was it?' });
    await easy.getByRole('radio', { name: '2' }).check({ force: true });
    await panel.getByText('Not saved.').waitFor();
    expect(await easy.getByRole('radio', { name: '2' }).isChecked()).toBe(true);
    server.refusals.delete('rateConversation');
    await panel.getByRole('button', { name: 'Try again' }).click();
    await eventually(() => panel.getByText('Not saved.').count(), 0);
    expect(rated()).toEqual([{ effort: 2 }, { effort: 2 }]);
  });

  test('49: waved away it stays away on the next page; answered it is one line', async () => {
    const { server, open } = stage();
    helped();
    server.end();
    const { page, panel, launcher } = await open();
    await panel.getByRole('button', { name: 'Not now' }).click();
    await eventually(() => panel.locator('.rate > *').count(), 0);
    const chunk = page.waitForResponse((response) => response.url().includes('offer-rating'));
    await page.reload();
    await (await chunk).finished();
    await panel.getByRole('button', { name: 'Start a new one' }).waitFor();
    expect(await panel.locator('.rate > *').count()).toBe(0);
    await panel.getByRole('button', { name: 'Close chat' }).click();
    // Another question is another matter; one that has its answer takes no room.
    const answers = { effort: 5, satisfaction: 5, recommend: 9 };
    const all = { questions: ['effort', 'satisfaction', 'recommend'], answers };
    server.replies.set('fetchRating', { rating: all });
    await launcher.click();
    await panel.getByRole('button', { name: 'Change' }).click();
    const again = panel.getByRole('radiogroup', { name: 'Would you recommend this shop?' });
    expect(await again.getByRole('radio', { name: '9' }).isChecked()).toBe(true);
    expect(await again.getByRole('radio').count()).toBe(11);
  });
});
