import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newestLevel } from '@aisle/storage';
import { z } from 'zod';
import { OperatorError } from '../config.ts';

const count = z.int().min(0);
/** SHA-256, hexadecimal. */
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const word = z.string().regex(/^[a-z0-9_]{1,100}$/);
/** Below the backup's folder, whoever wrote the manifest. */
const path = z
  .string()
  .max(1_000)
  .refine((value) => !/(^|[\\/])\.\.?([\\/]|$)|^[\\/]|\0/.test(value));

/** What a backup says of itself; written last, so that a folder without it is none. */
const manifestSchema = z.object({
  format: z.literal(1),
  /** Milliseconds since 1970, when it was begun. */
  madeAt: count,
  /** How many migrations the database had. */
  level: count,
  /** In the order in which they have to be filled. */
  tables: z.array(
    z.object({ name: word, columns: z.array(word), key: z.array(word), rows: count, hash }),
  ),
  /** Pictures and files that people sent, by their path on the shelf. */
  files: z.array(z.object({ path, bytes: count, hash })),
  /** A mark of the secret that keys are derived from, and whether the secret itself is beside it. */
  secret: z.object({ mark: z.string().max(100), kept: z.boolean() }),
});

export type Manifest = z.infer<typeof manifestSchema>;

export const MANIFEST = 'manifest.json';
export const SECRET = 'secret';

/** @throws OperatorError where the folder is no backup, or one of a newer Aisle */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  if (text === null) throw new OperatorError(`${folder} is no backup: it has no ${MANIFEST}`);
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch {
    throw new OperatorError(`${folder}/${MANIFEST} is damaged: it is not JSON`);
  }
  const parsed = manifestSchema.safeParse(told);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new OperatorError(`${folder}/${MANIFEST} is damaged at ${issue?.path.join('.')}`);
  }
  if (parsed.data.level > newestLevel())
    throw new OperatorError(`${folder} was made by a newer Aisle: install that one first`);
  return parsed.data;
}
