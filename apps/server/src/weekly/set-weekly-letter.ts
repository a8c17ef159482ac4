import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { stores, team, weeklyLetters } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';
import { pageOf, textOf } from '../mail/draw-letter.ts';
import { weeklyLink } from './weekly-link.ts';

type Of = { storeId: string; agentId: string };

/** How it stands for an agent: the console shows it on her account page. */
export async function weeklyStanding(
  { storage, mailer }: House,
  of: Of,
): Promise<AgentRequests['fetchAccount']['reply']['weekly']> {
  if (!mailer.ready) return 'impossible';
  const wish = await weeklyLetters.findWeekly(storage.read, of);
  if (!wish) return 'off';
  return wish.nextAt === null ? 'unconfirmed' : 'on';
}

/** She wants it, or no more. It begins once she has opened the link of one letter (rule 60). */
export const setWeeklyLetter: Handler<AgentRequests['setWeeklyLetter'], AgentCaller> = async (
  house,
  { storeId, agent: { agentId } },
  { on },
) => {
  const { storage, mailer, clock } = house;
  const of = { storeId, agentId };
  if (!on) {
    await storage.write((tx) => weeklyLetters.stopWeekly(tx, of));
    return ok(null);
  }
  if (!mailer.ready) return refuse('unsupported', 'there is no mail server');
  const error = await house.limits.take('mailAddress', agentId);
  if (error) return { ok: false, error };
  const members = await team.listTeam(storage.read, storeId);
  const email = members.find((one) => one.agentId === agentId)?.email;
  const store = await stores.findStore(storage.read, storeId);
  if (!email || !store) return refuse('not_found', 'you do not work for this store any more');
  await storage.write((tx) => weeklyLetters.askForWeekly(tx, { ...of, email, at: clock() }));
  const title = `Your week at ${store.name}`;
  const lines = [
    { kind: 'words' as const, text: 'Hello,' },
    {
      kind: 'words' as const,
      text: `you would like the week’s figures of ${store.name} by mail, every Monday at eight. This link confirms that this mailbox is yours:`,
    },
    {
      ...{ kind: 'link' as const, text: 'Send me the week’s figures' },
      url: weeklyLink(house, 'confirm', { ...of, email }),
    },
    { kind: 'small' as const, text: 'If it was not you, do nothing: you get no more mail.' },
  ];
  const handing = await mailer.send({
    ...{ to: email, subject: title, text: textOf(lines) },
    html: pageOf(lines, { title, dir: 'ltr', locale: 'en' }),
  });
  return handing.came === 'taken'
    ? ok(null)
    : refuse('unavailable', 'the mail server did not take the letter');
};
