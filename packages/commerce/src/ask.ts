import type { z } from 'zod';
import { ShopError } from './port.ts';

/** How a connector reaches the network: the server hands in its safe fetch. */
export type Fetch = (url: URL, init?: RequestInit) => Promise<Response>;

/** What every connector is given beside its own settings and keys. */
export type Tools = {
  fetch?: Fetch;
  /** Milliseconds since 1970. */
  clock?: () => number;
  /** How long a shop may take to answer, milliseconds. */
  answerMs?: number;
};

export const ANSWER_MS = 5_000;

export type Asked = {
  url: URL;
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as a form, instead of a body. */
  form?: URLSearchParams;
};

/** Longest wait that a shop may ask of us. */
const LONGEST_WAIT_MS = 10 * 60_000;

/**
 * One request to a shop, its answer parsed; null when the shop does not have it (404). Whatever else
 * goes wrong is a `ShopError` that says which kind of wrong it was.
 */
export async function ask<S extends z.ZodType>(
  tools: Tools,
  asked: Asked,
  schema: S,
): Promise<z.output<S> | null> {
  const answer = await send(tools, asked);
  if (answer === null) return null;
  const parsed = schema.safeParse(readJson(answer.text));
  if (!parsed.success)
    throw new ShopError('unreadable', `${asked.url.host} answered what this platform does not`);
  return parsed.data;
}

/** As `ask`, but the body is not read as JSON and the headers are told too. */
export async function send(
  { fetch = globalThis.fetch, answerMs = ANSWER_MS, clock = Date.now }: Tools,
  { url, method = 'GET', headers, body, form }: Asked,
): Promise<{ text: string; headers: Headers } | null> {
  const silent = (cause: unknown): never => {
    throw new ShopError('unreachable', `${url.host} did not answer`, { cause });
  };
  const answer = await fetch(url, {
    method,
    signal: AbortSignal.timeout(answerMs),
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(form ? { body: form } : body !== undefined && { body: JSON.stringify(body) }),
  }).catch(silent);
  if (answer.status === 404) return null;
  // Read even when refused: an open body would hold the socket, and it may say why.
  const text = await answer.text().catch(silent);
  if (!answer.ok) throw refusalOf(answer, { text, host: url.host, now: clock() });
  return { text, headers: answer.headers };
}

/** What the status of a shop's answer means for us. */
function refusalOf(
  { status, headers }: Response,
  { text, host, now }: { text: string; host: string; now: number },
): ShopError {
  if (status === 401 || status === 403)
    return new ShopError('unauthorized', `${host} does not accept our keys (${status})`);
  if (status === 429) {
    const retryAfterMs = waitOf(headers.get('retry-after'), now);
    return new ShopError('rate_limited', `${host} asks us to wait`, { retryAfterMs });
  }
  if (status === 400 || status === 409 || status === 422)
    return new ShopError('refused', `${host} refused: ${reasonIn(text) ?? status}`);
  return new ShopError('unreadable', `${host} answered ${status}`);
}

/** `Retry-After` in milliseconds: seconds or a date; a second where it says nothing of use. */
export function waitOf(header: string | null, now: number): number {
  const wait = /^\d+$/.test(header ?? '') ? Number(header) * 1_000 : Date.parse(header ?? '') - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 1_000), LONGEST_WAIT_MS) : 1_000;
}

/** The shop's own words for a refusal, one line; undefined where there are none. */
function reasonIn(text: string): string | undefined {
  const body = readJson(text);
  if (typeof body !== 'object' || body === null) return undefined;
  const { message } = body as { message?: unknown };
  return typeof message === 'string' ? message.replace(/\s+/g, ' ').slice(0, 200) : undefined;
}

export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
