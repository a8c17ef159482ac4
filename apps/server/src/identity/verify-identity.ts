import { DESK_LIMITS } from '@aisle/protocol';
import { text } from '@aisle/protocol/schemas';
import type { Customer } from '@aisle/storage';
import { errors, jwtVerify } from 'jose';
import { z } from 'zod';

/** The shop's word on who she is; or, in words for its developer, why it does not hold. */
export type Identity = { ok: true; customer: Customer } | { ok: false; why: string };

const claims = z.object({
  sub: text(200).refine((value) => value.trim() !== ''),
  exp: z.number(),
  name: text(300).optional(),
  email: text(320).optional(),
});

const no = (why: string): Identity => ({ ok: false, why });

/**
 * Rule 26. One algorithm, whatever the token names; the site key as audience; at most a day; one of
 * the store's keys, as UTF-8 text.
 *
 * @param now milliseconds since 1970
 */
export async function verifyIdentity(
  token: string,
  { keys, siteKey, now }: { keys: readonly string[]; siteKey: string; now: number },
): Promise<Identity> {
  if (token.length > DESK_LIMITS.identityLength)
    return no(`it is longer than ${DESK_LIMITS.identityLength} characters`);
  if (keys.length === 0)
    return no('the store has no key for identities; make one on the page Shop');
  let why = '';
  for (const key of keys) {
    try {
      const { payload } = await jwtVerify(token, new TextEncoder().encode(key), {
        algorithms: ['HS256'],
        audience: siteKey,
        requiredClaims: ['exp', 'sub'],
        currentDate: new Date(now),
      });
      return readClaims(payload, now);
    } catch (error) {
      why = wordsFor(error);
      // Another key changes nothing about anything else.
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) break;
    }
  }
  return no(why);
}

function readClaims(payload: unknown, now: number): Identity {
  const read = claims.safeParse(payload);
  if (!read.success)
    return no(`its claim ${String(read.error.issues[0]?.path[0])} is not as described`);
  const { sub: customerId, exp, name, email } = read.data;
  if (exp * 1_000 - now > DESK_LIMITS.identityHours * 3_600_000)
    return no(`its exp is more than ${DESK_LIMITS.identityHours} hours ahead`);
  return { ok: true, customer: { customerId, ...(name && { name }), ...(email && { email }) } };
}

function wordsFor(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'it has expired (exp)';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'its algorithm is not HS256';
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return 'no key of this store has signed it';
  if (error instanceof errors.JWTClaimValidationFailed)
    return error.claim === 'aud'
      ? 'its aud is not the site key of this store'
      : `its claim ${error.claim} is missing or does not hold`;
  if (error instanceof errors.JOSEError) return 'it is not a signed token (JWT)';
  throw error;
}
