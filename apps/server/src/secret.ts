import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Config, OperatorError } from './config.ts';

/** Where the database's file lies; null for Postgres. Relative paths start at the working folder. */
function databaseFile(databaseUrl: string): string | null {
  return databaseUrl.startsWith('file:') ? databaseUrl.slice('file:'.length) : null;
}

/** Where a secret that was made here is kept: beside the database; null for Postgres. */
export function secretFile(databaseUrl: string): string | null {
  const database = databaseFile(databaseUrl);
  return database === null ? null : join(dirname(database), 'secret');
}

/**
 * The secret all keys are derived from: the configured one, else the one made on the first start
 * and kept beside the database, readable by its owner only.
 *
 * @throws OperatorError when it can be neither read nor written, or on Postgres without one:
 * several nodes must share it.
 */
export function keepSecret(config: Config): string {
  if (config.secret) return config.secret;
  const file = secretFile(config.databaseUrl);
  if (file === null)
    throw new OperatorError('AISLE_SECRET: is not set; with Postgres set at least 32 characters');
  try {
    mkdirSync(dirname(file), { recursive: true });
    // `wx` lets exactly one of two first starts win.
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
      throw new OperatorError(`cannot keep a secret in ${file}: ${reason(error)}`);
  }
  return readSecret(file);
}

function readSecret(file: string): string {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length >= 32) return secret;
  } catch (error) {
    throw new OperatorError(`cannot read the secret in ${file}: ${reason(error)}`);
  }
  throw new OperatorError(`the secret in ${file} is shorter than 32 characters`);
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A key for one purpose, so that what signs one thing never signs another. 32 bytes. */
export const deriveKey = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, 'aisle', purpose, 32));

/** Hashes under a key: who has the database alone cannot try out what was hashed. */
export const createKeyedHash =
  (key: Uint8Array) =>
  (text: string): string =>
    createHmac('sha256', key).update(text).digest('base64url');

/** By which one secret is known from another; tells nothing of it. */
export const secretMark = (secret: string): string =>
  Buffer.from(deriveKey(secret, 'mark')).toString('base64url').slice(0, 16);

/** What better-auth signs its cookies with. */
export const accountsSecret = (secret: string): string =>
  Buffer.from(deriveKey(secret, 'accounts')).toString('base64url');

/** Who can read it where the server was started may set it up. */
export const setUpCode = (secret: string): string =>
  Buffer.from(deriveKey(secret, 'set-up')).toString('base64url').slice(0, 20);
