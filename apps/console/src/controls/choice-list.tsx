import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type Choice = {
  key: string;
  words: string;
  hint?: string;
  /** Something small between hint and aside. */
  beside?: ComponentChildren;
  aside?: string;
};

type Props = {
  /** Options are named `ID-0`, `ID-1` …, for `aria-activedescendant`. */
  id: string;
  label: string;
  choices: readonly Choice[];
  picked: number;
  onPick: (at: number) => void;
};

/** What a key makes of the picked place; null when it is no key of the list's. */
export const moveChoice = (key: string, picked: number, many: number): number | null => {
  if (key === 'ArrowDown') return (picked + 1) % many;
  return key === 'ArrowUp' ? (picked + many - 1) % many : null;
};

/** What is offered above a field while its own keys walk through it; the focus stays in the field. */
export const ChoiceList = ({ id, label, choices, picked, onPick }: Props) => {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[picked]?.scrollIntoView({ block: 'nearest' });
  }, [picked]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      class="float absolute inset-x-0 bottom-full z-20 mb-1.5 max-h-72 overflow-y-auto p-1"
    >
      {choices.map(({ key, words, hint, beside, aside }, at) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
        <div
          key={key}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === picked}
          class={`flex min-h-9 items-center gap-3 rounded-control px-2.5 py-1 ${at === picked ? 'bg-tint' : ''}`}
          // Before the field loses the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(at);
          }}
        >
          <span dir="auto" class="min-w-0 flex-none font-medium">
            {words}
          </span>
          {hint !== undefined && (
            <span dir="auto" class="min-w-0 truncate text-13 text-muted">
              {hint}
            </span>
          )}
          {beside}
          {aside !== undefined && <span class="ms-auto flex-none text-12 text-muted">{aside}</span>}
        </div>
      ))}
    </div>
  );
};
