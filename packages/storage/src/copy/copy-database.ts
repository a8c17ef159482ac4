import { StorageError } from '../storage.ts';
import type { CopySource, CopyTarget, TableShape } from './copying.ts';
import { digestRows } from './digest.ts';

/** Told of each table once it is there. */
export type OnTable = (name: string, rows: number) => void;

/**
 * Carries every row of `source` into `target` and goes on where a copy that was killed had come to.
 * Rows come in one order, so what is there already is the beginning of it.
 */
export const copyDatabase = async (
  source: CopySource,
  target: CopyTarget,
  onTable: OnTable = () => {},
): Promise<void> => {
  if (target.stage === 'carried') return;
  assertSameTables(source, target);
  for (const table of source.tables) {
    let there = await target.count(table);
    for await (const portion of source.rows(table, there)) {
      await target.insert(table, portion);
      there += portion.length;
    }
    onTable(table.name, there);
  }
};

const assertSameTables = (source: CopySource, target: CopySource): void => {
  const shown = ({ tables }: CopySource) =>
    tables.map(({ name, columns }) => `${name}(${[...columns].sort().join()})`).sort();
  const [here, there] = [shown(source), shown(target)];
  const odd = [
    ...here.filter((one) => !there.includes(one)),
    ...there.filter((one) => !here.includes(one)),
  ];
  if (odd.length > 0)
    throw new StorageError('unusable', `the two databases are not of one form: ${odd[0]}`);
};

/**
 * Reads both again and compares, table by table, how many rows there are and what is in them; the
 * logs conversation by conversation. Throws `StorageError` naming the first that differs.
 */
export const compareDatabases = async (source: CopySource, target: CopySource): Promise<void> => {
  for (const table of source.tables) {
    const there = target.tables.find(({ name }) => name === table.name) ?? table;
    const theirs = digestRows(target, { ...there, columns: table.columns });
    for await (const mine of digestRows(source, table)) {
      const { value } = await theirs.next();
      if (value?.group !== mine.group || value?.rows !== mine.rows || value?.hash !== mine.hash)
        throw differs(table, mine, value ?? undefined);
    }
    const { value } = await theirs.next();
    if (value) throw differs(table, undefined, value);
  }
};

type Part = { group: string; rows: number };

const differs = ({ name }: TableShape, here: Part | undefined, there: Part | undefined) => {
  const group = here?.group || there?.group;
  const where = group ? `${name} of conversation ${group}` : name;
  const counts = `${here?.rows ?? 0} rows in the source, ${there?.rows ?? 0} in the copy`;
  return new StorageError(
    'unusable',
    `the copy differs from its source in ${where} (${counts}): empty the target and begin anew`,
  );
};
