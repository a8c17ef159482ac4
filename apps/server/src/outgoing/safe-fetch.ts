import { lookup as systemLookup } from 'node:dns';
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Fetch } from '@aisle/commerce';
import { isPublicAddress } from './public-address.ts';

export type SafeFetchOptions = {
  /** Origins of this machine or network that may be asked all the same, `http://localhost:4100`. */
  localOrigins?: readonly string[];
  /** Asks the system for addresses; another one in tests. */
  lookup?: typeof systemLookup;
  /** Milliseconds for the whole of it; 5 seconds unless said. */
  timeoutMs?: number;
  /** Only so many bytes of an answer are read and the rest is left; unless said, 5 MiB or nothing. */
  firstBytes?: number;
};

const TIMEOUT_MS = 5_000;
const MOST_BYTES = 5 * 1_024 * 1_024;
const MOST_REDIRECTS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];

/** Where we will not go, or what we will not take. `message` names no address that was found. */
export class UnsafeRequest extends Error {
  override name = 'UnsafeRequest';
}

/**
 * The one way out of the server to addresses that people fill in: https, public addresses only,
 * checked where the socket asks for them so that a name cannot change its mind in between, three
 * redirects each checked anew, 5 seconds and 5 MiB.
 */
export function createSafeFetch(options: SafeFetchOptions = {}): Fetch {
  const { localOrigins = [], lookup = systemLookup, timeoutMs = TIMEOUT_MS, firstBytes } = options;
  const pinned = createPinnedLookup(lookup);
  const open = originsOf(localOrigins);

  const once = (url: URL, init: Prepared): Promise<IncomingMessage> => {
    const local = open.has(url.origin);
    if (!local) refuse(url);
    const asked: RequestOptions = {
      method: init.method,
      headers: { 'user-agent': 'Aisle', ...init.headers, 'accept-encoding': 'identity' },
      signal: init.signal,
      agent: false,
      ...(!local && { lookup: pinned }),
    };
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    return new Promise((resolve, reject) => {
      send(url, asked, resolve).on('error', reject).end(init.body);
    });
  };

  return async (given, init = {}) => {
    let url = given;
    const prepared = prepare(init, timeoutMs);
    for (let hops = 0; ; hops += 1) {
      const answer = await once(url, prepared);
      const next = nextOf(answer, url);
      if (!next) return toResponse(answer, url, firstBytes);
      answer.destroy();
      // Keys and orders must not travel to where a shop points: only questions are asked again.
      if (prepared.method !== 'GET') throw new UnsafeRequest('a change was redirected');
      if (hops === MOST_REDIRECTS) throw new UnsafeRequest('too many redirects');
      if (next.origin !== url.origin) prepared.headers = withoutKeys(prepared.headers);
      url = next;
    }
  };
}

type Prepared = {
  method: string;
  headers: Record<string, string>;
  body: string | Uint8Array | undefined;
  signal: AbortSignal;
};

function prepare(
  { method = 'GET', headers, body, signal }: RequestInit,
  timeoutMs: number,
): Prepared {
  const form = body instanceof URLSearchParams;
  const whole = typeof body === 'string' || body instanceof Uint8Array;
  if (body !== undefined && body !== null && !whole && !form)
    throw new UnsafeRequest('only text and bytes can be sent');
  const limit = AbortSignal.timeout(timeoutMs);
  return {
    method,
    headers: {
      ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...Object.fromEntries(new Headers(headers)),
    },
    body: form ? String(body) : whole ? body : undefined,
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  };
}

const originsOf = (origins: readonly string[]) =>
  new Set(origins.map((origin) => new URL(origin).origin));

/**
 * Why an address would not be asked, as far as it tells by itself: where a name leads is looked up
 * when it is asked. Null: nothing speaks against it.
 */
export function whyNotAsked(url: URL, localOrigins: readonly string[] = []): string | null {
  if (originsOf(localOrigins).has(url.origin)) return null;
  try {
    refuse(url);
    return null;
  } catch (error) {
    if (error instanceof UnsafeRequest) return error.message;
    throw error;
  }
}

function refuse(url: URL): void {
  if (url.protocol !== 'https:') throw new UnsafeRequest('only https is asked');
  if (url.username || url.password) throw new UnsafeRequest('an address carries no password');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A name is checked when the socket looks it up; an address is never looked up.
  if (isIP(host) && !isPublicAddress(host)) throw new UnsafeRequest('this address is not public');
}

/** Looks a name up, refuses it if any of its addresses is not public, and hands on what it checked. */
function createPinnedLookup(lookup: typeof systemLookup): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '');
      const [first] = found;
      if (!first || found.some(({ address }) => !isPublicAddress(address)))
        return done(new UnsafeRequest('this name leads to an address that is not public'), '');
      if (options.all) return done(null, found);
      done(null, first.address, first.family);
    });
  };
}

function nextOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  if (!REDIRECTS.includes(statusCode) || !headers.location) return null;
  const next = URL.parse(headers.location, from.href);
  if (!next) throw new UnsafeRequest('a redirect leads nowhere');
  return next;
}

/** What may be told to another origin than the one that was asked. */
const withoutKeys = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => /^(accept|content-type)$/i.test(name)),
  );

async function toResponse(
  answer: IncomingMessage,
  from: URL,
  firstBytes: number | undefined,
): Promise<Response> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer) {
    const part: Buffer = chunk;
    bytes += part.length;
    if (firstBytes !== undefined && bytes >= firstBytes) {
      // Leaving the loop ends the connection.
      chunks.push(part.subarray(0, part.length - (bytes - firstBytes)));
      break;
    }
    if (bytes > MOST_BYTES) throw new UnsafeRequest('the answer is larger than 5 MiB');
    chunks.push(part);
  }
  const cut = firstBytes !== undefined && bytes >= firstBytes;
  if (!cut && !answer.complete) throw new UnsafeRequest('the answer broke off');
  const { statusCode: status = 500 } = answer;
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    if (typeof value === 'string') headers.set(name, value);
  const bare = status === 204 || status === 304;
  const response = new Response(bare ? null : Buffer.concat(chunks), { status, headers });
  // Where redirects led, as with the platform's own fetch.
  return Object.defineProperty(response, 'url', { value: from.href });
}
