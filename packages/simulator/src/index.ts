/** Shoppers as scripts. Nothing here brings zod along; files are read by `@aisle/simulator/read-script`. */

export { createDevice, type Network } from './play/device.ts';
export {
  type PlayOptions,
  type PlayReport,
  playScript,
  type WaitTold,
} from './play/play-script.ts';
export type { GoalMet } from './play/read-log.ts';
export { createRandom, type Random } from './random.ts';
export type { Awaited, Goal, Script, ScriptStep } from './script.ts';
export { TRAINING_SCRIPTS } from './scripts/index.ts';
