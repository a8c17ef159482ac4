import { expect, test } from 'vitest';
import { IDA, NOOR } from '../testing/knits.ts';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

const GOOD = 'What was good? You can leave this empty.';
const WRONG = 'What happened?';

inBrowser('what she says about an agent', (stage) => {
  const given = () =>
    stage()
      .server.asked.filter(({ name }) => name === 'giveFeedback')
      .map(({ payload }) => payload);
  const named = () => given().map(({ feedbackId }) => feedbackId);

  const look = async () => {
    const visit = await stage().open();
    await visit.log.getByText('Not at all').waitFor();
    await visit.panel.getByRole('button', { name: 'What the agent sees' }).click();
    await visit.panel.getByRole('button', { name: 'Get a copy' }).waitFor();
    return visit;
  };
  const helped = (...others: (typeof IDA)[]) => {
    const { server } = stage();
    server.recall('Does it itch?', Date.now());
    server.join(...others);
    server.say('Not at all');
  };

  test('67: beside her rating a quiet link becomes praise, by keyboard and without a word', async () => {
    const { server, context, open } = stage();
    const loaded: string[] = [];
    context.on('request', (request) => loaded.push(request.url()));
    const chunk = () => loaded.some((url) => url.includes('offer-feedback'));
    helped();
    server.end();
    server.replies.set('fetchRating', { rating: { questions: ['effort'], answers: {} } });
    const { page, panel } = await open();
    const easy = panel.getByRole('radio', { name: '5, very easy' });
    await easy.waitFor({ state: 'attached' });
    // Nobody is pestered before she has answered, and nothing is loaded for it.
    expect(await panel.getByRole('button', { name: 'Say something' }).count()).toBe(0);
    expect(chunk()).toBe(false);
    await easy.check({ force: true });
    const link = panel.getByRole('button', { name: 'Say something about Ida Holm' });
    await link.press('Enter');
    expect(chunk()).toBe(true);
    // She is where she can choose; what she rated makes room.
    const praise = panel.getByRole('radio', { name: 'Something was good' });
    await eventually(() => praise.evaluate((one) => one.matches(':focus')), true);
    expect(await easy.isVisible()).toBe(false);
    await panel.getByText('Ida Holm reads it, and so does the shop’s management.').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(given, [
      expect.objectContaining({ agentId: IDA.agentId, kind: 'praise', words: '' }) as never,
    ]);
    const thanks = panel.getByText('Thank you. Ida Holm reads it');
    await eventually(() => thanks.evaluate((one) => one.matches(':focus')), true);
    await panel.getByRole('button', { name: 'Close', exact: true }).click();
    await eventually(() => link.evaluate((one) => one.matches(':focus')), true);
  });

  test('67: a complaint needs words, says who reads it, and masks a card', async () => {
    helped();
    const { panel } = await look();
    await panel.getByRole('button', { name: 'Say something about Ida Holm' }).click();
    expect(await panel.getByRole('button', { name: 'Get a copy' }).isVisible()).toBe(false);
    await panel.getByRole('radio', { name: 'Something was not right' }).check();
    await panel
      .getByText('The shop’s management reads it. Ida Holm does not, unless the shop is')
      .waitFor();
    const send = panel.locator('.fb').getByRole('button', { name: 'Send' });
    await send.click();
    await panel.getByText('Say in a few words what happened.').waitFor();
    const field = panel.getByRole('textbox', { name: WRONG });
    expect(await field.evaluate((one) => one.matches(':focus'))).toBe(true);
    expect(given()).toEqual([]);
    await field.fill('He took my card 4111 1111 1111 1111 <b>twice</b>');
    await send.click();
    await panel.getByText('Thank you. The shop’s management reads it.').waitFor();
    expect(given()).toMatchObject([
      { kind: 'complaint', words: 'He took my card •••• •••• •••• 1111 <b>twice</b>' },
    ]);
  });

  test('67: what did not arrive stays, and is sent again under the same name', async () => {
    const { server } = stage();
    helped();
    const { panel } = await look();
    const link = panel.getByRole('button', { name: 'Say something about Ida Holm' });
    await link.click();
    server.refusals.set('giveFeedback', 'unavailable');
    const field = panel.getByRole('textbox', { name: GOOD });
    await field.fill('So patient');
    const send = panel.locator('.fb').getByRole('button', { name: 'Send' });
    await send.click();
    await panel.getByText('Not sent. Try again.').waitFor();
    // Closed and opened again it is still there.
    await panel.getByRole('button', { name: 'Not now' }).click();
    await link.click();
    expect(await field.inputValue()).toBe('So patient');
    server.refusals.clear();
    await send.click();
    await panel.getByText('Thank you.').waitFor();
    expect(given()).toMatchObject([{ words: 'So patient' }, { words: 'So patient' }]);
    expect(new Set(named()).size).toBe(1);
    // Another is another, and at the end she is told so.
    await panel.getByRole('button', { name: 'Close', exact: true }).click();
    await link.click();
    expect(await field.inputValue()).toBe('');
    server.refusals.set('giveFeedback', 'forbidden');
    await field.fill('So patient');
    await send.click();
    await panel.getByText('You have said as much about Ida Holm as this chat can take.').waitFor();
    expect(new Set(named()).size).toBe(2);
  });

  test('67: where several have helped her she says whom she means', async () => {
    helped(NOOR);
    const { panel } = await look();
    await panel.getByRole('button', { name: 'Say something about who helped you' }).click();
    const whom = panel.getByLabel('Who is it about?');
    expect(await whom.inputValue()).toBe(IDA.agentId);
    await whom.selectOption({ label: 'Noor El Amin' });
    await panel.getByText('Noor El Amin reads it').waitFor();
    await panel.locator('.fb').getByRole('button', { name: 'Send' }).click();
    await panel.getByText('Thank you. Noor El Amin').waitFor();
    expect(given()).toMatchObject([{ agentId: NOOR.agentId, kind: 'praise' }]);
  });

  test('67: before anybody has written to her there is nothing to say it about', async () => {
    const { server, context, open } = stage();
    const loaded: string[] = [];
    context.on('request', (request) => loaded.push(request.url()));
    server.recall('Does it itch?', Date.now());
    const { panel, log } = await open();
    await log.getByText('Does it itch?').waitFor();
    await panel.getByRole('button', { name: 'What the agent sees' }).click();
    await panel.getByRole('button', { name: 'Get a copy' }).waitFor();
    expect(await panel.locator('.fb').count()).toBe(0);
    expect(loaded.some((url) => url.includes('offer-feedback'))).toBe(false);
  });
});
