import { OperatorError } from '../config.ts';
import type { Accounts } from './accounts.ts';
import { checkPassword } from './check-password.ts';

/**
 * Gives an agent a new password and ends his sessions; live sockets close within seconds.
 *
 * @throws OperatorError for an address without an account, or a weak password.
 */
export async function setPassword(
  accounts: Pick<Accounts, 'setPassword'>,
  given: { email: string; password: string },
): Promise<void> {
  const email = given.email.trim().toLowerCase();
  checkPassword(given.password, email);
  if (!(await accounts.setPassword(email, given.password)))
    throw new OperatorError(`${email} has no account`);
}
