import { type Scene, talkOf, withInes } from './scenes.ts';

/** Two colleagues have the conversation open; one has answered while Mia was writing, and writes on. */
export const together: Scene = async (page, server) => {
  await withInes(page, server);
  const talk = talkOf(server, 0);
  const { colleagues } = server.floor;
  colleagues.gather(talk);
  await page.getByText(/are here/).waitFor();
  await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('Merino is soft, and it');
  colleagues.answers(talk, 'Merino does not itch: its fibres are finer than those of other wool.');
  colleagues.replies(talk);
  await page.getByText('answered while you were writing').waitFor();
  await page.getByRole('textbox', { name: 'Reply' }).press('Enter');
  await page.getByText('Yours is not sent yet').waitFor();
};
