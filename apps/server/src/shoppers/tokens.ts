import { createHash, randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { ShopperAtStore } from './presence.ts';

const AUDIENCE = 'aisle:shopper';
const TOKEN_MS = 15 * 60_000;

const claims = z.object({ sub: z.string(), store: z.string(), customer: z.string().optional() });

/** Whom a token speaks for, and who she is to the shop where the session brought its word. */
export type TokenHolder = ShopperAtStore & { customerId: string | undefined };

/** Short-lived proof that a browser speaks for one shopper of one store. */
export type ShopperTokens = {
  issue(shopper: TokenHolder): Promise<{ token: string; tokenExpiresAt: number }>;
  /** Null for anything but an unexpired token of ours. */
  read(token: string): Promise<TokenHolder | null>;
};

/** @param key 32 bytes, used for nothing else. */
export function createShopperTokens(key: Uint8Array, clock: () => number): ShopperTokens {
  return {
    async issue({ storeId, shopperId, customerId }) {
      const now = clock();
      const tokenExpiresAt = now + TOKEN_MS;
      const token = await new SignJWT({
        store: storeId,
        ...(customerId !== undefined && { customer: customerId }),
      })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(shopperId)
        .setAudience(AUDIENCE)
        .setIssuedAt(Math.floor(now / 1_000))
        .setExpirationTime(Math.floor(tokenExpiresAt / 1_000))
        .sign(key);
      return { token, tokenExpiresAt };
    },
    async read(token) {
      const expected = {
        algorithms: ['HS256'],
        audience: AUDIENCE,
        requiredClaims: ['exp', 'sub', 'store'],
        currentDate: new Date(clock()),
      };
      const verified = await jwtVerify(token, key, expected).catch(() => null);
      const parsed = claims.safeParse(verified?.payload);
      if (!parsed.success) return null;
      const { sub: shopperId, store: storeId, customer: customerId } = parsed.data;
      return { shopperId, storeId, customerId };
    },
  };
}

/** A browser's long-lived secret: 256 random bits, so a fast hash keeps it well. */
export const newCredential = (): string => randomBytes(32).toString('base64url');

/** A customer's: her browser tells by its first letters what to forget when she signs out. */
export const newCustomerCredential = (): string => `customer.${newCredential()}`;

export const hashCredential = (credential: string): string =>
  createHash('sha256').update(credential).digest('base64url');
