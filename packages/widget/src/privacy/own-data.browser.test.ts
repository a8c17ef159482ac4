import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

inBrowser('her own data', (stage) => {
  const look = async () => {
    const { server, open } = stage();
    server.recall('I am Ines, and my feet are cold', Date.now());
    server.say('We have socks');
    const visit = await open();
    await visit.log.getByText('We have socks').waitFor();
    await visit.panel.getByRole('button', { name: 'What the agent sees' }).click();
    return visit;
  };

  test('52: she gets a copy as a file', async () => {
    const { server } = stage();
    server.replies.set('fetchOwnData', { data: { entries: [{ text: 'cold feet' }] } });
    const { page, panel } = await look();
    const copy = panel.getByRole('button', { name: 'Get a copy' });
    const [download] = await Promise.all([page.waitForEvent('download'), copy.click()]);
    expect(download.suggestedFilename()).toBe('chat.json');
    expect(await readFile(await download.path(), 'utf8')).toContain('cold feet');
    await panel.getByText('Your copy was saved as a file.').waitFor();
    server.refusals.set('fetchOwnData', 'full');
    await copy.click();
    await panel.getByText('Ask the shop for your copy.').waitFor();
  });

  test('52: she erases it after a second tap; nothing of it is left in her browser', async () => {
    const { server } = stage();
    const erased = () => server.asked.filter(({ name }) => name === 'eraseOwnData').length;
    const { page, panel, log, launcher } = await look();
    const kept = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('aisle')));
    expect((await kept()).length).toBeGreaterThan(0);
    await panel.getByRole('button', { name: 'Erase it' }).click();
    await panel.getByRole('button', { name: 'Keep it' }).click();
    await panel.getByRole('button', { name: 'Erase it' }).click();
    expect(erased()).toBe(0);
    server.refusals.set('eraseOwnData', 'unavailable');
    await panel.getByRole('button', { name: 'Erase everything' }).click();
    await panel.getByText('That did not work.').waitFor();
    expect((await kept()).length).toBeGreaterThan(0);
    server.refusals.clear();
    await panel.getByRole('button', { name: 'Erase everything' }).click();
    await panel.getByText('Everything is erased.').waitFor();
    await eventually(kept, []);
    expect(await log.isVisible()).toBe(false);
    // It stays so: the next page finds nothing and begins nothing by itself.
    await panel.getByRole('button', { name: 'Close chat' }).click();
    await page.reload();
    await launcher.waitFor();
    expect(await kept()).toEqual([]);
  });
});
