export { compareDatabases, copyDatabase, type OnTable } from './copy-database.ts';
export type { CopyRow, CopySource, CopyTarget, TableShape } from './copying.ts';
export { assertFinished, PORTION } from './copying.ts';
export { lineOf } from './digest.ts';
export { type ErasedShopper, erasedIn } from './erased-in.ts';
export { openCopySource, openCopyTarget } from './open-copy.ts';
