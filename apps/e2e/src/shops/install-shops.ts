import type { TestProject } from 'vitest/node';
import { findProgram } from '../nodes/programs.ts';
import { type Installed, install, type Packages } from './cache.ts';

/** The shops as they were seen working; `pnpm test:shops` installs exactly these. */
const SHOPS: Record<'vendure' | 'medusa', Packages> = {
  vendure: {
    dependencies: {
      '@vendure/asset-server-plugin': '3.7.3',
      '@vendure/core': '3.7.3',
      '@vendure/create': '3.7.3',
      pg: '8.23.1',
    },
    // The newest asks for a version of it that is not served.
    overrides: { '@graphql-tools/batch-execute': '10.2.0' },
  },
  medusa: {
    dependencies: {
      '@medusajs/cli': '2.21.2',
      '@medusajs/framework': '2.21.2',
      '@medusajs/medusa': '2.21.2',
    },
  },
};

declare module 'vitest' {
  interface ProvidedContext {
    vendure: Installed;
    medusa: Installed;
  }
}

/** Before the tests: installs the shops, and says in one line what is skipped and why. */
export default async function installShops({ provide }: TestProject): Promise<void> {
  for (const name of ['vendure', 'medusa'] as const) {
    const postgres = findProgram('postgres');
    const installed = postgres.available
      ? await install(name, SHOPS[name])
      : ({ available: false, reason: postgres.reason } as const);
    if (!installed.available)
      process.stdout.write(`skipped: the real ${name}, ${installed.reason}\n`);
    provide(name, installed);
  }
}
