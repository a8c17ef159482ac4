import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import type { Agent } from '@aisle/protocol';
import type { Storage } from '@aisle/storage';
import { type Command, Option } from 'commander';
import { type Accounts, createAccounts } from '../agents/accounts.ts';
import { createAgent } from '../agents/create-agent.ts';
import { setPassword } from '../agents/set-password.ts';
import { createLog } from '../log.ts';
import { accountsSecret, keepSecret } from '../secret.ts';
import { addAccessCommands } from './agent-access.ts';
import type { Surroundings } from './run.ts';
import { withStorage } from './with-storage.ts';

type CreateOptions = {
  store: string;
  email: string;
  name: string;
  role: Agent['role'];
  json?: true;
};

const ROLES: Agent['role'][] = ['owner', 'admin', 'supervisor', 'agent', 'viewer'];

export function addAgentCommands(program: Command, surroundings: Surroundings): void {
  const { env, print } = surroundings;
  const agent = program.command('agent').description('agents: who answers');
  agent
    .command('create')
    .description('make an agent and the account to sign in with')
    .requiredOption('--store <storeId>', 'the store to work for')
    .requiredOption('--email <email>', 'to sign in with')
    .requiredOption('--name <name>', 'what shoppers read')
    .addOption(new Option('--role <role>', 'what may be done').choices(ROLES).default('agent'))
    .option('--json', 'print JSON')
    .addHelpText('after', '\nThe password is AISLE_AGENT_PASSWORD, else asked for, else made.')
    .action(async ({ store: storeId, email, name, role, json }: CreateOptions) => {
      const { password, made } = await choosePassword(env.AISLE_AGENT_PASSWORD);
      const { agentId } = await withAccounts(env, (accounts, storage) =>
        createAgent({ storage, accounts }, { storeId, email, name, role, password }),
      );
      if (json) return print(JSON.stringify({ agentId, ...(made && { password }) }));
      print(`agent     ${agentId}`);
      if (made) print(`password  ${password}`);
    });
  agent
    .command('password')
    .description('give an agent a new password and end the sessions of the old one')
    .requiredOption('--email <email>', 'whose')
    .addHelpText('after', '\nThe password is AISLE_AGENT_PASSWORD, else asked for, else made.')
    .action(async ({ email }: { email: string }) => {
      const { password, made } = await choosePassword(env.AISLE_AGENT_PASSWORD);
      await withAccounts(env, (accounts) => setPassword(accounts, { email, password }));
      if (made) print(`password  ${password}`);
    });
  addAccessCommands(agent, surroundings, (work) => withAccounts(env, work));
}

const withAccounts = <T>(
  env: NodeJS.ProcessEnv,
  work: (accounts: Accounts, storage: Storage) => Promise<T>,
): Promise<T> =>
  withStorage(env, (storage, config) => {
    const accounts = createAccounts({
      storage,
      secret: accountsSecret(keepSecret(config)),
      publicUrl: () => 'http://localhost',
      https: false,
      // No agent is shown to anybody from here.
      files: { urlOf: () => '' },
      log: createLog(config.logLevel),
    });
    return work(accounts, storage);
  });

/** From the environment; else typed, where someone can; else made and shown once. */
async function choosePassword(
  given: string | undefined,
): Promise<{ password: string; made: boolean }> {
  if (given) return { password: given, made: false };
  if (process.stdin.isTTY) {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    const typed = await terminal.question('Password (empty: one is made): ');
    terminal.close();
    if (typed) return { password: typed, made: false };
  }
  return { password: randomBytes(15).toString('base64url'), made: true };
}
