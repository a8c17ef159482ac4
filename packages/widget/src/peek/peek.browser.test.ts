import { expect, test } from 'vitest';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

inBrowser('the sneak peek', (stage) => {
  const peeks = () =>
    stage()
      .server.asked.filter(({ name }) => name === 'reportPeek')
      .map(({ payload }) => payload.text);

  test('security 13: it is said where she writes, and she can switch it off for good', async () => {
    const { server, open } = stage();
    server.setStore({ sneakPeek: true });
    server.say('Good afternoon');
    const { page, panel, field } = await open();
    await panel.getByText('The shop sees what you write before you send it.').waitFor();
    expect(await field.getAttribute('aria-describedby')).toBe('peek');
    await field.pressSequentially('My card is 4111 1111 1111 1111');
    await eventually(() => peeks().at(-1), 'My card is 4111 11•• •••• ••••');
    expect(peeks().join()).not.toContain('4111 1111 1');
    await panel.getByRole('button', { name: 'Turn off' }).click();
    await panel.getByText('The shop sees only what you send.').waitFor();
    // What was seen is taken back.
    await eventually(() => peeks().at(-1), '');
    const before = peeks().length;
    await field.fill('a secret');
    await page.reload();
    await field.fill('another secret');
    await field.press('Enter');
    await panel.getByText('another secret').waitFor();
    expect(peeks()).toHaveLength(before);
    expect(await panel.locator('.peek').count()).toBe(0);
  });

  test('where the store has it off nothing is loaded and nothing told', async () => {
    const { server, context, open } = stage();
    const loaded: string[] = [];
    context.on('request', (request) => loaded.push(request.url()));
    server.say('Good afternoon');
    const { panel, write } = await open();
    await panel.getByText('Good afternoon').waitFor();
    await write('It itches');
    await panel.getByText('Sent').waitFor();
    expect(loaded.filter((url) => url.includes('peek'))).toEqual([]);
    expect(peeks()).toEqual([]);
  });
});
