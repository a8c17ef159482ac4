import { createHash, randomBytes } from 'node:crypto';

/** The secret of a link that counts once: 192 random bits, so a fast hash keeps it well. */
export const newLinkToken = (): string => randomBytes(24).toString('base64url');

/** What is stored of it. */
export const hashLinkToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');
