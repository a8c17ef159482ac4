import { StorageError } from '@aisle/storage';
import { Command, CommanderError } from 'commander';
import { OperatorError } from '../config.ts';

/** What a command needs of its surroundings. */
export type Surroundings = {
  env: NodeJS.ProcessEnv;
  /** Prints a line of the answer. */
  print: (line: string) => void;
};

type Add = (program: Command, surroundings: Surroundings) => void;

/** Loaded when they are asked for: making a store takes little of what a server is made of. */
const COMMANDS: Record<string, () => Promise<Add>> = {
  serve: async () => (await import('./serve.ts')).addServe,
  migrate: async () => (await import('./migrate.ts')).addMigrate,
  backup: async () => (await import('./backup.ts')).addBackup,
  restore: async () => (await import('./backup.ts')).addRestore,
  move: async () => (await import('./backup.ts')).addMove,
  store: async () => (await import('./store.ts')).addStoreCommands,
  agent: async () => (await import('./agent.ts')).addAgentCommands,
  connect: async () => (await import('./connect.ts')).addConnect,
  doctor: async () => (await import('./doctor.ts')).addDoctor,
};

/** The command that is asked for; all of them, where help or a wrong word names none. */
const asked = ([, , name = '']: string[]) =>
  Object.entries(COMMANDS).filter(([known]) => known === name || !Object.hasOwn(COMMANDS, name));

/**
 * Runs one command of `aisle`.
 *
 * @returns the exit code: 0, 1 for what the operator can mend, 70 for a fault of ours.
 */
export async function run(argv: string[], env: NodeJS.ProcessEnv): Promise<number> {
  // Whoever reads may have seen enough, as `head` has: what was begun goes on to its end.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const surroundings: Surroundings = {
    env,
    print: (line) => void process.stdout.write(`${line}\n`),
  };
  const program = new Command('aisle')
    .description('Live chat for shops')
    .showHelpAfterError('(aisle --help tells more)')
    .exitOverride();
  for (const [, load] of asked(argv)) (await load())(program, surroundings);
  try {
    await program.parseAsync(argv);
    return 0;
  } catch (error) {
    return tell(error);
  }
}

function tell(error: unknown): number {
  // Commander has printed its own line.
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof OperatorError || error instanceof StorageError) {
    process.stderr.write(`aisle: ${error.message}\n`);
    return 1;
  }
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`aisle: a fault of the program: ${shown}\n`);
  return 70;
}
