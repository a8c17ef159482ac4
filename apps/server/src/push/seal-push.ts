import { createECDH } from 'node:crypto';
import type { PushPayload } from '@aisle/protocol';
import type { PushDevice } from '@aisle/storage';
import { encrypt } from 'http_ece';

type Keys = Pick<PushDevice, 'p256dh' | 'auth'>;

/** Seals a payload so that the browser alone reads it (RFC 8291), with a key used once. */
export function sealPush({ p256dh, auth }: Keys, payload: PushPayload): Buffer {
  const privateKey = createECDH('prime256v1');
  privateKey.generateKeys();
  const plain = Buffer.from(JSON.stringify(payload));
  return encrypt(plain, { version: 'aes128gcm', privateKey, dh: p256dh, authSecret: auth });
}

/** Whether it can be sealed for these keys: the point must lie on the curve. */
export function canSeal({ p256dh }: Pick<Keys, 'p256dh'>): boolean {
  const own = createECDH('prime256v1');
  own.generateKeys();
  try {
    own.computeSecret(p256dh, 'base64url');
    return true;
  } catch {
    return false;
  }
}
