import {
  isRetryable,
  LIMITS,
  PROTOCOL,
  type Result,
  refuse,
  type SessionReply,
  type SessionRequest,
} from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { attempt, type Browser } from './browser.ts';
import type { Clock } from './clock.ts';
import type { Auth } from './line/line.ts';
import { toJson } from './to-json.ts';

/** A token this close to its end is renewed first. */
const RENEW_BEFORE_MS = 60_000;

export type SessionOptions = {
  serverUrl: string;
  siteKey: string;
  /** BCP 47 tag of the page's language. */
  locale?: string;
  /** IANA name. */
  timeZone?: string;
  /** Secret of a link from her other browser; it counts once. */
  resume?: string | undefined;
  /** The shop's signed word on who she is (rule 26). */
  identity?: string | undefined;
  browser: Browser;
  clock: Clock;
};

export type Session = {
  /** The server's last answer; null before the first one. */
  readonly reply: ReadonlySignal<SessionReply | null>;
  /** Whether this browser has been here before: she may have a conversation. */
  known: () => boolean;
  /** The session, renewed when its token is about to end. One request at a time. */
  open: () => Promise<Result<SessionReply>>;
  /** The handshake of namespace `/shopper`. */
  auth: Auth;
};

/**
 * A shopper's session: the credential stays in this browser, the token in this closure. To a
 * credential it does not know (erased, restored) the server answers with a new shopper's.
 */
export const createSession = (options: SessionOptions): Session => {
  const { serverUrl, siteKey, locale, timeZone, resume, identity, browser, clock } = options;
  const key = `aisle:shopper:${siteKey}`;
  const reply = signal<SessionReply | null>(null);
  let memory: string | undefined;
  let renewAt = 0;
  let opening: Promise<Result<SessionReply>> | undefined;

  const credential = () => attempt(() => browser.localStorage?.getItem(key)) ?? memory;

  const renew = async (): Promise<Result<SessionReply>> => {
    const body: SessionRequest = {
      protocol: PROTOCOL,
      siteKey,
      // What is undefined is left out of the JSON.
      ...({ credential: credential(), resume, identity, locale, timeZone } as object),
    };
    const patience = new AbortController();
    const cancel = clock.after(LIMITS.answerTimeoutMs, () => patience.abort());
    try {
      const response = await browser.fetch(`${serverUrl}/api/v1/shopper/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: toJson(body),
        signal: patience.signal,
      });
      const answer = await response.json();
      // A refusal is a Result already; a proxy's error page is not JSON.
      if (!response.ok) return answer.error ? answer : unreached;
      const value: SessionReply = answer;
      // Two tabs opened at once: the first to keep its credential is who she is in both.
      const kept = credential();
      if (kept !== body.credential && kept !== value.credential) return await renew();
      memory = value.credential;
      attempt(() => browser.localStorage?.setItem(key, value.credential));
      // Counted on this device's clock, which may be wrong by years.
      renewAt = clock.now() + value.tokenExpiresAt - value.now - RENEW_BEFORE_MS;
      reply.value = value;
      return { ok: true, value };
    } catch {
      return unreached;
    } finally {
      cancel();
      opening = undefined;
    }
  };

  const open = async (): Promise<Result<SessionReply>> => {
    const value = reply.peek();
    if (value && clock.now() < renewAt) return { ok: true, value };
    opening ??= renew();
    return opening;
  };

  return {
    reply,
    known: () => !!credential(),
    open,
    auth: async (refused) => {
      if (refused?.code === 'unauthorized') renewAt = 0;
      else if (refused && !isRetryable(refused)) return { ok: false, error: refused };
      const session = await open();
      if (!session.ok) return session;
      return { ok: true, value: { protocol: PROTOCOL, token: session.value.token } };
    },
  };
};

const unreached = refuse('unavailable', 'no connection');
