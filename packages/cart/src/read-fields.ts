/** Fields of other people's answers, read one by one: what does not fit is `undefined`. */

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const readList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

// Longest label and address, and most combining marks, that the protocol carries.
const LABEL = 300;
const ADDRESS = 2_048;
const MARKS = 200;

/** Text on one line: control characters become spaces, piled-up marks are taken off. */
export const readLabel = (value: unknown, longest = LABEL): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const line = String(value)
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  const cut = line.slice(0, longest).toWellFormed();
  const marks = cut.match(/\p{M}/gu)?.length ?? 0;
  const plain = marks > MARKS ? cut.replace(/\p{M}/gu, '') : cut;
  return plain === '' ? undefined : plain;
};

/** A key as the shop writes it; one that is too long is not cut, for it would name another. */
export const readKey = (value: unknown, longest = 200): string | undefined => {
  const key = readLabel(value, longest + 1);
  return key !== undefined && key.length <= longest ? key : undefined;
};

/** Pieces: a whole number from 0 to 100,000. */
export const readQuantity = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100_000
    ? value
    : undefined;

const parseAddress = (value: unknown, page: string): URL | undefined => {
  if (typeof value !== 'string' || value === '' || !URL.canParse(value, page)) return undefined;
  const url = new URL(value, page);
  url.username = '';
  url.password = '';
  return url.href.length <= ADDRESS ? url : undefined;
};

/** A link into the shop's own origin, absolute; anything else is no link of the shop's. */
export const readLink = (value: unknown, page: string): string | undefined => {
  const url = parseAddress(value, page);
  return url?.origin === new URL(page).origin ? url.href : undefined;
};

/** A picture: https from anywhere, or whatever the shop's own origin serves. */
export const readPicture = (value: unknown, page: string): string | undefined => {
  const url = parseAddress(value, page);
  return url?.protocol === 'https:' ? url.href : readLink(value, page);
};
