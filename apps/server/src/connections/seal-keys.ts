import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const keysShape = z.record(z.string(), z.string());

/** Keeps the shops' keys: AES-256-GCM with a key of the server's secret, bound to their store. */
export type KeySealer = {
  seal(storeId: string, keys: Record<string, string>): string;
  /** null: sealed with another secret, for another store, or changed since. */
  open(storeId: string, sealed: string): Record<string, string> | null;
};

/** @param key 32 bytes, used for nothing else. */
export function createKeySealer(key: Uint8Array): KeySealer {
  return {
    seal(storeId, keys) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(storeId));
      const body = Buffer.concat([cipher.update(JSON.stringify(keys), 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    open(storeId, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const [nonce, tag, body] = [
        bytes.subarray(0, NONCE_BYTES),
        bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES),
        bytes.subarray(NONCE_BYTES + TAG_BYTES),
      ];
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
          .setAAD(Buffer.from(storeId))
          .setAuthTag(tag);
        const text = Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
        return keysShape.parse(JSON.parse(text));
      } catch {
        return null;
      }
    },
  };
}
