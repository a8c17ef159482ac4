import { expect, test } from 'vitest';
import { onPracticePage } from './practice-page.ts';
import { signIn, withInes } from './scenes.ts';
import { openSetting } from './settings-scenes.ts';

onPracticePage('what is owed to shoppers', ({ page, server }) => {
  const alert = (words: string) => page().getByRole('alert').getByText(words);

  test('57 added beside the conversation; a refusal keeps what was typed', async () => {
    await withInes(page(), server());
    const hers = page().getByRole('region', { name: 'Follow-ups' });
    await hers.getByRole('button', { name: 'Add a follow-up' }).click();
    const form = hers.getByRole('form', { name: 'New follow-up' });
    const words = form.getByRole('textbox', { name: 'What is owed' });
    await words.fill('Write when the M is back');
    await form.getByLabel('When', { exact: true }).fill('');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Choose a day and a time.').waitFor();
    await form.getByRole('button', { name: 'In an hour' }).click();
    server().refusals.set('addFollowUp', { code: 'busy', message: 'later' });
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('What you typed is still here').waitFor();
    expect(await words.inputValue()).toBe('Write when the M is back');
    server().refusals.clear();
    await form.getByRole('button', { name: 'Save' }).click();
    await hers.getByRole('listitem').getByText('Write when the M is back').waitFor();
    await form.waitFor({ state: 'detached' });
  });

  test('57 a list that does not come says so, and is asked for again', async () => {
    await signIn(page(), server().origin);
    server().refusals.set('listFollowUps', { code: 'busy', message: 'later' });
    await page().goto(`${server().origin}/console/follow-ups`);
    await alert('The follow-ups could not be read.').waitFor();
    server().refusals.clear();
    await page().getByRole('button', { name: 'Try again' }).click();
    const list = page().getByRole('list', { name: 'Follow-ups' });
    await list.getByRole('listitem').first().waitFor();
    expect(await alert('could not be read').count()).toBe(0);
    const mine = await list.getByRole('listitem').count();
    await page().getByRole('button', { name: /^All/ }).click();
    await expect.poll(() => list.getByRole('listitem').count()).toBeGreaterThan(mine);
  });

  test('57 a promise is made by a command, stands in the log and beside it', async () => {
    await withInes(page(), server());
    await page().getByRole('textbox', { name: 'Reply' }).pressSequentially('/promise ');
    const dialog = page().getByRole('dialog', { name: 'Promise to write' });
    await dialog.getByRole('button', { name: /^Before we close/ }).waitFor();
    await dialog.getByRole('button', { name: 'Promise', exact: true }).click();
    await dialog.getByText('Choose a day and a time.').waitFor();
    await dialog.getByRole('button', { name: /^Before we close/ }).click();
    server().refusals.set('makePromise', { code: 'busy', message: 'later' });
    await dialog.getByRole('button', { name: 'Promise', exact: true }).click();
    await dialog.getByText('try again in a moment').waitFor();
    server().refusals.clear();
    await dialog.getByRole('button', { name: 'Promise', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page().getByRole('log').getByText('You promised to write by').waitFor();
    const hers = page().getByRole('region', { name: 'Follow-ups' });
    await hers.getByText('Promised to write').waitFor();
    // She was told the time: it stays.
    await hers.getByRole('button', { name: 'Change: Promised to write' }).click();
    const form = hers.getByRole('form', { name: /^Change/ });
    expect(await form.getByLabel('When', { exact: true }).count()).toBe(0);
  });

  test('65 what she waits for stands beside her; one more is promised, read by her, and stopped', async () => {
    await withInes(page(), server());
    const hers = page().getByRole('region', { name: 'Follow-ups' });
    const waits = hers.getByRole('list', { name: 'She waits for' }).getByRole('listitem');
    await waits.getByText('Asked by her').waitFor();
    await page().getByRole('textbox', { name: 'Reply' }).pressSequentially('/tell ');
    const dialog = page().getByRole('dialog', { name: 'Promise to tell her' });
    await dialog.getByRole('button', { name: 'Promise', exact: true }).click();
    await dialog.getByText('Choose a product and one of its variants.').waitFor();
    await dialog.getByRole('combobox', { name: 'Product' }).fill('troyer');
    await dialog.getByRole('option').first().click();
    await dialog.getByRole('radio').first().check();
    server().refusals.set('promiseWatch', { code: 'full', message: 'too many' });
    await dialog.getByRole('button', { name: 'Promise', exact: true }).click();
    await dialog.getByText('Stop one of them first.').waitFor();
    server().refusals.clear();
    await dialog.getByRole('button', { name: 'Promise', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await waits.getByText('Promised by').waitFor();
    await page().getByRole('log').getByText('Promised to tell her when it is back').waitFor();
    expect(await waits.count()).toBe(2);
    await waits.first().getByRole('button', { name: /^Stop/ }).click();
    await waits.getByText('Promised by').waitFor({ state: 'detached' });
    expect(await waits.count()).toBe(1);
  });

  test('65 from her cart: the variant she holds is chosen already', async () => {
    await withInes(page(), server());
    await page().getByRole('textbox', { name: 'Reply' }).pressSequentially('/tell ');
    const dialog = page().getByRole('dialog', { name: 'Promise to tell her' });
    await dialog.getByRole('list', { name: 'In her cart' }).getByRole('button').first().click();
    await dialog.getByRole('radio', { checked: true }).waitFor();
  });

  test('57 a call is confirmed where it stands; whether there are any is settled on the page Hours', async () => {
    await signIn(page(), server().origin);
    await page()
      .getByRole('link', { name: /^Follow-ups/ })
      .click();
    await page().getByRole('button', { name: /^All/ }).click();
    const list = page().getByRole('list', { name: 'Follow-ups' });
    await list.getByText('Asked for').waitFor();
    await list.getByRole('button', { name: /^Other times: Call her/ }).click();
    const offer = list.getByRole('form', { name: /^Other times: Call her/ });
    await offer.getByLabel('Time 1').fill('');
    await offer.getByRole('button', { name: 'Offer', exact: true }).click();
    await offer.getByText('Choose a day and a time.').waitFor();
    await offer.getByRole('button', { name: 'One more time' }).click();
    const ahead = new Date(Date.now() + 40 * 24 * 3_600_000).toISOString().slice(0, 10);
    await offer.getByLabel('Time 1').fill(`${ahead}T16:00`);
    await offer.getByLabel('Time 2').fill(`${ahead}T17:00`);
    await offer.getByRole('button', { name: 'Offer', exact: true }).click();
    await list.getByText(/^Offered: .* or /).waitFor();
    await list.getByRole('button', { name: /^Confirm: Call her/ }).click();
    await list.getByText('Asked for').waitFor({ state: 'detached' });
    expect(await list.getByRole('button', { name: /^Decline/ }).count()).toBe(0);
    await list.getByRole('button', { name: /^Call off: Call her/ }).waitFor();
    await openSetting(page(), 'Hours');
    const form = page().getByRole('form', { name: 'Calls and appointments' });
    await form.getByRole('checkbox').check();
    await form.getByLabel('Days ahead').fill('many');
    const save = form.getByRole('button', { name: 'Save calls and appointments' });
    await save.click();
    await form.getByText('Days ahead: a whole number from 1 to 30.').waitFor();
    await form.getByLabel('Days ahead').fill('14');
    await save.click();
    await form.getByText('Saved.').waitFor();
    const { value } = server().floor.answers.fetchCallBackRules({}) as { value: unknown };
    expect(value).toEqual({ rules: { minutes: 15, noticeHours: 2, daysAhead: 14, atOnce: 1 } });
  });

  test('57 done, given to a colleague, and taken back; the badge goes with it', async () => {
    await signIn(page(), server().origin);
    const way = page().getByRole('link', { name: /^Follow-ups/ });
    await expect.poll(() => way.textContent()).toContain('1');
    await way.click();
    const list = page().getByRole('list', { name: 'Follow-ups' });
    await page()
      .getByRole('button', { name: /^Overdue/ })
      .click();
    await list.getByText('Tell her the oatmeal is back').waitFor();
    await list.getByRole('button', { name: 'Done: Tell her the oatmeal is back' }).click();
    await page().getByText('Nothing is overdue.').waitFor();
    await expect.poll(() => way.textContent()).toBe('Follow-ups');
    await page()
      .getByRole('status', { name: 'Done' })
      .getByRole('button', { name: 'Undo' })
      .click();
    await list.getByText('Tell her the oatmeal is back').waitFor();
    await list.getByRole('button', { name: 'Change: Tell her the oatmeal is back' }).click();
    const form = list.getByRole('form', { name: /^Change/ });
    await form
      .getByRole('combobox', { name: 'Who sees to it' })
      .selectOption({ label: 'Per Åkesson' });
    await form.getByRole('button', { name: 'Tomorrow at 9:00' }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await page().getByText('Nothing is overdue.').waitFor();
    await page().getByRole('button', { name: /^All/ }).click();
    await list.getByText('Per Åkesson').waitFor();
  });

  test('57 what falls due says so wherever she is, and leads to the conversation', async () => {
    await signIn(page(), server().origin);
    await page()
      .getByRole('link', { name: /^Follow-ups/ })
      .click();
    await page().getByRole('list', { name: 'Follow-ups' }).waitFor();
    server().floor.followUps.fallDue(1);
    await alert('Due now for').waitFor();
    await page().getByRole('alert').getByRole('link', { name: 'Open' }).click();
    await page().getByRole('region', { name: 'Follow-ups' }).waitFor();
    await alert('Due now for').waitFor({ state: 'detached' });
  });
});
