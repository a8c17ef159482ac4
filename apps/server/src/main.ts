import { enableCompileCache } from 'node:module';
import '@aisle/storage/quicken-imports';

// What Node compiled of some two thousand modules is kept for the next start. Where it may not
// write, it compiles again.
enableCompileCache();

const { run } = await import('./cli/run.ts');
process.exitCode = await run(process.argv, process.env);
