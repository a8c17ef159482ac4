import { useState } from 'preact/hooks';
import { BACK_KEY, ON_KEY } from '../language/arrow-keys.ts';
import type { Chip, ChipGroup } from './narrowing.ts';

/** The keys' way over the filters while the focus stays in the search's field. */
export type ChipWalk = {
  /** The chip the keys stand on; null: they are with the products. */
  at: Chip | null;
  /** Steps onto the filters; false where there are none. */
  enter(): boolean;
  leave(): void;
  /** Whether the key was meant for the filters. */
  press(event: KeyboardEvent, choose: (chip: Chip) => void): boolean;
};

/** ← → Home End choose a chip, Enter or a space presses it, ↓ and ↑ go back to the products. */
export const useChipWalk = (groups: readonly ChipGroup[]): ChipWalk => {
  const chips = groups.flatMap((group) => group.chips);
  const [key, setKey] = useState<string | null>(null);
  const index = chips.findIndex((chip) => chip.key === key);
  const at = chips[index] ?? null;
  const leave = () => setKey(null);
  const step = (to: number) => setKey(chips[(to + chips.length) % chips.length]?.key ?? null);
  return {
    at,
    leave,
    enter: () => {
      step(0);
      return chips.length > 0;
    },
    press: ({ key: pressed, ctrlKey, altKey, metaKey, shiftKey }, choose) => {
      if (!at || ctrlKey || altKey || metaKey || shiftKey) return false;
      if (pressed === ON_KEY) step(index + 1);
      else if (pressed === BACK_KEY) step(index - 1);
      else if (pressed === 'Home') step(0);
      else if (pressed === 'End') step(-1);
      else if (pressed === 'ArrowDown' || pressed === 'ArrowUp') leave();
      else if (pressed === 'Enter' || pressed === ' ') choose(at);
      else return false;
      return true;
    },
  };
};
