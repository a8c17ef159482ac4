import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import { stores, team, weeklyLetters } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';
import { type Line, pageOf, textOf } from '../mail/draw-letter.ts';
import { weeklyLink } from './weekly-link.ts';
import { weeklyWordsIn } from './words/words.ts';

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
  { on, language = 'en' },
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
  const wish = { ...of, email, language, at: clock() };
  await storage.write((tx) => weeklyLetters.askForWeekly(tx, wish));
  const words = weeklyWordsIn(language);
  const title = words.subject(store.name);
  const url = weeklyLink(house, 'confirm', { ...of, email });
  const lines: Line[] = [
    { kind: 'words', text: words.hello },
    { kind: 'words', text: words.asked(store.name) },
    { kind: 'link', text: words.confirm, url },
    { kind: 'small', text: words.notYou },
  ];
  const handing = await mailer.send({
    ...{ to: email, subject: title, text: textOf(lines) },
    html: pageOf(lines, { title, dir: words.dir, locale: words.locale }),
  });
  return handing.came === 'taken'
    ? ok(null)
    : refuse('unavailable', 'the mail server did not take the letter');
};
