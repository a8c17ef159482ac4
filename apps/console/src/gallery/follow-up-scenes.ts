import { type Scene, signIn, withInes } from './scenes.ts';

/** The page Follow-ups with one of them being changed, and one that has just fallen due. */
export const owing: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: /^(Follow-ups|Owed)/ }).click();
  await page.getByRole('button', { name: /^All/ }).click();
  await page
    .getByRole('button', { name: 'Change: Low rating: Ease 1 of 5, Satisfaction 2 of 5' })
    .click();
  await page.getByRole('form', { name: /^Change/ }).waitFor();
  server.floor.followUps.fallDue(1);
  await page.getByRole('alert').getByText('Due now for').waitFor();
};

/** Other times for a call, one of them still empty. */
export const offeringTimes: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: /^(Follow-ups|Owed)/ }).click();
  await page.getByRole('button', { name: /^All/ }).click();
  await page.getByRole('button', { name: /^Other times: / }).click();
  const form = page.getByRole('form', { name: /^Other times: / });
  await form.getByRole('button', { name: 'One more time' }).click();
  await form.scrollIntoViewIfNeeded();
};

/** What is owed to the shopper of a conversation, and another one begun. */
export const owingHer: Scene = async (page, server) => {
  await withInes(page, server);
  const hers = page.getByRole('region', { name: 'Follow-ups' });
  await hers.getByText('Ask whether the troyer fits').waitFor();
  await hers.getByRole('button', { name: 'Add a follow-up' }).click();
  const form = hers.getByRole('form', { name: 'New follow-up' });
  await form.getByRole('textbox', { name: 'What is owed' }).fill('Write when the M is back');
  await form.scrollIntoViewIfNeeded();
};

/** What she waits for, and a promise to tell her of one more, its variant chosen. */
export const promisingToTell: Scene = async (page, server) => {
  await withInes(page, server);
  const hers = page.getByRole('region', { name: 'Follow-ups' });
  await hers.getByRole('list', { name: 'She waits for' }).waitFor();
  await hers.getByRole('button', { name: 'Promise to tell her' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Product' }).fill('troyer');
  await dialog.getByRole('option').first().click();
  await dialog.getByRole('radio').first().check();
};

/** A time to promise by, chosen. */
export const promising: Scene = async (page, server) => {
  await withInes(page, server);
  await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('/promise ');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Before we close/ }).click();
};
