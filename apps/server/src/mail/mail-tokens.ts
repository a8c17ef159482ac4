import { createHmac, timingSafeEqual } from 'node:crypto';

type Of = { storeId: string; shopperId: string; email: string };

/** What a link in a letter does. */
export type MailAction = 'confirm' | 'stop';
export const MAIL_ACTIONS: readonly MailAction[] = ['confirm', 'stop'];

/** Of letters to shoppers, and of the week's letter to agents. */
type SignedAction = MailAction | `weekly_${MailAction}`;

/** Codes and links of letters: made anew each time, so that nothing secret is stored. */
export type MailTokens = {
  codeOf(about: Of & { at: number }): string;
  linkOf(action: SignedAction, about: Of): string;
  /** Whom a link is for, as far as it says itself; `holds` tells whether to believe it. */
  read(token: string): { storeId: string; shopperId: string } | null;
  holds(action: SignedAction, token: string, about: Of): boolean;
  /** By it she says how a conversation was, while it lasts. */
  ratingLinkOf(about: RatingLink): string;
  readRating(token: string): Omit<RatingLink, 'email'> | null;
  ratingHolds(token: string, email: string): boolean;
  /** A name for an address that does not tell it. */
  hashOf(email: string): string;
};

/** `until`: milliseconds since 1970. */
type RatingLink = Of & { conversationId: string; until: number };

const ID_BYTES = 16;
const INSTANT_BYTES = 6;
/** Addresses should stay short; so much cannot be guessed either. */
const SIGN_BYTES = 18;

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const idIn = (bytes: Buffer, at: number): string =>
  bytes
    .toString('hex', at, at + ID_BYTES)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** @param key 32 bytes, used for nothing else */
export function createMailTokens(key: Uint8Array): MailTokens {
  const sign = (...about: unknown[]) => createHmac('sha256', key).update(JSON.stringify(about));
  const linkOf: MailTokens['linkOf'] = (action, { storeId, shopperId, email }) => {
    const signed = sign(action, storeId, shopperId, email).digest().subarray(0, SIGN_BYTES);
    return Buffer.concat([bytesOf(storeId), bytesOf(shopperId), signed]).toString('base64url');
  };
  const ratingLinkOf = ({ storeId, shopperId, email, conversationId, until }: RatingLink) => {
    const signed = sign('rating', storeId, shopperId, email, conversationId, until);
    const at = Buffer.alloc(INSTANT_BYTES);
    at.writeUIntBE(until, 0, INSTANT_BYTES);
    const named = [storeId, shopperId, conversationId].map(bytesOf);
    return Buffer.concat([...named, at, signed.digest().subarray(0, SIGN_BYTES)]).toString(
      'base64url',
    );
  };
  const readRating: MailTokens['readRating'] = (token) => {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== 3 * ID_BYTES + INSTANT_BYTES + SIGN_BYTES) return null;
    return {
      ...{ storeId: idIn(bytes, 0), shopperId: idIn(bytes, ID_BYTES) },
      conversationId: idIn(bytes, 2 * ID_BYTES),
      until: bytes.readUIntBE(3 * ID_BYTES, INSTANT_BYTES),
    };
  };
  const same = (token: string, right: string) => {
    const [given, wanted] = [Buffer.from(token), Buffer.from(right)];
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  };
  return {
    ...{ ratingLinkOf, readRating },
    ratingHolds(token, email) {
      const named = readRating(token);
      return named !== null && same(token, ratingLinkOf({ ...named, email }));
    },
    codeOf: ({ storeId, shopperId, email, at }) => {
      const number = sign('code', storeId, shopperId, email, at).digest().readUIntBE(0, 6);
      return String(number % 1_000_000).padStart(6, '0');
    },
    linkOf,
    read(token) {
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length !== 2 * ID_BYTES + SIGN_BYTES) return null;
      return { storeId: idIn(bytes, 0), shopperId: idIn(bytes, ID_BYTES) };
    },
    holds: (action, token, about) => same(token, linkOf(action, about)),
    hashOf: (email) => sign('address', email).digest('base64url'),
  };
}
