import { type Scene, signIn, withInes } from './scenes.ts';

/** Something given to the shopper of a conversation, and another one begun. */
export const giving: Scene = async (page, server) => {
  await withInes(page, server);
  const hers = page.getByRole('region', { name: 'Goodwill' });
  await hers.getByRole('button', { name: 'Give something' }).click();
  await hers.getByRole('textbox', { name: 'What' }).fill('A ball of merino to try');
  await hers.getByRole('button', { name: 'Note it' }).click();
  await hers.getByText('A ball of merino to try').waitFor();
  await hers.getByRole('button', { name: 'Give something' }).click();
  await hers.getByRole('textbox', { name: 'What' }).scrollIntoViewIfNeeded();
};

/** The page Goodwill: how much may be given, and what was. */
export const loggingGestures: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.goto(`${server.origin}/console/gestures`);
  await page.getByText('Discount of 10 %').waitFor();
};
