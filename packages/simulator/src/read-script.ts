import { type Script, script } from './script.ts';

/** A script that cannot be played; the message says where and why. */
export class ScriptError extends Error {
  override name = 'ScriptError';
}

const pathWords = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (words, part) =>
      typeof part === 'number' ? `${words}[${part}]` : `${words}${words && '.'}${String(part)}`,
    '',
  );

/**
 * Reads a script as it lies in a file.
 *
 * @throws ScriptError for text that is no JSON, and for a script that could not be played
 */
export function readScript(json: string): Script {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new ScriptError(`a script is JSON: ${(error as Error).message}`);
  }
  const read = script.safeParse(value);
  if (read.success) return read.data;
  const told = read.error.issues.map(
    ({ path, message }) => `${pathWords(path) || 'the script'}: ${message}`,
  );
  throw new ScriptError(told.join('\n'));
}
