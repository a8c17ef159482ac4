/** For tests of other packages: every road to the server keeps the same promises. */
export type { LineUnderTest } from './line/conformance.ts';
export { lineConformance } from './line/conformance.ts';
/** And a model of the server with a clock that stands still, to try a client's users on. */
export { createStage } from './testing/stage.ts';
