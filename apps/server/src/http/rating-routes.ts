import type { RatingAnswers, RatingQuestion } from '@aisle/protocol';
import { ratingAnswers } from '@aisle/protocol/schemas';
import { mailAddresses, type RatingRecord, ratings, shoppers, stores } from '@aisle/storage';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isMailed } from '../mail/describe-address.ts';
import { escaped, type Line } from '../mail/draw-letter.ts';
import { readLocale } from '../mail/read-locale.ts';
import { type RatingWords, ratingWordsIn } from '../mail/words/rating-words.ts';
import { wordsIn } from '../mail/words/words.ts';
import { wordsFor } from '../own-words/words-for.ts';
import { askedOf } from '../ratings/describe-rating.ts';
import { questionsOf, STEPS } from '../ratings/due-questions.ts';
import { keepRating } from '../ratings/keep-rating.ts';
import { sendRefusal } from './refusals.ts';
import { sendPage } from './send-page.ts';
import type { Site } from './site.ts';

type Linked = { Params: { token: string }; Querystring: Record<string, unknown> };

/**
 * Where the steps of a letter lead: a page that shows what she chose, and a button that sends it.
 * Programs that look through mail follow links; nobody is rated by that.
 */
export function addRatingRoutes(scope: FastifyInstance, site: Site): void {
  const path = '/mail/rating/:token';
  const hidden = { schema: { hide: true } };
  scope.get<Linked>(path, hidden, async (request, reply) => {
    const opened = await open(site, request, reply);
    return opened && show(reply, opened, { ...opened.found.answers, ...given(request.query) });
  });
  scope.post<Linked>(path, hidden, async (request, reply) => {
    const opened = await open(site, request, reply);
    if (!opened) return reply;
    const answers = given(Object.fromEntries(new URLSearchParams(String(request.body ?? ''))));
    const { storeId, conversationId, words } = opened;
    const kept = await keepRating(site.house, { storeId, conversationId }, answers);
    if (!kept.ok) return sendRefusal(reply, kept.error);
    return show(reply, opened, kept.value.answers, words.thanks);
  });
}

/** What a form or a link names, as far as it is an answer. */
function given(fields: Record<string, unknown>): RatingAnswers {
  const { comment } = fields;
  const steps = Object.keys(STEPS)
    .filter((name) => /^\d{1,2}$/.test(String(fields[name] ?? '')))
    .map((name) => [name, Number(fields[name])]);
  const answers = { ...Object.fromEntries(steps), ...(comment !== undefined && { comment }) };
  const read = ratingAnswers.safeParse(answers);
  return read.success ? read.data : {};
}

type Opened = {
  storeId: string;
  conversationId: string;
  found: RatingRecord;
  /** Its name. */
  store: string;
  locale: string;
  words: RatingWords;
  titleOf: (question: RatingQuestion) => string;
};

/** What the link asks, if it holds; null: the reply was sent. */
async function open(
  { house }: Site,
  request: FastifyRequest<Linked>,
  reply: FastifyReply,
): Promise<Opened | null> {
  const tooOften = await house.limits.take('link', request.ip);
  if (tooOften) {
    sendRefusal(reply, tooOften);
    return null;
  }
  const { token } = request.params;
  const { read } = house.storage;
  const named = house.mailTokens.readRating(token);
  const left = named && (await mailAddresses.findAddress(read, named));
  const [found, store, shopper] = named
    ? await Promise.all([
        ratings.findRating(read, named),
        stores.findStore(read, named.storeId),
        shoppers.findShopper(read, named.storeId, named.shopperId),
      ])
    : [];
  const told = shopper?.locale ?? request.headers['accept-language']?.split(',')[0];
  const locale = readLocale(told);
  const late = !named || named.until <= house.clock();
  const email = isMailed(left) ? left.email : '';
  if (late || !found || !store || !house.mailTokens.ratingHolds(token, email)) {
    const gone: Line[] = [{ kind: 'words', text: wordsIn(locale).gone }];
    sendPage(reply.code(404), gone, { words: wordsIn(locale), locale });
    return null;
  }
  const words = ratingWordsIn(locale);
  const own = wordsFor(store.appearance, locale);
  const titleOf = (question: RatingQuestion) => own[question] ?? words.questions[question][0];
  const { storeId, conversationId } = named;
  return { storeId, conversationId, found, store: store.name, locale, words, titleOf };
}

/** The questions with what is chosen. */
function show(
  reply: FastifyReply,
  { found, store, locale, words, titleOf }: Opened,
  chosen: RatingAnswers,
  said?: string,
): FastifyReply {
  const field = (question: RatingQuestion): string => {
    const { from, to } = STEPS[question];
    const [, least, most] = words.questions[question].map((text) => escaped(text));
    const steps = Array.from({ length: to - from + 1 }, (_, index) => from + index).map((step) => {
      const checked = chosen[question] === step ? ' checked' : '';
      const end = step === from ? least : step === to ? most : undefined;
      const label = end === undefined ? '' : ` aria-label="${step}, ${end}"`;
      return `<label><input type="radio" name="${question}" value="${step}"${checked}${label}><span>${step}</span></label>`;
    });
    return (
      `<fieldset><legend dir="auto">${escaped(titleOf(question))}</legend><div class="steps">${steps.join('')}</div>` +
      `<p class="ends" aria-hidden="true"><span>${least}</span><span>${most}</span></p></fieldset>`
    );
  };
  const comment = `<label>${escaped(words.comment)}<textarea name="comment" rows="3" maxlength="1000" dir="auto">${escaped(chosen.comment ?? '')}</textarea></label>`;
  const fields = questionsOf(askedOf(found)).map(field).join('');
  const lines: Line[] = said === undefined ? [] : [{ kind: 'words', text: said }];
  const more = `<form method="post">${fields}${comment}<button>${escaped(words.send)}</button></form>`;
  return sendPage(reply, lines, { words: wordsIn(locale), locale, title: store, more });
}
