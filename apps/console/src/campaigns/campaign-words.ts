import type { CampaignSign, KeptCampaign } from '@aisle/protocol';
import { formatMoney } from '../money/format-money.ts';

/** What her page may show of hesitation. */
export const SIGNS: Record<CampaignSign, string> = {
  idle: 'Nothing has moved for half a minute',
  read: 'She has read three quarters of the page',
  code_refused: 'A discount code was refused',
  sold_out: 'What she chose is sold out',
  toggled: 'She has changed the variant three times',
};

const VISITORS = { new: 'first visit', returning: 'has been here before' } as const;
const HOURS = { open: 'in business hours', closed: 'outside business hours' } as const;

const number = new Intl.NumberFormat('en');
/** A count, such as `1,204`. */
export const numberWords = (count: number): string => number.format(count);

const calendar = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
/** A day of the store's calendar, `2026-12-24`. */
const dayWords = (day: string): string => calendar.format(Date.parse(day));

/** When it speaks, in a line. */
export const whenWords = ({ when, hours, from, until }: KeptCampaign): string => {
  const { pages, seconds, sign, cartAtLeast, visitor, languages } = when;
  const parts = [
    pages.length > 0 ? pages.join(', ') : 'every page',
    seconds > 0 && `after ${seconds} s`,
    sign && SIGNS[sign].toLowerCase(),
    cartAtLeast && `cart of ${formatMoney(cartAtLeast)} or more`,
    visitor !== 'any' && VISITORS[visitor],
    languages.length > 0 && languages.join(', '),
    hours !== 'any' && HOURS[hours],
    from && `from ${dayWords(from)}`,
    until && `until ${dayWords(until)}`,
  ];
  return parts.filter(Boolean).join(' · ');
};
