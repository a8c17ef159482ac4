import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

const HOUR = 3_600_000;
/** Where pictures for people go; none are taken without it. */
const pictures = process.env.AISLE_PICTURES;
/** Noon of the day so many ahead. */
const noon = (days: number) => new Date().setHours(12 + 24 * days, 0, 0, 0);

inBrowser('asking for a call', (stage) => {
  test('57 she chooses a time and a way; what is nonsense or gone is said, and nothing is lost', async () => {
    const { server, open } = stage();
    server.setStore({ callBacks: true });
    server.recall('Can we talk?', Date.now());
    server.replies.set('fetchCallBackTimes', { times: [noon(1), noon(1) + HOUR, noon(2)] });
    const { page, panel, log } = await open();
    await panel.getByRole('button', { name: 'Ask for a call' }).click();
    const form = panel.getByRole('region', { name: 'When shall we be there for you?' });
    const phone = form.getByLabel('Phone number');
    const time = form.getByLabel('Time', { exact: true });
    // What is shown is what is asked for.
    expect(await time.evaluate((one) => (one as HTMLSelectElement).selectedIndex)).toBe(0);
    await phone.fill('maybe');
    await form.getByRole('button', { name: 'Ask for this time' }).click();
    await form.getByText('This is not a phone number.').waitFor();
    await phone.fill('+49 171 5551234');
    await time.selectOption({ index: 1 });
    server.refusals.set('requestCallBack', 'stale');
    server.replies.set('fetchCallBackTimes', { times: [noon(2), noon(2) + HOUR] });
    await form.getByRole('button', { name: 'Ask for this time' }).click();
    await form.getByText('That time has gone').waitFor();
    expect(await phone.inputValue()).toBe('+49 171 5551234');
    if (pictures) await page.screenshot({ path: `${pictures}/call-back.png` });
    server.refusals.clear();
    await form.getByRole('button', { name: 'Ask for this time' }).click();
    await log.getByText('You asked for a call').waitFor();
    await form.waitFor({ state: 'detached' });
    const { payload } = server.asked.findLast(({ name }) => name === 'requestCallBack') ?? {};
    expect(payload).toMatchObject({ way: 'phone', phone: '+49 171 5551234', at: noon(2) });
    await eventually(
      () =>
        panel
          .getByRole('textbox')
          .first()
          .evaluate((one) => one.matches(':focus')),
      true,
    );
  });

  test('57 what was confirmed stands above the field and goes into her calendar', async () => {
    const { server, open } = stage();
    server.setStore({ callBacks: true });
    server.recall('Can we talk?', Date.now());
    const followUpId = '01890a5d-ac96-774b-bcce-b302099a80aa';
    const calendarId = '01890a5d-ac96-774b-bcce-b302099a80ab';
    const at = noon(1);
    server.send({
      ...{ kind: 'call_back_answered', followUpId, result: 'confirmed', way: 'phone', at },
      ...{ minutes: 20, name: 'Anna', calendarId },
    });
    const { page, panel, log } = await open();
    await log.getByText('Anna confirmed:').waitFor();
    await panel.getByText(/^Confirmed: /).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: 'Add to calendar' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('call.ics');
    const text = await readFile(await file.path(), 'utf8');
    const start = new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
    expect(text).toContain(`DTSTART:${start}\r\n`);
    expect(text).toContain(`UID:${calendarId}\r\n`);
  });

  test('57 of the times an agent offers she takes one, or none, and what was confirmed stands until then', async () => {
    const { server, open } = stage();
    server.setStore({ callBacks: true });
    server.recall('Can we talk?', Date.now());
    const followUpId = '01890a5d-ac96-774b-bcce-b302099a80aa';
    const about = { followUpId, way: 'phone', minutes: 20, name: 'Anna' } as const;
    const offers = (times: number[]) =>
      server.send({ kind: 'call_back_proposed', ...about, times });
    server.send({ kind: 'call_back_answered', ...about, result: 'confirmed', at: noon(1) });
    offers([Date.now() - HOUR, noon(2), noon(3)]);
    const { page, panel, log } = await open();
    const offer = panel.getByRole('region', { name: 'Does one of these times suit you?' });
    await log.getByText('Anna offers another time: ').waitFor();
    await panel.getByText(/^Confirmed: /).waitFor();
    // What is past is not offered any more.
    expect(await offer.getByRole('button').count()).toBe(3);
    if (pictures) await page.screenshot({ path: `${pictures}/offered-times.png` });
    await offer.getByRole('button', { name: 'None of these' }).click();
    await log.getByText('None of the times suits you').waitFor();
    await offer.waitFor({ state: 'detached' });
    await panel.getByText(/^Confirmed: /).waitFor();
    offers([noon(4), noon(5)]);
    server.refusals.set('chooseCallBackTime', 'stale');
    await offer.getByRole('button').nth(1).click();
    await offer.getByText('That time has gone').waitFor();
    server.refusals.clear();
    await offer.getByRole('button').nth(1).click();
    await offer.waitFor({ state: 'detached' });
    const asked = server.asked.filter(({ name }) => name === 'chooseCallBackTime');
    expect(asked.map(({ payload }) => payload.at)).toEqual([null, noon(5), noon(5)]);
    const day = new Intl.DateTimeFormat('en', { day: 'numeric' }).format(noon(5));
    await panel.getByText(new RegExp(`^Confirmed: .*${day}`)).waitFor();
  });

  test('57 nothing is offered where the store does not take it, and no time says so', async () => {
    const { server, open } = stage();
    server.recall('Can we talk?', Date.now());
    const closed = await open();
    expect(await closed.panel.getByRole('button', { name: 'Ask for a call' }).count()).toBe(0);
    server.setStore({ callBacks: true });
    server.replies.set('fetchCallBackTimes', { times: [] });
    const { panel } = await open();
    await panel.getByRole('button', { name: 'Ask for a call' }).click();
    await panel.getByText('No time is free just now.').waitFor();
  });
});
