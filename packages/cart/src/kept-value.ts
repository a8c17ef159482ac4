import { readKey } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

// Longest cart id, session token or order code.
const LONGEST = 500;

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/**
 * What the shop's own scripts keep in this browser: the merchant says where, as `localStorage:NAME`,
 * `sessionStorage:NAME` or `cookie:NAME`, or hands over a function that answers it.
 */
export const readKept = (page: ShopPage, place: unknown): string | undefined => {
  try {
    return readKey(unquote(typeof place === 'function' ? place() : find(page, place)), LONGEST);
  } catch {
    // Blocked storage throws when it is touched.
    return undefined;
  }
};

/** Keeps what an answer of the shop gave, where the shop's scripts look for it. False: it could not. */
export const keep = (page: ShopPage, place: unknown, value: string): boolean => {
  try {
    const [kind, name] = partsOf(place);
    if (kind === 'cookie') {
      const document = page.global('document') as Document;
      document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=2592000; samesite=lax`;
      return true;
    }
    storageOf(page, kind)?.setItem(name, value);
    return storageOf(page, kind) !== undefined;
  } catch {
    return false;
  }
};

const partsOf = (place: unknown): [kind: string, name: string] => {
  const [, kind = '', name = ''] =
    /^(\w+):(.+)$/.exec(typeof place === 'string' ? place : '') ?? [];
  return [kind, name];
};

const storageOf = (page: ShopPage, kind: string): Storage | undefined =>
  kind === 'localStorage' || kind === 'sessionStorage'
    ? (page.global(kind) as Storage | undefined)
    : undefined;

const find = (page: ShopPage, place: unknown): unknown => {
  const [kind, name] = partsOf(place);
  if (kind !== 'cookie') return storageOf(page, kind)?.getItem(name);
  const cookies = (page.global('document') as Document).cookie.split('; ');
  const found = cookies.find((cookie) => cookie.startsWith(`${name}=`));
  return found && decodeURIComponent(found.slice(name.length + 1));
};

/** Scripts that keep everything as JSON put quotes around it. */
const unquote = (value: unknown): unknown =>
  typeof value === 'string' && /^".*"$/.test(value) ? JSON.parse(value) : value;
