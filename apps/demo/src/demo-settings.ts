import type { StoreSettings } from '@aisle/protocol';

/** Public holidays on which no parcel leaves Ireland, by month and day; those that move are left out. */
const HOLIDAYS = ['01-01', '03-17', '12-24', '12-25', '12-26', '12-31'];

/** How the demo shop at `shopUrl` sells, for the year it is set up in and the next. */
export const demoSettings = (shopUrl: string, year: number): StoreSettings => ({
  delivery: {
    timeZone: 'Europe/Dublin',
    cutOff: '14:00',
    workingDays: [1, 2, 3, 4, 5],
    holidays: [year, year + 1].flatMap((one) => HOLIDAYS.map((day) => `${one}-${day}`)),
    handlingDays: 0,
    // The countries of its check-out, and no others.
    transit: {
      IE: { from: 1, to: 2 },
      FR: { from: 2, to: 4 },
      BE: { from: 2, to: 4 },
      NL: { from: 2, to: 4 },
      DE: { from: 2, to: 4 },
      DK: { from: 3, to: 4 },
      AT: { from: 3, to: 4 },
    },
  },
  discounts: { percent: 10, hours: 48 },
  places: {
    cart: { selector: '[data-place=cart]', url: `${shopUrl}/cart` },
    size_guide: { selector: '[data-place=size_guide]' },
    code: { selector: '[data-place=code]', url: `${shopUrl}/cart` },
    checkout: { selector: '[data-place=checkout]', url: `${shopUrl}/cart` },
  },
  giftWrap: { platform: 'demo', productId: 'gift-wrap' },
});
