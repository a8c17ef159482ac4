import type { ProposedChange } from '@aisle/protocol';
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Child } from '../dom/nodes.ts';
import type { ProposalActWords } from '../words/words.ts';
import type { Wishes } from './wishes.ts';

const MOST = 99;

/** The pieces a change is about, where she may say another number; else undefined. */
const piecesIn = (change: ProposedChange | undefined): number | undefined => {
  if (change?.kind === 'add') return change.line.quantity;
  return change?.kind === 'set_quantity' ? change.to : undefined;
};

type EditProps = {
  index: number;
  wishes: Signal<Wishes>;
  kept: ReadonlySignal<number[]>;
  shown: ReadonlySignal<ProposedChange[]>;
  subjectOf: (change: ProposedChange) => string;
  words: ProposalActWords;
};

/** In the middle of editing: which of it, and how many. */
export const EditRow = ({ index, wishes, kept, shown, subjectOf, words }: EditProps): Child => {
  const pieces = () => piecesIn(shown.value[index]);
  const about = shown.peek()[index];
  const keep = (on: boolean) => {
    const left = wishes.value.left.filter((one) => one !== index);
    wishes.value = { ...wishes.value, left: on ? left : [...left, index] };
  };
  const step = (by: number) => {
    const n = Math.min(MOST, Math.max(1, (pieces() ?? 1) + by));
    wishes.value = { ...wishes.value, pieces: { ...wishes.value.pieces, [index]: n } };
  };
  const turn = (by: number, label: string, sign: string) => (
    <button type="button" class="step" aria-label={label} onClick={() => step(by)}>
      {sign}
    </button>
  );
  return (
    <div class="wish">
      <input
        type="checkbox"
        checked={() => kept.value.includes(index)}
        aria-label={words.keep(about ? subjectOf(about) : '')}
        onChange={({ currentTarget }: { currentTarget: HTMLInputElement }) =>
          keep(currentTarget.checked)
        }
      />
      {piecesIn(about) !== undefined && [
        turn(-1, words.less, '−'),
        <output>{pieces}</output>,
        turn(1, words.more, '+'),
      ]}
    </div>
  );
};
