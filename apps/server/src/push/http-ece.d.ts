/** The little of the package that is used: it brings no types of its own. */
declare module 'http_ece' {
  import type { ECDH } from 'node:crypto';

  /** Seals as RFC 8188 and 8291 say. Binary values may be base64url text. */
  export function encrypt(
    plain: Buffer,
    keys: {
      version: 'aes128gcm';
      /** A key of the sender's, used once. */
      privateKey: ECDH;
      /** The browser's public point, and its secret. */
      dh: string;
      authSecret: string;
      salt?: string;
    },
  ): Buffer;
}
