import type { GuidePlace, ShopSettings } from '@aisle/protocol';

/** A place of the shop as it is typed. */
type TypedPlace = { selector: string; url: string };

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
  places: Record<GuidePlace, TypedPlace>;
  giftWrap: NonNullable<ShopSettings['giftWrap']> | null;
};

/** The places agents can point at. */
export const PLACES: readonly GuidePlace[] = ['cart', 'checkout', 'code', 'size_guide'];

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export const toTyped = (settings: ShopSettings): TypedSettings => {
  const { delivery, discounts, attribution, places, giftWrap } = settings;
  const place = (name: GuidePlace): TypedPlace => ({
    selector: places?.[name]?.selector ?? '',
    url: places?.[name]?.url ?? '',
  });
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
    places: {
      cart: place('cart'),
      checkout: place('checkout'),
      code: place('code'),
      size_guide: place('size_guide'),
    },
    giftWrap: giftWrap ?? null,
  };
};
