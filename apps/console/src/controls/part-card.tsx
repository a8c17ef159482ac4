import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

type Props = {
  /** What it is, such as `Send a saved reply`. */
  name: string;
  /** What its button says: `Without: Send a saved reply`. */
  without: string;
  /** What is wrong with it. */
  problem?: string | undefined;
  onDrop: () => void;
  children: ComponentChildren;
};

/** One part of a macro or a rule: its name, its fields, what is wrong, and how to be rid of it. */
export const PartCard = ({ name, without, problem, onDrop, children }: Props) => (
  <li class="rounded-card border p-3">
    <div class="flex items-center gap-2">
      <p class="min-w-0 flex-1 font-medium">{name}</p>
      <button
        type="button"
        class="button button-quiet button-icon -my-2 -me-2"
        aria-label={without}
        onClick={({ currentTarget }) => {
          nextTo(currentTarget)?.focus();
          onDrop();
        }}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
    <div class="mt-2 empty:hidden">{children}</div>
    {problem && (
      <p role="alert" class="mt-2 text-13 text-danger">
        {problem}
      </p>
    )}
  </li>
);

/** Where the focus goes when a part is dropped: to its neighbour, or to what adds another. */
const nextTo = (button: HTMLButtonElement): HTMLElement | null => {
  const card = button.closest('li');
  const neighbour = card?.nextElementSibling ?? card?.previousElementSibling;
  const place = neighbour ?? card?.closest('fieldset');
  return place?.querySelector<HTMLElement>(neighbour ? 'button' : '[data-add]') ?? null;
};
