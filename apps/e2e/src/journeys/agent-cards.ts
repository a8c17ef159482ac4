import type { Locator, Page } from 'playwright-core';
import type { AgentDesk } from './agent.ts';

/** Topics of product notes, by the command that sends them. */
const TOPICS = { size: 'Size chart', fabric: 'Fit and fabric', colour: 'True colours' } as const;

/** Opens the card of `/size`, `/fabric` or `/colour`; it stands on what she looks at. */
export async function openCard(
  { page, reply }: AgentDesk,
  topic: keyof typeof TOPICS,
): Promise<Locator> {
  await reply.pressSequentially(`/${topic} `);
  const dialog = page.getByRole('dialog', { name: TOPICS[topic] });
  await dialog.waitFor();
  return dialog;
}

/** Sends the card that is open, once what it is about has been read. */
export async function sendCard(dialog: Locator): Promise<void> {
  await dialog.locator('button[aria-disabled=false]', { hasText: 'Send card' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

/** The draft of a cart proposal. */
export type Draft = {
  dialog: Locator;
  line(product: string): Locator;
  code: Locator;
  percent: Locator;
  wrap: Locator;
  words: Locator;
  send: Locator;
};

export const draftOn = (page: Page): Draft => {
  const dialog = page.getByRole('dialog', { name: /^Propose a cart change/ });
  const lines = dialog.getByRole('list', { name: 'Her cart as it would be' });
  return {
    dialog,
    line: (name) => lines.getByRole('listitem', { name, exact: true }),
    code: dialog.getByRole('checkbox', { name: 'Give a code of her own' }),
    percent: dialog.getByRole('spinbutton', { name: 'Per cent off' }),
    wrap: dialog.getByRole('checkbox', { name: /^Gift wrap/ }),
    words: dialog.getByRole('textbox', { name: 'A line to go with it' }),
    send: dialog.getByRole('button', { name: 'Send proposal' }),
  };
};
