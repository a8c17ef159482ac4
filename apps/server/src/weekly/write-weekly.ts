import { type CurrencyReport, scoreOf } from '@aisle/protocol';
import { stores } from '@aisle/storage';
import { countSales } from '../attribution/fetch-report.ts';
import type { House } from '../house.ts';
import { type Line, pageOf, textOf } from '../mail/draw-letter.ts';
import type { Letter } from '../mail/mailer.ts';
import { moneyIn } from '../money-in.ts';
import { countRatings } from '../ratings/fetch-ratings.ts';
import { countService } from '../service/count-service.ts';
import type { WeekTimes } from './week-times.ts';
import { weeklyLink } from './weekly-link.ts';
import { type WeeklyWords, weeklyWordsIn } from './words/words.ts';

type Of = { storeId: string; agentId: string; email: string; language: string };

/** The week's figures beside those of the week before. No shopper's word is in it. */
export async function writeWeekly(
  house: House,
  of: Of,
  { last, earlier, letter }: WeekTimes,
  timeZone: string,
): Promise<Letter | null> {
  const { storeId, email } = of;
  const store = await stores.findStore(house.storage.read, storeId);
  if (!store) return null;
  const words = weeklyWordsIn(of.language);
  const [now, before] = [
    await figuresOf(house, storeId, words, { ...last, timeZone }),
    await figuresOf(house, storeId, words, { ...earlier, timeZone }),
  ];
  const day = new Intl.DateTimeFormat(words.locale, { timeZone, day: 'numeric', month: 'long' });
  const stop = weeklyLink(house, 'stop', of);
  const lines: Line[] = [
    { kind: 'words', text: words.week(store.name, day.formatRange(last.from, last.to - 1)) },
    ...[...now].map(([name, value]): Line => {
      const text = words.figure(name, value, before.get(name));
      return { kind: 'words', text };
    }),
    { kind: 'link', text: words.openReport, url: `${house.publicUrl()}/console/report` },
    { kind: 'small', text: words.why(store.name) },
    { kind: 'link', text: words.stop, url: stop },
  ];
  const subject = words.subject(store.name);
  return {
    ...{ to: email, subject, fromName: store.name, text: textOf(lines) },
    html: pageOf(lines, { title: subject, dir: words.dir, locale: words.locale }),
    // The same name in every try: a mailbox that got it twice shows it once.
    messageId: `<week-${letter}-${of.agentId}@${new URL(house.publicUrl()).hostname}>`,
    headers: {
      'list-unsubscribe': `<${stop}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'auto-submitted': 'auto-generated',
      'x-auto-response-suppress': 'OOF, AutoReply',
    },
  };
}

/** Net, by whatever word. */
const netOf = ({ verified, reported }: CurrencyReport['influenced']) =>
  verified.gross - verified.refunded + reported.gross - reported.refunded;

/** What there is none of. */
const NONE = '–';

/** A week in figures, each under the name the report gives it. */
async function figuresOf(
  house: House,
  storeId: string,
  { locale, figures, ...words }: WeeklyWords,
  period: { from: number; to: number; timeZone: string },
): Promise<Map<string, string>> {
  const service = await countService(house, storeId, period);
  const { from, to } = period;
  const sales = await countSales(house, { storeId, from, to });
  const ratings = await countRatings(house, storeId, { from, to });
  const satisfaction = ratings.find(({ question }) => question === 'satisfaction');
  const score = satisfaction && scoreOf(satisfaction);
  const { format: whole } = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const { format: percent } = new Intl.NumberFormat(locale, { style: 'percent' });
  const { format: minutes } = new Intl.NumberFormat(locale, {
    ...{ style: 'unit', unit: 'minute', unitDisplay: 'long' },
  });
  const share = (part: number, all: number) => (all === 0 ? NONE : percent(part / all));
  const { conversations, answered, missed, kept, late } = service;
  const { median } = service.firstResponse;
  return new Map([
    [figures.conversations, whole(conversations)],
    [figures.answered, words.answered(whole(answered), whole(missed))],
    [figures.firstResponse, median === null ? NONE : minutes(Math.ceil(median / 60_000))],
    [figures.kept, share(kept, kept + late)],
    [figures.ordered, share(sales.conversion.ordered, sales.conversion.conversations)],
    ...sales.currencies.flatMap(({ currency, direct, influenced }): [string, string][] => [
      [figures.direct(currency), moneyIn(locale, { amount: netOf(direct), currency })],
      [figures.influenced(currency), moneyIn(locale, { amount: netOf(influenced), currency })],
    ]),
    [
      figures.satisfaction,
      score?.value == null ? NONE : words.shareOf(percent(score.value), whole(score.answered)),
    ],
  ]);
}
