/**
 * Payment card numbers in what people write are masked before anything keeps them: by the widget
 * before its outbox, by the server before storing. Four rules decide, each against numbers that are
 * no card's: 13 to 19 digits, an issuer's first digits with a length that issuer gives
 * (ISO/IEC 7812; the networks' published ranges), the Luhn digit, and no valid EAN-13, which is what
 * goods carry and what no card has had since Visa gave up 13 digits.
 */

/** First digits, from and to, and the lengths cards with them have. */
const ISSUERS: readonly (readonly [from: string, to: string, shortest: number, longest: number])[] =
  [
    // Visa: not the lengths between, which are what shops number orders and variants with.
    ['4', '4', 13, 13],
    ['4', '4', 16, 16],
    ['4', '4', 19, 19],
    ['51', '55', 16, 16],
    ['2221', '2720', 16, 16],
    ['34', '34', 15, 15],
    ['37', '37', 15, 15],
    ['6011', '6011', 16, 19],
    ['644', '659', 16, 19],
    ['300', '305', 14, 19],
    ['3095', '3095', 14, 19],
    ['36', '36', 14, 19],
    ['38', '39', 14, 19],
    ['3528', '3589', 16, 19],
    ['62', '62', 16, 19],
    ['81', '82', 16, 19],
    ['2200', '2204', 16, 19],
    ['9792', '9792', 16, 16],
    ['508', '508', 16, 16],
    ['60', '60', 16, 16],
    // Maestro: any length.
    ['5018', '5018', 13, 19],
    ['5020', '5020', 13, 19],
    ['5038', '5038', 13, 19],
    ['5893', '5893', 13, 19],
    ['6304', '6304', 13, 19],
    ['6759', '6759', 13, 19],
    ['6761', '6763', 13, 19],
  ];

const SHORTEST = 13;
const LONGEST = 19;

/**
 * Digits of one number stand apart by three characters at most that are no letters: blanks, dashes,
 * dots, brackets, invisible characters, the ring of a keycap.
 */
const run = /\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){12,}/gu;
const digit = /\p{Nd}/gu;

/** Unicode lays each script's ten digits side by side: the value is the distance to its zero. */
const digitValue = (written: string): number => {
  const point = written.codePointAt(0) ?? 0;
  // Mathematical digits: five sets of ten in one block without a gap.
  if (point >= 0x1d7ce && point <= 0x1d7ff) return (point - 0x1d7ce) % 10;
  let zero = point;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return point - zero;
};

const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const value = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 ? value * 2 : value;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

const isEan = (digits: string): boolean => {
  if (digits.length !== 13) return false;
  let sum = 0;
  for (let place = 0; place < 13; place += 1) sum += Number(digits[place]) * (place % 2 ? 3 : 1);
  return sum % 10 === 0;
};

const isCard = (digits: string): boolean =>
  ISSUERS.some(
    ([from, to, shortest, longest]) =>
      digits.length >= shortest &&
      digits.length <= longest &&
      digits.slice(0, from.length) >= from &&
      digits.slice(0, to.length) <= to,
  ) &&
  passesLuhn(digits) &&
  !isEan(digits);

type Digit = { value: number; start: number; end: number };

/** Whether a group of digits begins here: a card's number is not looked for inside a longer one. */
const beginsGroup = (digits: readonly Digit[], at: number): boolean =>
  digits[at - 1]?.end !== digits[at]?.start;

/** The first and last place of a card's number among these digits, from a place on. */
const findCard = (digits: readonly Digit[], from: number): [number, number] | undefined => {
  for (let first = from; first + SHORTEST <= digits.length; first += 1) {
    if (!beginsGroup(digits, first)) continue;
    for (let length = LONGEST; length >= SHORTEST; length -= 1) {
      const last = first + length - 1;
      if (last >= digits.length || !beginsGroup(digits, last + 1)) continue;
      const number = digits
        .slice(first, last + 1)
        .map(({ value }) => value)
        .join('');
      if (isCard(number)) return [first, last];
    }
  }
  return undefined;
};

/** What stands before a number tells two that are no card's: a phone's plus, an IBAN's country. */
const isOther = (written: string, before: string): boolean =>
  before.endsWith('+') || (/\b[A-Z]{2}$/.test(before) && /^\d\d\D/.test(written));

const maskRun = (written: string, at: number, whole: string): string => {
  if (isOther(written, whole.slice(Math.max(0, at - 3), at))) return written;
  const digits = Array.from(written.matchAll(digit), (match): Digit => {
    const [character] = match;
    return {
      value: digitValue(character),
      start: match.index,
      end: match.index + character.length,
    };
  });
  let masked = '';
  let kept = 0;
  for (let found = findCard(digits, 0); found; found = findCard(digits, found[1] + 1))
    for (const { start, end } of digits.slice(found[0], found[1] - 3)) {
      masked += `${written.slice(kept, start)}•`;
      kept = end;
    }
  return masked + written.slice(kept);
};

/**
 * The text with every payment card's number masked: each digit but the last four becomes "•",
 * whatever stands between them stays. Other numbers stay as they are; masking twice changes nothing.
 */
export const maskCards = (text: string): string => text.replace(run, maskRun);
