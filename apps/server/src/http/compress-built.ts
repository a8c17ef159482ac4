import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = new Set(['.js', '.css', '.html', '.svg', '.json']);
/** Below this an answer fits one packet either way. */
const WORTH_BYTES = 400;

/** Brotli at its best: for what is compressed once and sent a million times. */
export const brotli = (content: string | Buffer): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/**
 * Lays a `.br` and a `.gz` beside every text file below `folder`, so that the server sends the
 * smallest form without compressing anything itself. Returns how many files were compressed.
 */
export function compressBuilt(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => TEXT.has(extname(path)) && statSync(path).size > WORTH_BYTES);
  for (const path of files) {
    const content = readFileSync(path);
    writeFileSync(`${path}.br`, brotli(content));
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
  return files.length;
}
