import { type CurrencyReport, scoreOf } from '@aisle/protocol';
import { stores } from '@aisle/storage';
import { countSales } from '../attribution/fetch-report.ts';
import type { House } from '../house.ts';
import { type Line, pageOf, textOf } from '../mail/draw-letter.ts';
import type { Letter } from '../mail/mailer.ts';
import { countRatings } from '../ratings/fetch-ratings.ts';
import { countService } from '../service/count-service.ts';
import type { WeekTimes } from './week-times.ts';
import { weeklyLink } from './weekly-link.ts';

type Of = { storeId: string; agentId: string; email: string };

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
  const [now, before] = [
    await figuresOf(house, storeId, last, timeZone),
    await figuresOf(house, storeId, earlier, timeZone),
  ];
  const day = new Intl.DateTimeFormat('en', { timeZone, day: 'numeric', month: 'long' });
  const lines: Line[] = [
    {
      kind: 'words',
      text: `The week of ${store.name}, ${day.formatRange(last.from, last.to - 1)}.`,
    },
    ...[...now].map(([name, value]): Line => {
      const then = before.get(name);
      return {
        kind: 'words',
        text: `${name}: ${value}${then ? ` (the week before: ${then})` : ''}`,
      };
    }),
    { kind: 'link', text: 'Open the report', url: `${house.publicUrl()}/console/report` },
    { kind: 'small', text: `You get this because you asked for it at ${store.name}.` },
    { kind: 'link', text: 'Stop this letter', url: weeklyLink(house, 'stop', of) },
  ];
  const subject = `Your week at ${store.name}`;
  const stop = weeklyLink(house, 'stop', of);
  return {
    ...{ to: email, subject, fromName: store.name, text: textOf(lines) },
    html: pageOf(lines, { title: subject, dir: 'ltr', locale: 'en' }),
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

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const share = (part: number, all: number) =>
  all === 0 ? 'none' : `${whole.format((part / all) * 100)} %`;

const money = (amount: number, currency: string): string => {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
};

const minutes = (ms: number | null): string =>
  ms === null ? 'none' : `${whole.format(Math.ceil(ms / 60_000))} min`;

/** Net, by whatever word. */
const netOf = ({ verified, reported }: CurrencyReport['influenced']) =>
  verified.gross - verified.refunded + reported.gross - reported.refunded;

/** A week in figures, each under the name the report gives it. */
async function figuresOf(
  house: House,
  storeId: string,
  period: { from: number; to: number },
  timeZone: string,
): Promise<Map<string, string>> {
  const service = await countService(house, storeId, { ...period, timeZone });
  const sales = await countSales(house, { storeId, ...period });
  const ratings = await countRatings(house, storeId, period);
  const satisfaction = ratings.find(({ question }) => question === 'satisfaction');
  const score = satisfaction && scoreOf(satisfaction);
  const { conversations, answered, missed, kept, late } = service;
  return new Map([
    ['Conversations', whole.format(conversations)],
    ['Answered', `${whole.format(answered)}, missed ${whole.format(missed)}`],
    ['First response, median', minutes(service.firstResponse.median)],
    ['Promise kept', share(kept, kept + late)],
    ['Led to an order', share(sales.conversion.ordered, sales.conversion.conversations)],
    ...sales.currencies.flatMap(({ currency, direct, influenced }): [string, string][] => [
      [`Direct, net, ${currency}`, money(netOf(direct), currency)],
      [`Influenced, net, ${currency}`, money(netOf(influenced), currency)],
    ]),
    [
      'Satisfaction (CSAT)',
      score?.value == null
        ? 'no answer'
        : `${whole.format(score.value * 100)} % of ${score.answered}`,
    ],
  ]);
}
