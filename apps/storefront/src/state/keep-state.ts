import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { emptyState, type ShopState } from './shop-state.ts';

/** The data file cannot be used; the message is one line for a person. */
export class DataFileError extends Error {}

/** Memory that may have a file behind it. */
export interface Keeper {
  state: ShopState;
  /** Resolves when the state of this moment is on disk. */
  save(): Promise<void>;
}

/** Reads the data file, or starts empty without one. Throws DataFileError and leaves the file alone. */
export function keepState(dataFile?: string): Keeper {
  if (!dataFile) return { state: emptyState(), save: () => Promise.resolve() };
  const state = readState(dataFile);
  let writing: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  // Changes that come while a write is under way share the one after it.
  const save = () => {
    next ??= writing
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        writing = write(dataFile, JSON.stringify(state));
        return writing;
      });
    return next;
  };
  return { state, save };
}

function readState(dataFile: string): ShopState {
  try {
    const folder = dirname(dataFile);
    mkdirSync(folder, { recursive: true });
    // A folder that takes no file would only be noticed by the first shopper.
    accessSync(folder, constants.W_OK);
    return existsSync(dataFile)
      ? parseState(JSON.parse(readFileSync(dataFile, 'utf8')))
      : emptyState();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataFileError(`The shop's data file ${dataFile} cannot be used: ${reason}`);
  }
}

/** A file of an older shop does not have them yet. */
const ADDED_LATER = ['discounts', 'links', 'copies'];

function parseState(read: unknown): ShopState {
  const kept = emptyState();
  if (typeof read !== 'object' || read === null) throw new Error('it does not hold an object');
  for (const [name, value] of Object.entries(kept)) {
    const found: unknown = Reflect.get(read, name);
    if (found === undefined && ADDED_LATER.includes(name)) continue;
    if (typeof found !== typeof value || found === null) throw new Error(`"${name}" is missing`);
  }
  return Object.assign(kept, read);
}

// A half-written file would lose every cart: write beside it, then swap.
async function write(dataFile: string, text: string): Promise<void> {
  const beside = `${dataFile}.new`;
  const file = await open(beside, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, dataFile);
}
