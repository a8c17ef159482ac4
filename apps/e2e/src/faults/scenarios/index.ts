import type { Scenario } from '../scenario.ts';
import { bus } from './bus.ts';
import { cut } from './cut.ts';
import { drain } from './drain.ts';
import { full } from './full.ts';
import { fuzz } from './fuzz.ts';
import { kill } from './kill.ts';
import { locked } from './locked.ts';
import { mass } from './mass.ts';
import { partition } from './partition.ts';
import { slow } from './slow.ts';

/** Every fault there is a scenario for, in the order in which they are run. */
export const SCENARIOS: readonly Scenario[] = [
  kill,
  cut,
  partition,
  drain,
  locked,
  full,
  bus,
  slow,
  mass,
  fuzz,
];
