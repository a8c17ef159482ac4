/** For tests of other packages: every road to the server keeps the same promises. */
export type { LineUnderTest } from './line/conformance.ts';
export { lineConformance } from './line/conformance.ts';
