import { OperatorError } from '../config.ts';
import { PASSWORD_LENGTH } from './accounts.ts';

/** What is wrong with a password, in words; null: it may be one. */
export function passwordProblem(password: string, email: string): string | null {
  const { min, max } = PASSWORD_LENGTH;
  if (password.length < min || password.length > max)
    return `a password has ${min} to ${max} characters`;
  const easy = new Set(password).size < 5 || password.toLowerCase().includes(email.toLowerCase());
  return easy ? 'this password is too easy to guess' : null;
}

/** @throws OperatorError for a password that is too short, too long or too easy to guess. */
export function checkPassword(password: string, email: string): void {
  const problem = passwordProblem(password, email);
  if (problem) throw new OperatorError(problem);
}
