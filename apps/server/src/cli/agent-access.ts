import { type Storage, signIns, team } from '@aisle/storage';
import type { Command } from 'commander';
import type { Accounts } from '../agents/accounts.ts';
import { OperatorError } from '../config.ts';
import type { Surroundings } from './run.ts';

type WithAccounts = <T>(work: (accounts: Accounts, storage: Storage) => Promise<T>) => Promise<T>;
type Named = { email: string; store: string };

/** Keeping somebody out, letting him in again, and helping who lost his phone. */
export function addAccessCommands(
  agent: Command,
  { print }: Surroundings,
  withAccounts: WithAccounts,
): void {
  for (const [name, about] of [
    ['disable', 'end an agent’s access to a store; his history stays'],
    ['enable', 'let a disabled agent in again'],
  ] as const)
    agent
      .command(name)
      .description(about)
      .requiredOption('--email <email>', 'whose')
      .requiredOption('--store <storeId>', 'of which store')
      .action(async (named: Named) => {
        await withAccounts((accounts, storage) =>
          setDisabled(accounts, storage, named, name === 'disable'),
        );
        print(`${name}d; live consoles follow within seconds`);
      });
  agent
    .command('reset-two-factor')
    .description('take the second factor from an account and end its sessions')
    .requiredOption('--email <email>', 'whose')
    .action(async ({ email }: { email: string }) => {
      const had = await withAccounts(async (accounts, storage) => {
        const { userId } = await findUser(accounts, email);
        return storage.write(async (tx) => {
          await signIns.endSignIns(tx, userId);
          return signIns.dropTwoFactor(tx, userId);
        });
      });
      print(had ? 'reset; the password alone signs in now' : 'there was none');
    });
}

async function setDisabled(
  accounts: Accounts,
  storage: Storage,
  { email, store: storeId }: Named,
  disabled: boolean,
): Promise<void> {
  const { userId } = await findUser(accounts, email);
  await storage.write(async (tx) => {
    await team.lockTeam(tx, storeId);
    const member = (await team.listTeam(tx, storeId)).find((one) => one.userId === userId);
    if (!member) throw new OperatorError(`${email} does not work for the store ${storeId}`);
    const disabledAt = disabled ? (member.disabledAt ?? Date.now()) : null;
    await team.changeMembership(tx, { ...member, storeId }, { role: member.role, disabledAt });
  });
}

async function findUser(accounts: Accounts, email: string): Promise<{ userId: string }> {
  const found = await accounts.findUser(email.trim().toLowerCase());
  if (!found) throw new OperatorError(`${email} has no account`);
  return found;
}
