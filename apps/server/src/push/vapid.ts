import { createECDH, createPrivateKey, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { deriveKey } from '../secret.ts';

const VALID_SECONDS = 12 * 3_600;

/** How a push service knows this server again (RFC 8292). */
export type Vapid = {
  /** Base64url; a browser takes messages of its holder alone. */
  publicKey: string;
  /** Of one message to this address. */
  authorization(endpoint: URL, now: number): Promise<string>;
};

/**
 * The server's key pair follows from its secret, so that all nodes have the same one, a backup needs
 * no other file, and nothing of it is stored.
 *
 * @param subject where a push service finds whoever runs this server: an address or `mailto:`
 */
export function createVapid(secret: string, subject: () => string): Vapid {
  const { privateKey, publicKey } = derivePair(secret);
  return {
    publicKey,
    async authorization({ origin }, now) {
      const token = await new SignJWT()
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
        .setAudience(origin)
        .setSubject(subject())
        .setExpirationTime(Math.floor(now / 1_000) + VALID_SECONDS)
        .sign(privateKey);
      return `vapid t=${token}, k=${publicKey}`;
    },
  };
}

const text = (bytes: Buffer): string => bytes.toString('base64url');

function derivePair(secret: string): { privateKey: KeyObject; publicKey: string } {
  const pair = createECDH('prime256v1');
  // One number in four thousand million is no key of this curve: then the next one is.
  for (let turn = 1; ; turn += 1) {
    const scalar = Buffer.from(deriveKey(secret, `push-key-${turn}`));
    try {
      pair.setPrivateKey(scalar);
    } catch {
      continue;
    }
    const point = pair.getPublicKey();
    const [d, x, y] = [scalar, point.subarray(1, 33), point.subarray(33)];
    const key = { kty: 'EC', crv: 'P-256', d: text(d), x: text(x), y: text(y) };
    return {
      privateKey: createPrivateKey({ key, format: 'jwk' }),
      publicKey: text(point),
    };
  }
}
