import { OperatorError } from '../config.ts';
import { PASSWORD_LENGTH } from './accounts.ts';

/** @throws OperatorError for a password that is too short, too long or too easy to guess. */
export function checkPassword(password: string, email: string): void {
  const { min, max } = PASSWORD_LENGTH;
  if (password.length < min || password.length > max)
    throw new OperatorError(`a password has ${min} to ${max} characters`);
  if (new Set(password).size < 5 || password.toLowerCase().includes(email))
    throw new OperatorError('this password is too easy to guess');
}
