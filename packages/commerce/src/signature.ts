import { createHmac, timingSafeEqual } from 'node:crypto';

/** HMAC-SHA256 of a body as it came in, base64: what Shopify, WooCommerce and the demo shop send. */
export const signatureOf = (secret: string, body: Buffer): string =>
  createHmac('sha256', secret).update(body).digest('base64');

/** Whether a body was signed with this secret. Takes as long for a wrong signature as for a right one. */
export function isSigned(secret: string, body: Buffer, signature: string | undefined): boolean {
  if (!signature || secret === '') return false;
  const expected = Buffer.from(signatureOf(secret, body));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
