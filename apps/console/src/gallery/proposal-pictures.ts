import type { ProposalOutcome } from '@aisle/protocol';
import type { Page } from 'playwright-core';
import { cartOf, type Talk } from './floor.ts';
import type { PracticeServer } from './practice-server.ts';

type Size = { width: number; height: number };
type Look = { size?: Size; dark?: boolean };
type Act = (page: Page, server: PracticeServer) => Promise<void>;
type Enter = (page: Page, server: PracticeServer) => Promise<Talk>;

/** Ines's two lines edited, one thing added, a code and a note. */
export const draftProposal = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('/cart ');
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('combobox', { name: 'Add a product' });
  await field.fill('cap');
  await dialog.getByRole('option', { name: /Watch cap/ }).waitFor();
  // The whole catalogue was listed before, the cap in it.
  await dialog.getByRole('option').nth(1).waitFor({ state: 'detached' });
  await field.press('Enter');
  await dialog.getByRole('button', { name: /^One size, Moss/ }).click();
  const merino = dialog.getByRole('listitem', { name: 'Merino crew sweater' });
  await merino.getByRole('button', { name: 'Size or colour' }).click();
  await dialog.getByRole('button', { name: /^L, Oatmeal/ }).click();
  await merino.getByRole('button', { name: 'Size or colour' }).click();
  await dialog.getByRole('checkbox', { name: 'Give a code of her own' }).check();
  await dialog.getByRole('textbox', { name: 'Gift note' }).fill('Happy birthday, Jonas');
  await dialog.getByRole('textbox', { name: 'A line to go with it' }).fill('The L falls looser.');
};

/** Sends what was drafted. */
export const sendProposal = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Send proposal' }).click();
  await page.getByRole('log').getByRole('group', { name: 'Cart proposal' }).waitFor();
};

/** The proposal dialog and the card in the log, in every state. */
export const proposalPictures = (
  enter: Enter,
  { phone }: { phone: Size },
): [string, Look, Act][] => {
  const drafted: Act = async (page, server) => {
    await enter(page, server);
    await draftProposal(page);
  };
  const answered =
    (outcome: ProposalOutcome): Act =>
    async (page, server) => {
      const talk = await enter(page, server);
      await draftProposal(page);
      await sendProposal(page);
      server.floor.adds(talk, {
        kind: 'proposal_answered',
        proposalSeq: talk.row.head,
        outcome,
      });
      await page.waitForTimeout(200);
    };
  const subtotal = { amount: 32_800, currency: 'EUR' };
  const accepted: ProposalOutcome = { result: 'accepted', changes: [], edited: true, subtotal };
  return [
    ['proposal-draft', {}, drafted],
    ['proposal-draft-dark', { dark: true }, drafted],
    ['proposal-draft-phone', { size: phone }, drafted],
    ['proposal-draft-phone-dark', { size: phone, dark: true }, drafted],
    [
      'proposal-draft-rebased',
      {},
      async (page, server) => {
        const talk = await enter(page, server);
        await draftProposal(page);
        server.floor.shopsFor(
          talk,
          cartOf(server.origin, [1], () => [], Date.now()),
        );
        await page.getByText('Got it').waitFor();
      },
    ],
    [
      'proposal-search',
      {},
      async (page, server) => {
        await enter(page, server);
        await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('/cart sweater');
        await page.getByRole('option').first().waitFor();
      },
    ],
    [
      'proposal-sent',
      {},
      async (page, server) => {
        await drafted(page, server);
        await sendProposal(page);
      },
    ],
    ['proposal-answered', {}, answered(accepted)],
    ['proposal-answered-phone-dark', { size: phone, dark: true }, answered(accepted)],
    [
      'proposal-refused',
      {},
      answered({ result: 'refused', change: 0, reason: 'not_enough_stock', available: 1 }),
    ],
  ];
};
