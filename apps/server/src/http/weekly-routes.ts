import { weeklyLetters } from '@aisle/storage';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Line } from '../mail/draw-letter.ts';
import { zoneOf } from '../weekly/send-weekly.ts';
import { firstLetter } from '../weekly/week-times.ts';
import { holdsWeeklyLink, readWeeklyLink, type WeeklyAction } from '../weekly/weekly-link.ts';
import { type WeeklyWords, weeklyWordsIn } from '../weekly/words/words.ts';
import { sendRefusal } from './refusals.ts';
import { sendPage } from './send-page.ts';
import type { Site } from './site.ts';

type Linked = { Params: { token: string } };

/** Where the links of the week's letter lead: a page that asks, and a button that does it. */
export function addWeeklyRoutes(scope: FastifyInstance, site: Site): void {
  for (const action of ['confirm', 'stop'] as const) {
    const path = `/mail/weekly/${action}/:token`;
    const hidden = { schema: { hide: true } };
    scope.get<Linked>(path, hidden, async (request, reply) => {
      const wish = await open(site, action, request);
      if (!wish) return gone(request, reply);
      const words = weeklyWordsIn(wish.language);
      const question = action === 'stop' ? words.stopQuestion : words.confirmQuestion;
      const label = action === 'stop' ? words.stop : words.confirm;
      const more = `<form method="post"><button>${label}</button></form>`;
      const lines: Line[] = [
        { kind: 'words', text: question },
        { kind: 'said', text: wish.email },
      ];
      return page(reply, words, lines, more);
    });
    scope.post<Linked>(path, hidden, async (request, reply) => {
      const tooOften = await site.house.limits.take('link', request.ip);
      if (tooOften) return sendRefusal(reply, tooOften);
      const wish = await open(site, action, request);
      if (!wish) return gone(request, reply);
      const { storage, clock } = site.house;
      const nextAt = firstLetter(clock(), await zoneOf(site.house, wish.storeId));
      await storage.write((tx) =>
        action === 'stop'
          ? weeklyLetters.stopWeekly(tx, wish)
          : weeklyLetters.confirmWeekly(tx, { ...wish, nextAt }),
      );
      const words = weeklyWordsIn(wish.language);
      const text = action === 'stop' ? words.stopped : words.confirmed;
      return page(reply, words, [{ kind: 'words', text }]);
    });
  }
}

/** Who has asked for the letter, where the link is hers. */
async function open({ house }: Site, action: WeeklyAction, request: FastifyRequest<Linked>) {
  const { token } = request.params;
  const named = readWeeklyLink(house, token);
  const wish = named && (await weeklyLetters.findWeekly(house.storage.read, named));
  return wish && holdsWeeklyLink(house, action, token, wish) ? wish : null;
}

const page = (
  reply: FastifyReply,
  words: WeeklyWords,
  lines: readonly Line[],
  more = '',
): FastifyReply => sendPage(reply, lines, { words, locale: words.locale, more });

/** Nobody knows any more whose it was: it is said in the browser's language. */
const gone = ({ headers }: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const words = weeklyWordsIn(headers['accept-language']?.split(',')[0]);
  return page(reply.code(404), words, [{ kind: 'words', text: words.gone }]);
};
