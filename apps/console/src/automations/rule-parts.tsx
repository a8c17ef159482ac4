import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Told } from './automations-setup.ts';
import { automationWords } from './words.ts';

type Props = {
  /** What it is called by name, such as `Her language`. */
  name: string;
  /** Its place, as a problem names it: `conditions.0`. */
  field: string;
  told: Told | null;
  onDrop: () => void;
  children: ComponentChildren;
};

/** One condition or action: its name, its fields, what is wrong with it, and how to be rid of it. */
export const RulePart = ({ name, field, told, onDrop, children }: Props) => (
  <li class="flex items-start gap-3 rounded-card border p-3">
    <div class="min-w-0 flex-1">
      <p class="mb-2 font-medium last:mb-0">{name}</p>
      {children}
      {told?.field === field && (
        <p role="alert" class="mt-2 text-13 text-danger">
          {told.words}
        </p>
      )}
    </div>
    <button
      type="button"
      class="button button-quiet button-icon"
      aria-label={automationWords.without(name)}
      onClick={onDrop}
    >
      <X size={16} aria-hidden="true" />
    </button>
  </li>
);

/** Adds one of the kinds there are. */
export const AddPart = <Kind extends string>({
  words,
  kinds,
  onAdd,
}: {
  words: string;
  kinds: Readonly<Record<Kind, string>>;
  onAdd: (kind: Kind) => void;
}) => (
  <select
    aria-label={words}
    class="field w-60! max-w-full"
    value=""
    onChange={({ currentTarget }) => {
      const kind = (Object.keys(kinds) as Kind[]).find((one) => one === currentTarget.value);
      if (kind) onAdd(kind);
      currentTarget.value = '';
    }}
  >
    <option value="">{words}</option>
    {(Object.entries(kinds) as [Kind, string][]).map(([kind, name]) => (
      <option key={kind} value={kind}>
        {name}
      </option>
    ))}
  </select>
);

/** Names for the parts of a list that have none: one that is dropped takes its own along. */
export const usePartKeys = (
  count: number,
): { keys: readonly number[]; drop: (index: number) => void } => {
  const next = useRef(0);
  const keys = useRef<number[]>([]);
  while (keys.current.length < count) keys.current.push(next.current++);
  return { keys: keys.current, drop: (index) => void keys.current.splice(index, 1) };
};
