import './quicken-start.mjs';

const { run } = await import('./cli/run.ts');
process.exitCode = await run(process.argv, process.env);
