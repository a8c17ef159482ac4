import { expect, test } from 'vitest';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

const AWAY = { online: false, agents: [], replyTimeMs: null };
const ADDRESS = 'ida@mail.example';
const standing = (now: string) => ({ address: { email: ADDRESS, standing: now } });

inBrowser('going on by e-mail', (stage) => {
  test('50: with nobody there she leaves her address, types the code, and may take it back', async () => {
    const { server, open } = stage();
    server.setStore({ mail: true, availability: AWAY });
    server.recall('Does it itch?', Date.now());
    const { page, panel } = await open();
    const section = panel.getByRole('region', { name: 'Go on by e-mail' });
    await section.getByText('Where shall we write?').waitFor();
    // Nobody takes the field away from her.
    expect(await section.getByLabel('E-mail').evaluate((it) => it.matches(':focus'))).toBe(false);
    server.refusals.set('leaveMailAddress', 'invalid');
    await section.getByLabel('E-mail').fill('nobody');
    await page.keyboard.press('Enter');
    await section.getByText('This is not an e-mail address.').waitFor();
    server.refusals.clear();
    server.replies.set('leaveMailAddress', standing('unverified'));
    await section.getByLabel('E-mail').fill(ADDRESS);
    await section.getByRole('button', { name: 'Send code' }).click();
    await section.getByText(`A code is on its way to ${ADDRESS}`).waitFor();
    expect(server.asked.findLast(({ name }) => name === 'leaveMailAddress')?.payload).toMatchObject(
      { email: ADDRESS, page: expect.stringContaining('http') },
    );
    server.refusals.set('confirmMailAddress', 'invalid');
    await section.getByLabel('Code').fill('000000');
    await page.keyboard.press('Enter');
    await section.getByText('This is not the code').waitFor();
    server.refusals.clear();
    server.replies.set('confirmMailAddress', standing('verified'));
    server.replies.set('dropMailAddress', null);
    await section.getByLabel('Code').fill('123456');
    await section.getByRole('button', { name: 'Confirm' }).click();
    await panel.getByText(`Answers go to ${ADDRESS} while you are away.`).waitFor();
    server.replies.set('mailTranscript', null);
    await panel.getByRole('button', { name: 'Mail me this chat' }).click();
    await panel.getByText('It is on its way.').waitFor();
    await panel.getByRole('button', { name: 'Turn off' }).click();
    await panel.getByRole('button', { name: 'Go on by e-mail' }).waitFor();
    expect(server.asked.map(({ name }) => name)).toContain('dropMailAddress');
  });

  test('50: her first words of all are enough to be asked for her address', async () => {
    const { server, open } = stage();
    server.setStore({ mail: true, availability: AWAY });
    const { panel } = await open();
    const field = panel.getByRole('textbox', { name: 'Message' });
    await field.fill('Does it itch?');
    await field.press('Enter');
    await panel.getByText('Where shall we write?').waitFor();
  });

  test('50: with somebody there it is a quiet offer, by keyboard, and closes again', async () => {
    const { server, open } = stage();
    server.setStore({ mail: true });
    server.recall('Does it itch?', Date.now());
    const { page, panel } = await open();
    const offer = panel.getByRole('button', { name: 'Go on by e-mail' });
    await offer.press('Enter');
    const field = panel.getByRole('textbox', { name: 'E-mail' });
    await eventually(() => field.evaluate((it) => it.matches(':focus')), true);
    await panel.getByRole('button', { name: 'Not now' }).press('Enter');
    await offer.waitFor();
    await eventually(
      () => panel.getByRole('textbox', { name: 'Message' }).evaluate((it) => it.matches(':focus')),
      true,
    );
    await page.keyboard.type('Hello');
  });

  test('50: nothing is loaded where the server mails nothing, nor offered before she has written', async () => {
    const { server, context, open } = stage();
    const loaded: string[] = [];
    context.on('request', (request) => loaded.push(request.url()));
    const { panel, write } = await open();
    await write('It itches');
    await panel.getByText('Sent').waitFor();
    expect(loaded.filter((url) => url.includes('mail'))).toEqual([]);
    expect(server.asked.some(({ name }) => name === 'fetchMailAddress')).toBe(false);
  });
});
