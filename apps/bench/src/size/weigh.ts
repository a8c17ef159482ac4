import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli as compress } from '@aisle/server/compress-built';

/** Bytes as a merchant's shopper pays for them: compressed as the server sends it. */
export const brotli = (code: string | Buffer): number => compress(code).length;

/** One line of the budget table. Bytes; `aim` is where we want to be, `gate` where CI fails. */
export type Weight = { what: string; bytes: number; aim: number; gate: number };

export const SNIPPET =
  '<script async src="https://chat.example.com/aisle.js?store=pk_3f9c2b71d04a"></script>';

/** Budgets by the beginning of a chunk's file name; every other chunk shares the last line. */
const BUDGETS = [
  { begins: 'chat-', what: 'chat core: open, read, type, send, retry', aim: 10_000, gate: 14_000 },
  { begins: 'suggestion', what: 'suggestion card', aim: 4_000, gate: 6_000 },
  // The official client: loaded only after several handshakes of our own line have failed.
  { begins: 'socket-io-', what: 'fall-back where WebSocket is blocked', aim: 12_000, gate: 13_000 },
] as const;
const OTHER = { aim: 3_000, gate: 4_000 };

/**
 * Weighs what was built under `root`. Throws when a bundle is missing: a budget that weighs
 * nothing would always hold.
 */
export function weigh(root: string): Weight[] {
  const loader = readFileSync(join(root, 'packages/loader/dist/aisle.js'));
  const chunks = ['packages/widget/dist/widget', 'packages/loader/dist/widget'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name, bytes: brotli(readFileSync(join(root, folder, name))) })),
  );
  for (const { begins, what } of BUDGETS)
    if (!chunks.some((chunk) => chunk.name.startsWith(begins)))
      throw new Error(`no chunk of “${what}” was built (${begins}*)`);
  return [
    { what: 'snippet the merchant pastes', bytes: Buffer.byteLength(SNIPPET), aim: 170, gate: 256 },
    { what: 'loader: all bytes before a touch', bytes: brotli(loader), aim: 1_000, gate: 1_200 },
    ...chunks.map(({ name, bytes }) => {
      const budget = BUDGETS.find((each) => name.startsWith(each.begins));
      return {
        what: budget?.what ?? `chunk ${name.replace(/-[\w-]{7}\.js$/, '')}`,
        bytes,
        aim: budget?.aim ?? OTHER.aim,
        gate: budget?.gate ?? OTHER.gate,
      };
    }),
  ];
}
