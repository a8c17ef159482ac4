import { expect, test } from 'vitest';
import { inBrowser } from '../testing/suite.ts';

const HOUR = 3_600_000;

inBrowser('what the store owes her', (stage) => {
  test('57 a promise is one quiet line, by her own clock and in her language', async () => {
    const { server, open, arrive } = stage();
    server.say('I ask the mill.');
    const dueAt = new Date(new Date().setHours(23, 59, 0, 0)).getTime();
    server.send({ kind: 'promised', name: 'Anna <b>', dueAt });
    server.send({ kind: 'promised', name: 'Anna', dueAt: dueAt + 48 * HOUR });
    const { page, log } = await open();
    const lines = log.locator('.event');
    const said = async (at: number, locale: string, date: object = {}) =>
      page.evaluate(
        ([when, language, more]) =>
          new Intl.DateTimeFormat(language, {
            ...{ hour: '2-digit', minute: '2-digit' },
            ...more,
          }).format(when),
        [at, locale, date] as const,
      );
    await log.getByText(`Anna <b> will write by ${await said(dueAt, 'en')}`).waitFor();
    const date = { weekday: 'short', day: 'numeric', month: 'short' };
    const later = await said(dueAt + 48 * HOUR, 'en', date);
    await log.getByText(`Anna will write by ${later}`).waitFor();
    expect(await lines.locator('b').count()).toBe(0);
    const german = await arrive('/?locale=de');
    await german.launcher.click();
    await german.page.getByText(`Anna <b> schreibt Ihnen bis ${await said(dueAt, 'de')}`).waitFor();
  });
});
