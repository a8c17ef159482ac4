import { MIA } from './floor.ts';
import { type Scene, signIn, talkOf, withInes } from './scenes.ts';

/** A conversation the team has handled: tags, a priority, notes that call Mia, one of hers begun. */
export const handled: Scene = async (page, server) => {
  const { floor } = server;
  const put = (index: number, tags: string[], priority: 'urgent' | 'high' | 'low') =>
    floor.answers.changeHandling({
      ...{ conversationId: talkOf(server, index).row.conversationId, tags, priority },
    });
  put(0, ['gift', 'size advice'], 'high');
  put(2, ['rücksendekostenübernahmevereinbarung', 'gift', 'delivery', 'vip'], 'urgent');
  floor.notes(talkOf(server, 0), 'She bought the troyer last year and sent it back: too scratchy.');
  floor.notes(talkOf(server, 3), '@Mia Lindqvist you speak French, do you not?', [MIA]);
  await withInes(page, server);
  await page.getByText('too scratchy').waitFor();
  await page.keyboard.press('Alt+KeyO');
  await page.getByRole('textbox', { name: 'Private note' }).pressSequentially('Thank you @');
  await page.getByRole('option', { name: 'Per Åkesson' }).waitFor();
};

/** The choices of a sleep. */
export const snoozing: Scene = async (page, server) => {
  await withInes(page, server);
  await page.keyboard.press('Alt+KeyZ');
  await page.getByRole('button', { name: 'Tomorrow at 9:00' }).waitFor();
};

/** The panel in which tags are chosen. */
export const tagging: Scene = async (page, server) => {
  await withInes(page, server);
  await page.keyboard.press('Alt+KeyG');
  await page.getByRole('combobox', { name: 'Tag' }).waitFor();
};

/** A slash in the reply: what is said often, hers in her language. */
export const slashing: Scene = async (page, server) => {
  await withInes(page, server);
  await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('/');
  await page.getByRole('option', { name: /hello/ }).waitFor();
};

/** A reply with pictures that was chosen, and one offered. */
export const picturing: Scene = async (page, server) => {
  await withInes(page, server);
  const field = page.getByRole('textbox', { name: 'Reply' });
  await field.pressSequentially('/wool');
  await page.getByRole('option', { name: /wool/ }).locator('img').nth(1).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Without on the body.png' }).waitFor();
  await field.press('End');
  await field.pressSequentially(' /wo');
  await page.getByRole('option', { name: /wool/ }).locator('img').nth(1).waitFor();
};

/** The page Replies with one that has pictures open. */
export const writingPictures: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Replies' }).click();
  await page.getByRole('button', { name: /Does it itch/ }).click();
  await page.getByRole('list', { name: 'Pictures' }).locator('img').nth(1).waitFor();
};

/** The page Replies with one of them open. */
export const writingReplies: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Replies' }).click();
  await page.getByRole('button', { name: /Greeting/ }).click();
  await page.getByRole('textbox', { name: 'German' }).waitFor();
};

/** A table of replies, looked at before it is written. */
export const importingReplies: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Replies' }).click();
  await page.getByRole('button', { name: 'Import or export' }).click();
  const table = { name: 'replies.csv', mimeType: 'text/csv', buffer: Buffer.from('shortcut') };
  await page.getByLabel('Choose a CSV file').setInputFiles(table);
  await page.getByRole('button', { name: 'Write down 2 replies' }).waitFor();
};

/** A search through all conversations, with its words marked. */
export const finding: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.keyboard.press('Alt+KeyF');
  await page.getByRole('combobox', { name: 'Search conversations' }).fill('is');
  await page.getByRole('option', { name: /Ines/ }).waitFor();
};

/** Everything that can be done, narrowed by a few letters. */
export const commanding: Scene = async (page, server) => {
  await withInes(page, server);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'What to do' }).fill('conv');
  await page.getByRole('option', { name: /Close the conversation/ }).waitFor();
};

/** The views above the list, and one being made of what is shown. */
export const viewing: Scene = async (page, server) => {
  server.floor.answers.changeHandling({
    ...{ conversationId: talkOf(server, 0).row.conversationId, tags: ['gift', 'wedding guests'] },
  });
  await signIn(page, server.origin);
  await page.getByRole('group', { name: 'Views' }).getByText('Gifts').click();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'wedding guests' }).click();
  await page.getByRole('button', { name: 'Save as a view' }).click();
  await page.getByRole('dialog', { name: 'New view' }).getByLabel('Name').fill('Weddings');
};

/** A macro that sends something, before it does. */
export const previewing: Scene = async (page, server) => {
  await withInes(page, server);
  await page.keyboard.press('Alt+KeyX');
  await page.getByRole('option', { name: 'Macro: Late delivery' }).click();
  await page.getByRole('dialog', { name: 'Late delivery' }).waitFor();
};

/** The page Macros with one of them open. */
export const makingMacros: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Macros' }).click();
  await page.getByRole('button', { name: /Late delivery/ }).click();
  await page.getByRole('form', { name: 'Macro' }).waitFor();
};

/** The page Rules with its list, sentences and templates. */
export const listingRules: Scene = async (page, server) => {
  await signIn(page, server.origin);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Rules' }).click();
  await page.getByRole('list', { name: 'Rules' }).waitFor();
};

/** A rule that is being changed, tried on last week, with something wrong and with its log. */
export const tryingRule: Scene = async (page, server) => {
  await listingRules(page, server);
  await page.getByRole('button', { name: 'Dear carts' }).first().click();
  await page.getByRole('button', { name: 'What it has done' }).click();
  await page.getByRole('list', { name: 'What it has done' }).waitFor();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByRole('menuitem', { name: 'Close it' }).click();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByRole('menuitem', { name: 'Put a tag on' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Something is still missing here.').waitFor();
  await page.getByRole('button', { name: 'What would have matched' }).click();
  await page.getByRole('list', { name: 'Would have matched' }).waitFor();
};
