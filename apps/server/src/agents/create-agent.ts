import type { Agent } from '@aisle/protocol';
import { agents, type Storage, stores } from '@aisle/storage';
import { v7 } from 'uuid';
import { z } from 'zod';
import { OperatorError } from '../config.ts';
import type { Accounts } from './accounts.ts';
import { checkPassword } from './check-password.ts';

export type NewAgentAccount = {
  storeId: string;
  email: string;
  name: string;
  role: Agent['role'];
  /** 12 to 128 characters. */
  password: string;
};

/**
 * Makes an agent of a store together with the account he signs in by.
 *
 * @throws OperatorError for an unknown store, a weak password, or an address that has an account.
 */
export async function createAgent(
  { storage, accounts }: { storage: Storage; accounts: Pick<Accounts, 'createUser'> },
  account: NewAgentAccount,
): Promise<{ agentId: string }> {
  const { storeId, name, role, password } = account;
  const email = account.email.trim().toLowerCase();
  if (!z.email().safeParse(email).success)
    throw new OperatorError(`"${account.email}" is not an e-mail address`);
  checkPassword(password, email);
  if (!(await stores.findStore(storage.read, storeId)))
    throw new OperatorError(`there is no store ${storeId}`);
  const userId = await accounts.createUser({ email, name, password });
  if (!userId) throw new OperatorError(`${email} has an account already`);
  const agentId = v7();
  const agent = { agentId, storeId, userId, name, role, at: Date.now() };
  await storage.write((tx) => agents.createAgent(tx, agent));
  return { agentId };
}
