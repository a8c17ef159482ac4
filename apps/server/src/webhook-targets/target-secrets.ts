import { randomBytes } from 'node:crypto';
import type { TargetRecord } from '@aisle/storage';
import { Webhook } from 'standardwebhooks';
import type { KeySealer } from '../connections/seal-keys.ts';

/** As Standard Webhooks writes a secret: 32 bytes in base64 behind a word that tells what it is. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Secrets of targets: sealed in the database, bound to their store. */
export type TargetSecrets = {
  seal(storeId: string, secret: string): string;
  /** What a delivery is signed with now: the secret, and for a day the one before. Null: unreadable. */
  of(target: TargetRecord, now: number): string[] | null;
};

export const createTargetSecrets = (sealer: KeySealer): TargetSecrets => {
  const open = (storeId: string, sealed: string): string[] => {
    const secret = sealer.open(storeId, sealed)?.secret;
    return secret === undefined ? [] : [secret];
  };
  return {
    seal: (storeId, secret) => sealer.seal(storeId, { secret }),
    of({ storeId, sealedSecret, sealedFormer, formerUntil }, now) {
      const own = open(storeId, sealedSecret);
      if (own.length === 0) return null;
      const holds = sealedFormer !== null && formerUntil !== null && now < formerUntil;
      return holds ? [...own, ...open(storeId, sealedFormer)] : own;
    },
  };
};

/** The three headers of Standard Webhooks, signed with each of the secrets. */
export const signedHeaders = (
  secrets: readonly string[],
  { eventId, at, body }: { eventId: string; at: number; body: string },
): Record<string, string> => ({
  'webhook-id': eventId,
  'webhook-timestamp': String(Math.floor(at / 1_000)),
  'webhook-signature': secrets
    .map((secret) => new Webhook(secret).sign(eventId, new Date(at), body))
    .join(' '),
});
