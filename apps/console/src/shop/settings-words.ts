import type { DeliveryRules, StoreSettings } from '@aisle/protocol';

/** The settings as they are typed: text until they are saved. */
export type TypedSettings = {
  delivers: boolean;
  timeZone: string;
  cutOff: string;
  workingDays: number[];
  holidays: string;
  handlingDays: string;
  transit: string;
  percent: string;
  hours: string;
  directDays: string;
  influencedDays: string;
  cart: string;
  checkout: string;
};

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export const toTyped = (settings: StoreSettings): TypedSettings => {
  const { delivery, discounts, attribution, places } = settings;
  return {
    delivers: delivery !== undefined,
    timeZone: delivery?.timeZone ?? ownZone(),
    cutOff: delivery?.cutOff ?? '14:00',
    workingDays: delivery?.workingDays ?? [1, 2, 3, 4, 5],
    holidays: (delivery?.holidays ?? []).join('\n'),
    handlingDays: `${delivery?.handlingDays ?? 0}`,
    transit: Object.entries(delivery?.transit ?? { '*': { from: 2, to: 4 } })
      .map(([country, { from, to }]) => `${country} ${from}-${to}`)
      .join('\n'),
    percent: `${discounts?.percent ?? 10}`,
    hours: `${discounts?.hours ?? 24}`,
    directDays: `${attribution?.directDays ?? 7}`,
    influencedDays: `${attribution?.influencedDays ?? 3}`,
    cart: places?.cart?.selector ?? '',
    checkout: places?.checkout?.selector ?? '',
  };
};

export type Read = { ok: true; settings: StoreSettings } | { ok: false; why: string };

/** What was typed, or the first thing that is wrong with it. What the page does not show stays. */
export const toSettings = (typed: TypedSettings, before: StoreSettings): Read => {
  const delivery = typed.delivers ? readDelivery(typed) : undefined;
  if (typeof delivery === 'string') return { ok: false, why: delivery };
  const [percent, hours, directDays, influencedDays] = [
    whole(typed.percent, 0, 100),
    whole(typed.hours, 1, 720),
    whole(typed.directDays, 1, 30),
    whole(typed.influencedDays, 1, 30),
  ];
  if (percent === null) return { ok: false, why: 'Discount: use 0 to 100 per cent.' };
  if (hours === null) return { ok: false, why: 'A code lives 1 to 720 hours.' };
  if (directDays === null || influencedDays === null)
    return { ok: false, why: 'An order counts for 1 to 30 days.' };
  const { delivery: _, ...rest } = before;
  const place = (name: 'cart' | 'checkout') => {
    const { selector: __, ...known } = before.places?.[name] ?? {};
    const selector = typed[name].trim();
    const place = { ...known, ...(selector && { selector }) };
    return Object.keys(place).length > 0 ? { [name]: place } : {};
  };
  const { cart: ___, checkout: ____, ...otherPlaces } = before.places ?? {};
  return {
    ok: true,
    settings: {
      ...rest,
      ...(delivery && { delivery }),
      discounts: { percent, hours },
      attribution: { directDays, influencedDays },
      places: { ...otherPlaces, ...place('cart'), ...place('checkout') },
    },
  };
};

/** The rules, or why they are none. */
function readDelivery(typed: TypedSettings): DeliveryRules | string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(typed.cutOff)) return 'Cut-off: use a time such as 14:00.';
  if (typed.workingDays.length === 0) return 'Choose at least one day on which parcels leave.';
  const holidays = typed.holidays.split(/[\s,;]+/).filter(Boolean);
  const wrong = holidays.find((day) => !isDay(day));
  if (wrong) return `Holidays: “${wrong}” is no date such as 2026-12-25.`;
  const handlingDays = whole(typed.handlingDays, 0, 90);
  if (handlingDays === null) return 'Days before a parcel leaves: use 0 to 90.';
  const transit: DeliveryRules['transit'] = {};
  for (const line of typed.transit.split('\n').filter((one) => one.trim() !== '')) {
    const found = /^\s*([A-Za-z]{2}|\*)\s+(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?\s*$/.exec(line);
    const [from, to] = [Number(found?.[2]), Number(found?.[3] ?? found?.[2])];
    if (!found?.[1] || from > to || to > 90)
      return `Days under way: “${line.trim()}” is not like “IE 1-2” or “* 3-5”.`;
    transit[found[1].toUpperCase()] = { from, to };
  }
  if (Object.keys(transit).length === 0) return 'Days under way: say at least “* 2-4”.';
  const { timeZone, cutOff } = typed;
  const workingDays = typed.workingDays.toSorted((a, b) => a - b);
  return { timeZone: timeZone.trim(), cutOff, workingDays, holidays, handlingDays, transit };
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

function whole(text: string, least: number, most: number): number | null {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}
