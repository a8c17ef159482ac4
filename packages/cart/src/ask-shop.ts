import { type Fields, isFields } from './read-fields.ts';
import type { ShopPage } from './shop-page.ts';

/** What came of a request to the shop's own API. */
export type ShopAnswer =
  /** A list arrives as `{ list }`. */
  | { kind: 'taken'; body: Fields; headers: Headers }
  /** The shop says no, in JSON, with a 4xx. */
  | { kind: 'refused'; status: number; body: Fields; headers: Headers }
  | { kind: 'rate_limited'; retryAfterMs: number }
  /** It failed, or answered what is no answer; a change may or may not have been made. */
  | { kind: 'unclear'; why: 'timeout' | 'network' | 'shop_error' };

export type ShopRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  body?: Fields;
  headers?: Record<string, string>;
};

/** Asks the shop's API from the shop's own page, with its cookies. Never throws. */
export const askShop = async (page: ShopPage, request: ShopRequest): Promise<ShopAnswer> => {
  try {
    const response = await page.fetch(request.path, {
      method: request.method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        ...(request.body && { 'Content-Type': 'application/json' }),
        ...request.headers,
      },
      ...(request.body && { body: JSON.stringify(request.body) }),
      // Covers the body too: a shop that starts an answer and never ends it is lost as well.
      signal: AbortSignal.timeout(page.patience),
    });
    return await readAnswer(response);
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return { kind: 'unclear', why: late ? 'timeout' : 'network' };
  }
};

const readAnswer = async (response: Response): Promise<ShopAnswer> => {
  if (response.status === 429) {
    return { kind: 'rate_limited', retryAfterMs: retryAfter(response) };
  }
  const text = await response.text();
  const { headers } = response;
  const body = parse(text);
  if (response.ok && body) return { kind: 'taken', body, headers };
  if (response.status >= 400 && response.status < 500) {
    return { kind: 'refused', status: response.status, body: body ?? {}, headers };
  }
  return { kind: 'unclear', why: 'shop_error' };
};

const retryAfter = (response: Response): number => {
  const seconds = Number(response.headers.get('Retry-After'));
  return seconds > 0 ? Math.min(seconds, 300) * 1_000 : 5_000;
};

const parse = (text: string): Fields | undefined => {
  try {
    const body: unknown = JSON.parse(text);
    if (Array.isArray(body)) return { list: body };
    return isFields(body) ? body : undefined;
  } catch {
    return undefined;
  }
};
