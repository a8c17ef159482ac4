import { StorageError } from '@aisle/storage';
import { Command, CommanderError } from 'commander';
import { OperatorError } from '../config.ts';
import { addAgentCommands } from './agent.ts';
import { addConnect } from './connect.ts';
import { addDoctor } from './doctor.ts';
import { addMigrate } from './migrate.ts';
import { addServe } from './serve.ts';
import { addStoreCommands } from './store.ts';

/** What a command needs of its surroundings. */
export type Surroundings = {
  env: NodeJS.ProcessEnv;
  /** Prints a line of the answer. */
  print: (line: string) => void;
};

/**
 * Runs one command of `aisle`.
 *
 * @returns the exit code: 0, 1 for what the operator can mend, 70 for a fault of ours.
 */
export async function run(argv: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const surroundings: Surroundings = {
    env,
    print: (line) => void process.stdout.write(`${line}\n`),
  };
  const program = new Command('aisle')
    .description('Live chat for shops')
    .showHelpAfterError('(aisle --help tells more)')
    .exitOverride();
  addServe(program, surroundings);
  addMigrate(program, surroundings);
  addStoreCommands(program, surroundings);
  addAgentCommands(program, surroundings);
  addConnect(program, surroundings);
  addDoctor(program, surroundings);
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
