import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createSqliteFile, type Throwaway } from '../testing/index.ts';
import { assertDurable, assertVersion, connectReader, connectWriter } from './connect.ts';
import { measureFsync } from './fsync-time.ts';

const CHILD = join(import.meta.dirname, '../testing/children/append-one-by-one.ts');
const MESSAGES = 40;

const hasStrace = spawnSync('strace', ['-V']).status === 0;

const databases: Throwaway[] = [];
const newFile = async () => {
  const file = await createSqliteFile();
  databases.push(file);
  return file;
};
afterEach(async () => {
  for (const database of databases.splice(0)) await database.drop();
});

describe('3 what is acknowledged is on disk', () => {
  test('every connection that writes is in WAL and synchronous=FULL', async () => {
    const { path } = await newFile();
    for (let i = 0; i < 2; i++) {
      const connection = connectWriter(path);
      expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
      expect(connection.pragma('synchronous', { simple: true })).toBe(2);
      expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
      connection.close();
    }
  });

  test('a connection that would not wait for the disk is refused', async () => {
    const { path } = await newFile();
    const connection = connectWriter(path);
    connection.pragma('synchronous = NORMAL');
    expect(() => assertDurable(connection)).toThrow('synchronous=FULL');
    connection.pragma('synchronous = FULL');
    connection.pragma('journal_mode = DELETE');
    expect(() => assertDurable(connection)).toThrow('cannot use WAL');
    connection.close();
  });

  // Killing a process cannot show the difference, only counting does: NORMAL syncs at checkpoints.
  test.skipIf(!hasStrace).each(['event_loop', 'worker'])(
    'each of 40 commits waits for one fsync, on the %s (needs strace)',
    { timeout: 60_000 },
    async (on) => {
      const { url, folder } = await newFile();
      const trace = join(folder, 'trace');
      const output = execFileSync('strace', [
        ...['-f', '-qq', '-o', trace, '-e', 'trace=fsync,fdatasync'],
        ...[process.execPath, CHILD, url, on, `${MESSAGES}`],
      ]);
      expect(output.toString()).toBe(`acknowledged ${MESSAGES}\n`);
      const syncs = readFileSync(trace, 'utf8').match(/f(data)?sync\(/g) ?? [];
      expect(syncs.length).toBeGreaterThanOrEqual(MESSAGES);
    },
  );

  test('a reader cannot write', async () => {
    const { path } = await newFile();
    const writer = connectWriter(path);
    const reader = connectReader(path);
    expect(() => reader.exec('create table x (y)')).toThrow('readonly');
    reader.close();
    writer.close();
  });
});

test.each(['3.51.2', '3.50.9', '2.99.99', '3.7'])('4 SQLite %s is refused', (version) => {
  expect(() => assertVersion(version)).toThrow(`SQLite ${version} can lose commits`);
});

test.each(['3.51.3', '3.52.0', '4.0.0', '3.51.10'])('4 SQLite %s is accepted', (version) => {
  expect(() => assertVersion(version)).not.toThrow();
});

test('4 measuring the disk leaves no file behind', async () => {
  const { path } = await newFile();
  const connection = connectWriter(path);
  expect(measureFsync(path)).toHaveLength(15);
  connection.close();
  expect(spawnSync('ls', ['-A', join(path, '..')]).stdout.toString()).toBe('aisle.db\n');
});
