import {
  isRetryable,
  PROTOCOL,
  type Refusal,
  type Result,
  refuse,
  type SessionReply,
  type SessionRequest,
} from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { attempt, type Browser } from './browser.ts';
import type { Clock } from './clock.ts';
import type { Auth } from './line/line.ts';

/** A token this close to its end is renewed first. */
const RENEW_BEFORE_MS = 60_000;

export type SessionOptions = {
  serverUrl: string;
  siteKey: string;
  /** BCP 47 tag of the page's language. */
  locale?: string;
  /** IANA name. */
  timeZone?: string;
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

const isSession = (value: unknown): value is SessionReply =>
  typeof value === 'object' && value !== null && 'token' in value && 'credential' in value;

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value;

/** A shopper's session: the credential stays in this browser, the token in this closure. */
export const createSession = (options: SessionOptions): Session => {
  const { serverUrl, siteKey, locale, timeZone, browser, clock } = options;
  const key = `aisle:shopper:${siteKey}`;
  const reply = signal<SessionReply | null>(null);
  let memory: string | undefined;
  let renewAt = 0;
  let opening: Promise<Result<SessionReply>> | null = null;

  const credential = () => attempt(() => browser.localStorage?.getItem(key)) ?? memory;
  const keepCredential = (value: string | undefined) => {
    memory = value;
    attempt(() =>
      value ? browser.localStorage?.setItem(key, value) : browser.localStorage?.removeItem(key),
    );
  };

  const request = async (secret: string | undefined): Promise<Result<SessionReply>> => {
    const body: SessionRequest = {
      protocol: PROTOCOL,
      siteKey,
      ...(secret && { credential: secret }),
      ...(locale && { locale }),
      ...(timeZone && { timeZone }),
    };
    try {
      const response = await browser.fetch(`${serverUrl}/api/v1/shopper/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const answer: unknown = await response.json();
      const value = Object(answer).value ?? answer;
      if (response.ok && isSession(value)) return { ok: true, value };
      const error = Object(answer).error ?? answer;
      if (isRefusal(error)) return { ok: false, error };
    } catch {
      // Not reached, or not our server's words: both may pass.
    }
    return refuse('unavailable', 'the server was not reached');
  };

  const renew = async (): Promise<Result<SessionReply>> => {
    const secret = credential();
    let result = await request(secret);
    if (!result.ok && result.error.code === 'unauthorized' && secret) {
      // The server knows this credential no more (erased, restored): she starts anew.
      keepCredential(undefined);
      result = await request(undefined);
    }
    if (result.ok) {
      const { value } = result;
      keepCredential(value.credential);
      // Counted on this device's clock, which may be wrong by years.
      renewAt = clock.now() + value.tokenExpiresAt - value.now - RENEW_BEFORE_MS;
      reply.value = value;
    }
    return result;
  };

  const open = async (): Promise<Result<SessionReply>> => {
    const current = reply.peek();
    if (current && clock.now() < renewAt) return { ok: true, value: current };
    opening ??= renew().finally(() => {
      opening = null;
    });
    return opening;
  };

  return {
    reply,
    known: () => credential() !== undefined && credential() !== null,
    open,
    auth: async (refused) => {
      if (refused?.code === 'unauthorized') renewAt = 0;
      else if (refused && !isRetryable(refused)) {
        return { ok: false, error: refused };
      }
      const session = await open();
      return session.ok
        ? { ok: true, value: { protocol: PROTOCOL, token: session.value.token } }
        : session;
    },
  };
};
