import { expect, test } from 'vitest';
import { maskCards } from './mask-cards.ts';

/** mulberry32: the same numbers for the same seed. */
const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};
type Random = ReturnType<typeof seeded>;

const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => random(10)).join('');

/** The digit that makes a number pass, for the Luhn sum (weights 2, 1) or that of an EAN (3, 1). */
const checked = (body: string, weight: 2 | 3): string => {
  const sum = Array.from(body)
    .reverse()
    .reduce((total, written, place) => {
      const value = Number(written) * (place % 2 ? 1 : weight);
      return total + (weight === 2 && value > 9 ? value - 9 : value);
    }, 0);
  return body + ((10 - (sum % 10)) % 10);
};

/** First digits and lengths as the networks give them out. */
const CARDS: readonly [prefix: string, length: number][] = [
  ['4', 16],
  ['4', 19],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['2720', 16],
  ['34', 15],
  ['37', 15],
  ['6011', 16],
  ['65', 19],
  ['644', 16],
  ['300', 14],
  ['36', 14],
  ['38', 14],
  ['3528', 16],
  ['3589', 19],
  ['62', 16],
  ['62', 19],
  ['8171', 17],
  ['2200', 16],
  ['9792', 16],
  ['5018', 13],
  ['6759', 18],
  ['6304', 14],
];

const card = (random: Random): string => {
  const [prefix, length] = CARDS[random(CARDS.length)] ?? ['4', 16];
  const number = checked(prefix + digits(random, length - prefix.length - 1), 2);
  // No card has the number of a piece of goods: these are drawn anew.
  return length === 13 && checked(number.slice(0, 12), 3) === number ? card(random) : number;
};

const grouped = (between: string) => (number: string) =>
  (number.match(/.{1,4}/g) ?? []).join(between);
const inScript = (zero: number) => (number: string) =>
  number.replace(/\d/g, (written) => String.fromCodePoint(zero + Number(written)));

/** Twenty ways to write a number, as people do and as people do who want it through. */
const WRITINGS: Record<string, (number: string) => string> = {
  plain: (number) => number,
  blanks: grouped(' '),
  dashes: grouped('-'),
  dots: grouped('.'),
  'long dashes': grouped(' – '),
  'no-break blanks': grouped('\u00a0'),
  'lines of four': grouped('\n'),
  slashes: grouped('/'),
  'low lines': grouped('_'),
  stars: grouped(' * '),
  brackets: (number) => `(${grouped(')(')(number)})`,
  'digit by digit': (number) => Array.from(number).join(' '),
  'digit by digit, dots': (number) => Array.from(number).join('.'),
  'nothing visible between': grouped('\u200b'),
  keycaps: (number) => number.replace(/\d/g, '$&\ufe0f\u20e3'),
  'full width': inScript(0xff10),
  Arabic: inScript(0x0660),
  Devanagari: inScript(0x0966),
  'mathematical bold': inScript(0x1d7ce),
  'with date and code': (number) => `${grouped(' ')(number)} 12/27 123`,
};

const AROUND: readonly [before: string, after: string][] = [
  ['', ''],
  ['my card is ', ', thanks'],
  ['visa', ' exp'],
  ['Nr. ', '.'],
  ['2 x ', ' please'],
];

test('10,000 card numbers in twenty writings are all masked but for the last four digits', () => {
  const random = seeded(4);
  expect(Object.keys(WRITINGS)).toHaveLength(20);
  const missed: string[] = [];
  for (let count = 0; count < 10_000; count += 1) {
    const number = card(random);
    const [before, after] = AROUND[count % AROUND.length] ?? ['', ''];
    for (const [name, write] of Object.entries(WRITINGS)) {
      const masked = maskCards(before + write(number) + after);
      const left = masked.match(/\p{Nd}/gu)?.length ?? 0;
      const around = (before + write('') + after).match(/\p{Nd}/gu)?.length ?? 0;
      if (left !== around + 4 || !masked.startsWith(before) || !masked.endsWith(after))
        missed.push(`${name}: ${before}${write(number)}${after} → ${masked}`);
    }
  }
  expect(missed.slice(0, 20)).toEqual([]);
}, 120_000);

/** Numbers of shops, carriers and people, as they are written. */
const OTHERS: Record<string, (random: Random) => string> = {
  'an order, six digits': (random) => `#${digits(random, 6)}`,
  'an order with a date': (random) => `2026${digits(random, 4)}-${digits(random, 6)}`,
  "Amazon's orders": (random) => `${digits(random, 3)}-${digits(random, 7)}-${digits(random, 7)}`,
  "Shopify's ids": (random) => `4${digits(random, 13)}`,
  'DHL, twenty digits': (random) => `00340${digits(random, 15)}`,
  'DHL, twelve digits': (random) => digits(random, 12),
  'DPD, fourteen digits': (random) => `0${digits(random, 13)}`,
  'Hermes, fourteen digits': (random) => `1${digits(random, 13)}`,
  UPS: (random) => `1Z${digits(random, 3)}AA${digits(random, 10)}`,
  USPS: (random) => `94${digits(random, 20)}`,
  'FedEx, fifteen digits': (random) => `7${digits(random, 14)}`,
  'a German phone': (random) => `+49 15${digits(random, 1)} ${digits(random, 8)}`,
  'a French phone': (random) => `+33 6 ${grouped(' ')(digits(random, 8))}`,
  'two phones': (random) => `+1 (${digits(random, 3)}) 555-${digits(random, 4)}`,
  'an EAN': (random) => checked(digits(random, 12), 3),
  'a German EAN': (random) => checked(`40${digits(random, 10)}`, 3),
  'an EAN as it is printed': (random) => {
    const ean = checked(`40${digits(random, 10)}`, 3);
    return `${ean[0]} ${ean.slice(1, 7)} ${ean.slice(7)}`;
  },
  'an ISBN': (random) => `978-3-${digits(random, 2)}-${digits(random, 6)}-${digits(random, 1)}`,
  'an instant': (random) => `17${digits(random, 11)}`,
  'an IBAN': (random) => `DE${digits(random, 2)} ${grouped(' ')(digits(random, 18))}`,
};

test('of 100,000 numbers that are no cards at most five in a thousand are masked', () => {
  const random = seeded(7);
  const kinds = Object.entries(OTHERS);
  const wrong: Record<string, number> = {};
  for (let count = 0; count < 100_000; count += 1) {
    const [name, make] = kinds[count % kinds.length] ?? ['', () => ''];
    const written = `Where is ${make(random)}?`;
    if (maskCards(written) !== written) wrong[name] = (wrong[name] ?? 0) + 1;
  }
  const total = Object.values(wrong).reduce((sum, each) => sum + each, 0);
  expect(total, JSON.stringify(wrong)).toBeLessThanOrEqual(500);
}, 60_000);

test('what is masked shows the last four, keeps its spacing, and is not masked again', () => {
  const masked = maskCards('4111 1111 1111 1111, or 5555555555554444');
  expect(masked).toBe('•••• •••• •••• 1111, or ••••••••••••4444');
  expect(maskCards(masked)).toBe(masked);
});

test.each([
  'nothing to see',
  '12 jumpers, 34 socks and 5 scarves for 678.90',
  '4111 1111 1111 1112',
  '4111111111111111111111111111',
])('%s stays as it is', (written) => {
  expect(maskCards(written)).toBe(written);
});

test('a long text of digits is gone through once', () => {
  // A quadratic search would not come back from this before the test's own limit.
  expect(maskCards('4 '.repeat(20_000))).toHaveLength(40_000);
});
