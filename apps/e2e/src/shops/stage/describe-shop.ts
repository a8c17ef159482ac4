import { describe, inject } from 'vitest';

/** Runs `tests` with the folder of an installed shop; skipped by name where it is not installed. */
export function describeShop(
  name: 'vendure' | 'medusa',
  title: string,
  tests: (folder: string) => void,
): void {
  const installed = inject(name);
  const folder = installed.available ? installed.folder : '';
  const told = installed.available ? title : `${title} (skipped: ${installed.reason})`;
  describe.skipIf(!installed.available)(told, () => tests(folder));
}
