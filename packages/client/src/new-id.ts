import type { Clock } from './clock.ts';

/**
 * A UUIDv7: 48 bits of time, then chance. Ours, because `uuid` costs a fifteenth of the widget's
 * bytes for an order within one millisecond, which nothing here relies on; `crypto.randomUUID`
 * needs a secure context and some shops have none.
 */
export const newId = (clock: Pick<Clock, 'now'>): string => {
  const time = clock.now().toString(16).padStart(12, '0');
  const chance = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte, place) =>
    // The third byte begins the fourth group, whose first two bits are the variant.
    (place === 2 ? (byte & 63) | 128 : byte).toString(16).padStart(2, '0'),
  ).join('');
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${chance.slice(1, 4)}`,
    chance.slice(4, 8),
    chance.slice(8),
  ].join('-');
};
