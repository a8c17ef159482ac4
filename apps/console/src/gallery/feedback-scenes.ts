import type { Page } from 'playwright-core';
import { type Scene, signIn, withInes } from './scenes.ts';

/** The page Feedback with its open complaints. */
const readFeedback: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.goto(`${server.origin}/console/feedback`);
  await page.getByText('I was left waiting').waitFor();
};

/** The first button that settles one. */
export const settle = (page: Page) =>
  page.getByRole('button', { name: 'Settle: complaint about Per Åkesson' });

/** A complaint about to be settled. */
export const settlingComplaint: Scene = async (page, server) => {
  await readFeedback(page, server);
  await settle(page).click();
  const form = page.getByRole('form', { name: 'Settle: complaint about Per Åkesson' });
  await form.getByRole('textbox', { name: 'What was done' }).fill('Called her, the link is mended');
};

/** All of it: praise, what is open, and what was settled. */
export const allFeedback: Scene = async (page, server) => {
  await readFeedback(page, server);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.getByText('The exchange is free').waitFor();
};

/** What shoppers said of Mia, the newest while she was away. */
export const myPraise: Scene = async (page, server) => {
  server.floor.feedback.says({ shopper: 'Anna', words: 'She found a jumper that does not itch.' });
  await signIn(page, server.origin);
  await page.goto(`${server.origin}/console/praise`);
  await page.getByText('So patient with all my sizes').waitFor();
};

/** Praise comes while she is in a conversation. */
export const praised: Scene = async (page, server) => {
  await withInes(page, server);
  server.floor.feedback.says({ shopper: 'Anna', words: 'The best advice I ever got in a shop.' });
  await page.getByText('Praise from Anna').waitFor();
};
