import type { DeliveryRules, ShopSettings } from '@aisle/protocol';
import { PLACES, type TypedSettings } from './settings-words.ts';
import { shopWords } from './words.ts';

/** What is wrong, by the name of its field; `cart.url` for what belongs to a place. */
export type Problems = Record<string, string>;

export type Read = { settings: ShopSettings; problems: Problems };

/** Whether the browser can look for it. Nothing is in the fragment: only the words are tried. */
const isSelector = (selector: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
};

/** What was typed as settings, and everything that is wrong with it. */
export const toSettings = (typed: TypedSettings, tools = { isSelector }): Read => {
  const problems: Problems = {};
  const whole = (name: 'percent' | 'hours' | 'directDays' | 'influencedDays', most: number) => {
    const least = name === 'percent' ? 0 : 1;
    const number = wholeNumber(typed[name], least, most);
    if (number === null) problems[name] = shopWords.wholeNumber(least, most);
    return number ?? least;
  };
  const delivery = typed.delivers ? readDelivery(typed, problems) : null;
  const discounts = { percent: whole('percent', 100), hours: whole('hours', 720) };
  const [directDays, influencedDays] = [whole('directDays', 30), whole('influencedDays', 30)];
  const settings: ShopSettings = {
    ...(delivery && { delivery }),
    discounts,
    attribution: { directDays, influencedDays },
    places: readPlaces(typed, problems, tools.isSelector),
    ...(typed.giftWrap && { giftWrap: typed.giftWrap }),
  };
  return { settings, problems };
};

function readPlaces(
  { places }: TypedSettings,
  problems: Problems,
  isSound: (selector: string) => boolean,
): NonNullable<ShopSettings['places']> {
  const read: NonNullable<ShopSettings['places']> = {};
  for (const place of PLACES) {
    const [selector, url] = [places[place].selector.trim(), places[place].url.trim()];
    if (selector !== '' && !isSound(selector))
      problems[`${place}.selector`] = shopWords.selectorWrong;
    if (url !== '' && !isWebAddress(url)) problems[`${place}.url`] = shopWords.placePageWrong;
    if (selector !== '' || url !== '')
      read[place] = { ...(selector !== '' && { selector }), ...(url !== '' && { url }) };
  }
  return read;
}

function readDelivery(typed: TypedSettings, problems: Problems): DeliveryRules {
  const timeZone = typed.timeZone.trim();
  if (!isTimeZone(timeZone)) problems.timeZone = shopWords.timeZoneWrong;
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(typed.cutOff)) problems.cutOff = shopWords.cutOffWrong;
  if (typed.workingDays.length === 0) problems.workingDays = shopWords.workingDaysWrong;
  const holidays = typed.holidays.split(/[\s,;]+/).filter(Boolean);
  const wrong = holidays.find((day) => !isDay(day));
  if (wrong) problems.holidays = shopWords.holidaysWrong(wrong);
  else if (holidays.length > 200) problems.holidays = shopWords.holidaysMany;
  const handlingDays = wholeNumber(typed.handlingDays, 0, 90);
  if (handlingDays === null) problems.handlingDays = shopWords.wholeNumber(0, 90);
  return {
    ...{ timeZone, cutOff: typed.cutOff, holidays, handlingDays: handlingDays ?? 0 },
    workingDays: typed.workingDays.toSorted((a, b) => a - b),
    transit: readTransit(typed.transit, problems),
  };
}

function readTransit(text: string, problems: Problems): DeliveryRules['transit'] {
  const transit: DeliveryRules['transit'] = {};
  const lines = text.split('\n').filter((one) => one.trim() !== '');
  if (lines.length === 0) problems.transit = shopWords.transitMissing;
  for (const line of lines) {
    const found = /^\s*([A-Za-z]{2}|\*)\s+(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?\s*$/.exec(line);
    const [from, to] = [Number(found?.[2]), Number(found?.[3] ?? found?.[2])];
    if (found?.[1] && from <= to && to <= 90) transit[found[1].toUpperCase()] = { from, to };
    else problems.transit ??= shopWords.transitWrong(line.trim());
  }
  return transit;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
};

/** The number, if it is a whole one within the limits. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}
