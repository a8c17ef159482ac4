import { createHash } from 'node:crypto';
import { ShopError } from '@aisle/commerce';
import { NOTE_FACTS, type NoteFact, ok, type Result } from '@aisle/protocol';
import { type KeptNotes, type NotedProduct, productNotes } from '@aisle/storage';
import type { AgentCaller, House } from '../house.ts';
import type { LineProblem } from '../tables/read-table.ts';
import { changeFacts } from './change-facts.ts';
import { type NotesLine, readNotesTable } from './csv.ts';
import { sourceOf } from './save-product-notes.ts';

/** What an import would do, or has done. */
export type ImportReport = {
  /** Written down; else this is a preview. */
  done: boolean;
  /** Where somebody has changed something since the preview, nothing is written. */
  stale: boolean;
  problems: LineProblem[];
  products: {
    line: number;
    platform: string;
    productId: string;
    name: string;
    added: NoteFact[];
    changed: NoteFact[];
  }[];
  /** Names the state the preview was made from; sent back to write. */
  basis: string;
};

/** Products asked of the shop at once. */
const AT_ONCE = 6;

type Known = NotesLine & { product: NotedProduct; name: string };

/**
 * Reads a table of notes and says line by line what it would do. With the `basis` of that preview
 * it is written down: all of it in one transaction, or nothing.
 */
export async function importNotes(
  house: House,
  caller: AgentCaller,
  { csv, basis }: { csv: string; basis?: string },
): Promise<Result<ImportReport>> {
  const table = readNotesTable(csv);
  const found = await nameProducts(house, caller.storeId, table.lines);
  const problems = [...table.problems, ...found.problems].toSorted((a, b) => a.line - b.line);
  const kept = await Promise.all(
    found.known.map(({ product }) => productNotes.findNotes(house.storage.read, product)),
  );
  const report: ImportReport = {
    done: false,
    stale: false,
    problems,
    products: found.known.map((line, index) => preview(line, kept[index] ?? null)),
    basis: basisOf(found.known, kept),
  };
  if (basis === undefined || problems.length > 0) return ok(report);
  if (basis !== report.basis) return ok({ ...report, stale: true });
  const written = await write(house, caller, found.known, basis);
  return ok({ ...report, done: written, stale: !written });
}

const sourcesOf = (kept: KeptNotes | null) =>
  NOTE_FACTS.map((name) => kept?.facts[name]?.source.at ?? null);

const basisOf = (known: readonly Known[], kept: readonly (KeptNotes | null)[]): string =>
  createHash('sha256')
    .update(JSON.stringify([known.map(({ product }) => product), kept.map(sourcesOf)]))
    .digest('base64url');

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const preview = ({ line, product, name, changes }: Known, kept: KeptNotes | null) => {
  const named = NOTE_FACTS.filter((fact) => changes[fact] !== undefined);
  return {
    line,
    platform: product.platform,
    productId: product.productId,
    name,
    added: named.filter((fact) => !kept?.facts[fact]),
    changed: named.filter(
      (fact) => kept?.facts[fact] && !same(kept.facts[fact].value, changes[fact]),
    ),
  };
};

/** A change that came between look and write undoes the whole import. */
class Overtaken extends Error {}

async function write(
  house: House,
  caller: AgentCaller,
  known: readonly Known[],
  basis: string,
): Promise<boolean> {
  const at = house.clock();
  const source = sourceOf(caller, at);
  // Always in one order, so that two imports wait for each other instead of dying of it.
  const sorted = known.toSorted((a, b) => (a.product.productId < b.product.productId ? -1 : 1));
  try {
    await house.storage.write(async (tx) => {
      const seen = new Map<Known, KeptNotes | null>();
      for (const line of sorted)
        await productNotes.changeNotes(tx, { ...line.product, at }, (kept) => {
          seen.set(line, kept);
          const changes = Object.fromEntries(
            Object.entries(line.changes).filter(
              ([fact, value]) => !same(kept.facts[fact as NoteFact]?.value, value),
            ),
          );
          const now = Object.fromEntries(
            NOTE_FACTS.map((name) => [name, kept.facts[name]?.source.at ?? null]),
          );
          return changeFacts(kept, { changes, seen: now, source }).kept;
        });
      if (
        basisOf(
          known,
          known.map((line) => seen.get(line) ?? null),
        ) !== basis
      )
        throw new Overtaken();
    });
    return true;
  } catch (error) {
    if (error instanceof Overtaken) return false;
    throw error;
  }
}

/** Each line's product as the shop names it; without a shop the table is believed. */
async function nameProducts(
  house: House,
  storeId: string,
  lines: readonly NotesLine[],
): Promise<{ known: Known[]; problems: LineProblem[] }> {
  const catalogue = (await house.connectorOf(storeId))?.catalogue;
  const known: Known[] = [];
  const problems: LineProblem[] = [];
  const look = async (line: NotesLine) => {
    const platform = line.platform ?? catalogue?.platform;
    if (!platform) return problems.push({ line: line.line, message: 'platform is empty' });
    const product = { storeId, platform, productId: line.productId };
    if (!catalogue) return known.push({ ...line, product, name: line.productId });
    try {
      const found = await catalogue.findProduct(product);
      if (found) return known.push({ ...line, product, name: found.name });
      return problems.push({ line: line.line, message: `the shop has no ${line.productId}` });
    } catch (error) {
      if (!(error instanceof ShopError)) throw error;
      return problems.push({ line: line.line, message: 'the shop did not answer for it' });
    }
  };
  const waiting = [...lines];
  const worker = async () => {
    for (let line = waiting.shift(); line; line = waiting.shift()) await look(line);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { known: known.toSorted((a, b) => a.line - b.line), problems };
}
