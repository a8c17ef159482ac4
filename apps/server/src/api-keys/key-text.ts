import { randomBytes } from 'node:crypto';

const START = 'aisle_';
/** What is shown of a key in the list: enough to find it by, nothing to get in with. */
const SHOWN = START.length + 6;
const SHAPE = /^aisle_[A-Za-z0-9_-]{43}$/;

/** A key that nobody guesses: 256 bits behind a word that scanners of leaked secrets can look for. */
export const newKey = (): { key: string; prefix: string } => {
  const key = START + randomBytes(32).toString('base64url');
  return { key, prefix: key.slice(0, SHOWN) };
};

/** What is kept instead of the key. */
export const hashKey = (keyedHash: (text: string) => string, key: string): string =>
  keyedHash(`api-key ${key}`);

/** The key in an `Authorization` header; null where there is none that could be one. */
export const keyIn = (authorization: string | undefined): string | null => {
  const [scheme = '', key = '', ...more] = (authorization ?? '').split(' ');
  return scheme.toLowerCase() === 'bearer' && more.length === 0 && SHAPE.test(key) ? key : null;
};
