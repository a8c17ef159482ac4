import { weeklyLetters } from '@aisle/storage';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Line } from '../mail/draw-letter.ts';
import { wordsIn } from '../mail/words/words.ts';
import { zoneOf } from '../weekly/send-weekly.ts';
import { firstLetter } from '../weekly/week-times.ts';
import { holdsWeeklyLink, readWeeklyLink, type WeeklyAction } from '../weekly/weekly-link.ts';
import { sendRefusal } from './refusals.ts';
import { sendPage } from './send-page.ts';
import type { Site } from './site.ts';

type Linked = { Params: { token: string } };

const WORDS: Record<WeeklyAction, { question: string; button: string; done: string }> = {
  confirm: {
    question: 'Shall the week’s figures come to this mailbox, every Monday at eight?',
    button: 'Send me the week’s figures',
    done: 'Thank you. The first letter comes on Monday.',
  },
  stop: {
    question: 'Shall the week’s figures come to this mailbox no more?',
    button: 'Stop this letter',
    done: 'Done. No more of these letters come.',
  },
};

/** Where the links of the week's letter lead: a page that asks, and a button that does it. */
export function addWeeklyRoutes(scope: FastifyInstance, site: Site): void {
  for (const action of ['confirm', 'stop'] as const) {
    const path = `/mail/weekly/${action}/:token`;
    const hidden = { schema: { hide: true } };
    scope.get<Linked>(path, hidden, async (request, reply) => {
      const wish = await open(site, action, request);
      if (!wish) return gone(reply);
      const { question, button } = WORDS[action];
      const more = `<form method="post"><button style="font:inherit;padding:8px 16px">${button}</button></form>`;
      return page(reply, [question, wish.email], more);
    });
    scope.post<Linked>(path, hidden, async (request, reply) => {
      const tooOften = await site.house.limits.take('link', request.ip);
      if (tooOften) return sendRefusal(reply, tooOften);
      const wish = await open(site, action, request);
      if (!wish) return gone(reply);
      const { storage, clock } = site.house;
      const nextAt = firstLetter(clock(), await zoneOf(site.house, wish.storeId));
      await storage.write((tx) =>
        action === 'stop'
          ? weeklyLetters.stopWeekly(tx, wish)
          : weeklyLetters.confirmWeekly(tx, { ...wish, nextAt }),
      );
      return page(reply, [WORDS[action].done]);
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

const page = (reply: FastifyReply, said: readonly string[], more = ''): FastifyReply => {
  const lines = said.map((text): Line => ({ kind: 'words', text }));
  return sendPage(reply, lines, { words: wordsIn('en'), locale: 'en', more });
};

const gone = (reply: FastifyReply): FastifyReply =>
  page(reply.code(404), ['This link does not hold any more.']);
