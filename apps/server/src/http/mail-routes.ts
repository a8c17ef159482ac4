import { mailAddresses, shoppers } from '@aisle/storage';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { describeAddress, tellAddressChanged } from '../mail/describe-address.ts';
import type { Line } from '../mail/draw-letter.ts';
import { MAIL_ACTIONS, type MailAction } from '../mail/mail-tokens.ts';
import { wordsIn } from '../mail/words/words.ts';
import { addRatingRoutes } from './rating-routes.ts';
import { sendRefusal } from './refusals.ts';
import { sendPage } from './send-page.ts';
import type { Site } from './site.ts';
import { addWeeklyRoutes } from './weekly-routes.ts';

/**
 * Where links of letters lead: a page that asks, and a button that does it. Programs that look
 * through mail follow links; nothing happens by that.
 */
export async function addMailRoutes(app: FastifyInstance, site: Site): Promise<void> {
  await app.register(async (scope) => {
    // A form of ours, or the one-click of a mail program, whose body says nothing.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: FORM_BYTES }, (_, body, done) =>
      done(null, body),
    );
    addWeeklyRoutes(scope, site);
    addRatingRoutes(scope, site);
    for (const action of MAIL_ACTIONS) {
      const path = `/mail/${action}/:token`;
      const hidden = { schema: { hide: true } };
      scope.get<Linked>(path, hidden, (request, reply) => show(site, action, request, reply));
      scope.post<Linked>(path, hidden, (request, reply) => act(site, action, request, reply));
    }
  });
}

/** More than a form with a word of hers has. */
const FORM_BYTES = 32_768;

type Linked = { Params: { token: string } };

async function show(
  site: Site,
  action: MailAction,
  request: FastifyRequest<Linked>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const opened = await open(site, action, request);
  if (!opened.ok) return opened.refused(reply);
  const { words, locale, email } = opened;
  const question = action === 'stop' ? words.stopQuestion : words.confirmQuestion;
  const label = action === 'stop' ? words.stop : words.confirm;
  const more = `<form method="post"><button>${label}</button></form>`;
  const lines: Line[] = [
    { kind: 'words', text: question },
    { kind: 'said', text: email },
  ];
  return sendPage(reply, lines, { words, locale, more });
}

async function act(
  site: Site,
  action: MailAction,
  request: FastifyRequest<Linked>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const opened = await open(site, action, request);
  if (!opened.ok) return opened.refused(reply);
  const { house } = site;
  const { words, locale, ...about } = opened;
  const at = house.clock();
  await house.storage.write((tx) =>
    action === 'stop'
      ? mailAddresses.endAddress(tx, { ...about, at, because: 'stopped' })
      : mailAddresses.verifyAddress(tx, { ...about, at }),
  );
  await tellAddressChanged(house, about);
  const text = action === 'stop' ? words.stopped : words.confirmed;
  return sendPage(reply, [{ kind: 'words', text }], { words, locale });
}

type Words = ReturnType<typeof wordsIn>;
type Opened =
  | { ok: true; words: Words; locale: string; storeId: string; shopperId: string; email: string }
  | { ok: false; refused: (reply: FastifyReply) => FastifyReply };

/** Whose link it is, if it holds. */
async function open(
  { house }: Site,
  action: MailAction,
  request: FastifyRequest<Linked>,
): Promise<Opened> {
  const tooOften = await house.limits.take('link', request.ip);
  if (tooOften) return { ok: false, refused: (reply) => sendRefusal(reply, tooOften) };
  const { token } = request.params;
  const named = house.mailTokens.read(token);
  const { read } = house.storage;
  const left = named && (await mailAddresses.findAddress(read, named));
  const shopper = left && (await shoppers.findShopper(read, left.storeId, left.shopperId));
  const locale = shopper?.locale ?? request.headers['accept-language']?.split(',')[0] ?? 'en';
  const words = wordsIn(locale);
  const standing = describeAddress(left)?.standing;
  // What was confirmed once and stopped since is not to be confirmed by the old letter.
  const over = action === 'confirm' && standing !== 'unverified' && standing !== 'verified';
  if (!left || over || !house.mailTokens.holds(action, token, left)) {
    const gone: Line[] = [{ kind: 'words', text: words.gone }];
    return { ok: false, refused: (reply) => sendPage(reply.code(404), gone, { words, locale }) };
  }
  const { storeId, shopperId, email } = left;
  return { ok: true, words, locale, storeId, shopperId, email };
}
