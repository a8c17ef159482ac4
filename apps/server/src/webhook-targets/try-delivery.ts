import type { Fetch } from '@aisle/commerce';
import { DESK_LIMITS, TEST_EVENT } from '@aisle/protocol';
import type { Read, TargetDelivery, TargetRecord, Tried } from '@aisle/storage';
import { nextTry } from '../outgoing/retry-times.ts';
import { UnsafeRequest } from '../outgoing/safe-fetch.ts';
import { makeBody } from './make-body.ts';
import { signedHeaders, type TargetSecrets } from './target-secrets.ts';

/** Bytes read of an answer: enough for its first words. */
export const ANSWER_BYTES = 1_024;

/** What a try is given. */
export type Means = { read: Read; fetch: Fetch; secrets: TargetSecrets; clock: () => number };

/** What came of a try, and what it says of the target. */
export type Verdict = { tried: Tried; wantsNoMore: boolean; wishMs: number };

/** How the other side answered, or why it did not. */
type Answered = {
  status: number | null;
  answer: string | null;
  /** Null: it arrived. */
  problem: string | null;
  /** Milliseconds it asked us to wait. */
  wishMs: number;
  /** Trying again cannot help. */
  final: boolean;
};

const FAILED = { status: null, answer: null, wishMs: 0, final: false };

/** Sends a delivery once. Never rejects for what the other side does. */
export async function tryDelivery(
  means: Means,
  target: TargetRecord,
  delivery: TargetDelivery,
): Promise<Verdict> {
  const { clock } = means;
  const began = performance.now();
  const answered = await ask(means, target, delivery);
  const now = clock();
  const { status, answer, problem, wishMs, final } = answered;
  const { targetId, eventId, since } = delivery;
  const tries = delivery.tries + 1;
  const ends = problem === null || final || delivery.type === TEST_EVENT;
  const nextAt = ends ? null : nextTry({ since, tries, now, wishMs });
  const state = problem === null ? 'delivered' : nextAt === null ? 'failed' : 'waiting';
  const tookMs = Math.round(performance.now() - began);
  return {
    tried: {
      ...({ targetId, eventId, state, tries, nextAt, triedAt: now } as const),
      ...{ status, tookMs, answer, problem },
    },
    wantsNoMore: status === 410,
    wishMs,
  };
}

async function ask(
  { read, fetch, secrets, clock }: Means,
  target: TargetRecord,
  delivery: TargetDelivery,
): Promise<Answered> {
  const url = URL.parse(target.url);
  if (!url) return { ...FAILED, problem: 'The address is none.', final: true };
  const signing = secrets.of(target, clock());
  if (!signing) return { ...FAILED, problem: 'Its secret cannot be read. Make a new one.' };
  const told = await makeBody(read, delivery);
  if (!told) return { ...FAILED, problem: 'What it tells of is not there any more.', final: true };
  const body = JSON.stringify(told);
  const signed = signedHeaders(signing, { eventId: delivery.eventId, at: clock(), body });
  const headers = { 'content-type': 'application/json', ...signed };
  try {
    return await hear(await fetch(url, { method: 'POST', headers, body }));
  } catch (error) {
    return { ...FAILED, problem: wordsFor(error) };
  }
}

async function hear(response: Response): Promise<Answered> {
  const { status, ok } = response;
  const answer = readable(await response.text());
  const retryAfter = Number(response.headers.get('retry-after'));
  const asksToWait = !ok && Number.isFinite(retryAfter) && retryAfter > 0;
  const wishMs = asksToWait ? retryAfter * 1_000 : 0;
  const gone = 'It answered 410: it wants no more events.';
  const problem = ok ? null : status === 410 ? gone : `It answered ${status}.`;
  return { status, answer, problem, wishMs, final: false };
}

/** The first words as text that every database takes; never more than that, and never shown as more. */
const readable = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .slice(0, DESK_LIMITS.deliveryAnswer)
    .toWellFormed();

/** What went wrong on the way, for whoever looks after the other side. */
function wordsFor(error: unknown): string {
  if (error instanceof UnsafeRequest)
    return UNSAFE[error.message] ?? `Not asked: ${error.message}.`;
  const { name = '', code = '' } = error as { name?: string; code?: string };
  if (name === 'TimeoutError' || code === 'ABORT_ERR') return 'It did not answer in time.';
  return TROUBLE[code] ?? `The connection failed (${code || name || 'no reason given'}).`;
}

const UNSAFE: Record<string, string> = {
  'a change was redirected':
    'It redirected us. Events go nowhere but to the address that was entered: enter the final one.',
  'only https is asked': 'Not asked: the address is not https.',
  'this address is not public': 'Not asked: the address is not a public one.',
  'this name leads to an address that is not public':
    'Not asked: its name leads to an address that is not public.',
};

const TROUBLE: Record<string, string> = {
  ECONNREFUSED: 'Nothing listens at this address.',
  ECONNRESET: 'It broke the connection off.',
  ENOTFOUND: 'There is no such name.',
  EAI_AGAIN: 'Its name could not be looked up.',
  EHOSTUNREACH: 'No way leads to this address.',
  ETIMEDOUT: 'It did not answer in time.',
  CERT_HAS_EXPIRED: 'Its certificate has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'Nobody vouches for its certificate.',
  SELF_SIGNED_CERT_IN_CHAIN: 'Nobody vouches for its certificate.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'Its certificate chain is not complete.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Its certificate is for another name.',
};
