import { PER } from './practice-handling.ts';
import { open, type Scene, signIn, talkOf, withInes } from './scenes.ts';

/** Mia leads: Annegret is with Per, she has joined, whispered once and is about to whisper again. */
export const whispering: Scene = async (page, server) => {
  const talk = server.floor.talks.find(({ row }) => row.shopper.name?.startsWith('Annegret'));
  if (talk) talk.row.assignedTo = PER;
  await signIn(page, server.origin);
  await open(page, 'Annegret');
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByText('You joined').waitFor();
  await page.keyboard.press('Alt+KeyW');
  const field = page.getByRole('textbox', { name: 'Whisper' });
  await field.fill('She sent the last one back: ask whether L fits better.');
  await field.press('Enter');
  await page.getByText('Whisper to Per Åkesson').waitFor();
  server.floor.colleagues.whispers(talkOf(server, 3), 'Can you take this one? She writes French.');
  await page.getByText('Can you take this one?').waitFor();
};

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
  colleagues.peek(talk, 'And my card is 4111 11•• •••• ••••, do you');
  await page.getByText('Being written').waitFor();
  await page.getByText('answered while you were writing').waitFor();
  await page.getByRole('textbox', { name: 'Reply' }).press('Enter');
  await page.getByText('Yours is not sent yet').waitFor();
};
