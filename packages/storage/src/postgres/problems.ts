import { StorageError } from '../storage.ts';

/** Codes of Postgres (five characters) and of Node's sockets. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? '' : codeOf(error.cause);
};

const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  // Connecting to several addresses fails with one error around the others, and no message.
  if (error instanceof AggregateError) return error.errors.map(messageOf).join(', ');
  return error.cause === undefined ? error.message : messageOf(error.cause);
};

/** Two transactions stood in each other's way; the same work may be tried at once. */
export const isConflict = (error: unknown) => /^(40001|40P01)$/.test(codeOf(error));

const GONE =
  /^(08...|55000|57P0[123]|53300|25006|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
const GONE_WORDS =
  /connection (terminated|ended)|timeout|not queryable|has encountered a connection/i;

/** The connection or the server is gone; whether a commit under way happened is unknown. */
export const isGone = (error: unknown) => {
  const code = codeOf(error);
  return code === '' ? GONE_WORDS.test(messageOf(error)) : GONE.test(code);
};

/** A refusal of Postgres as a `StorageError`; anything else comes back as it is. */
export const explain = (error: unknown): unknown => {
  if (error instanceof StorageError) return error;
  if (isConflict(error) || codeOf(error) === '55P03') {
    return new StorageError('busy', 'other transactions hold the rows', error);
  }
  if (/^53(100|200)$/.test(codeOf(error))) {
    return new StorageError('full', `Postgres has no room: ${messageOf(error)}`, error);
  }
  if (isGone(error)) {
    return new StorageError('unavailable', `Postgres does not answer: ${messageOf(error)}`, error);
  }
  return error;
};

/** One line for the operator; never the URL, which holds a password. */
export const unusable = (error: unknown): StorageError =>
  error instanceof StorageError
    ? error
    : new StorageError('unusable', `cannot use Postgres: ${messageOf(error)}`, error);
