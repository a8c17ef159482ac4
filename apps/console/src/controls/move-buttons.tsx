import { ArrowDown, ArrowUp } from 'lucide-preact';

type Props = {
  /** What each button says, with the name of what it moves. */
  up: string;
  down: string;
  first: boolean;
  last: boolean;
  onMove: (by: -1 | 1) => Promise<void>;
};

/**
 * One place up or down in a list. At an end a button stays and does nothing: gone, it would take the
 * keyboard's place with it.
 */
export const MoveButtons = ({ up, down, first, last, onMove }: Props) => {
  const move = async (button: HTMLButtonElement, by: -1 | 1) => {
    if (button.ariaDisabled === 'true') return;
    await onMove(by);
    // A row that is put elsewhere loses the focus it holds.
    requestAnimationFrame(() => button.focus());
  };
  return (
    <span class="flex flex-none max-sm:flex-col">
      <button
        type="button"
        class="button button-quiet button-icon aria-disabled:opacity-40"
        aria-label={up}
        aria-disabled={first}
        onClick={({ currentTarget }) => void move(currentTarget, -1)}
      >
        <ArrowUp size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        class="button button-quiet button-icon aria-disabled:opacity-40"
        aria-label={down}
        aria-disabled={last}
        onClick={({ currentTarget }) => void move(currentTarget, 1)}
      >
        <ArrowDown size={16} aria-hidden="true" />
      </button>
    </span>
  );
};
