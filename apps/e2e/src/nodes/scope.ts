import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Collects how to stop what was started, so that one call ends it all, last started first. */
export type Scope = {
  /** Runs when the scope closes; a failure is told after the others have run. */
  onClose(stop: () => unknown): void;
  /** A folder that disappears with the scope. */
  folder(name: string): string;
  close(): Promise<void>;
};

/** For tests: `const scope = openScope(); afterEach(() => scope.close())`. */
export function openScope(): Scope {
  const stops: (() => unknown)[] = [];
  return {
    onClose: (stop) => {
      stops.push(stop);
    },
    folder(name) {
      const path = mkdtempSync(join(tmpdir(), `aisle-${name}-`));
      stops.push(() => rmSync(path, { recursive: true, force: true }));
      return path;
    },
    async close() {
      const failures: unknown[] = [];
      for (let stop = stops.pop(); stop !== undefined; stop = stops.pop())
        try {
          await stop();
        } catch (failure) {
          failures.push(failure);
        }
      if (failures.length > 0) throw new AggregateError(failures, 'could not clean up');
    },
  };
}
