import type { KeptCampaign } from '@aisle/protocol';
import { locale } from '../language/current.ts';
import { listed } from '../language/listed.ts';
import { formatMoney } from '../money/format-money.ts';
import { campaignsWords } from './words.ts';

const calendar = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
/** A day of the store's calendar, `2026-12-24`. */
const dayWords = (day: string): string => calendar.format(Date.parse(day));

/** What stands in a list as it was typed: paths, tags. */
/** When it speaks, in a line. */
export const whenWords = ({ when, hours, from, until }: KeptCampaign): string => {
  const { pages, seconds, sign, cartAtLeast, visitor, languages } = when;
  const { line } = campaignsWords;
  const parts = [
    pages.length > 0 ? line.pages(listed(pages, 'plain')) : line.everyPage,
    seconds > 0 && line.after(seconds),
    sign && line.signs[sign],
    cartAtLeast && line.cart(formatMoney(cartAtLeast)),
    visitor !== 'any' && line.visitors[visitor],
    languages.length > 0 && listed(languages, 'plain'),
    hours !== 'any' && line.hours[hours],
    from && line.from(dayWords(from)),
    until && line.until(dayWords(until)),
  ];
  return parts.filter(Boolean).join(' · ');
};
