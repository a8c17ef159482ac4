import type { InboxFilter } from '@aisle/protocol';
import { Menu } from '@base-ui/react/menu';
import { ListFilter, Search, X } from 'lucide-preact';
import { Tip } from '../controls/tip.tsx';
import { PRIORITIES, priorityWords } from '../handling/handling-bar.tsx';

type Props = {
  filter: InboxFilter;
  /** The store's tags. */
  tags: readonly string[];
  onFilter: (filter: InboxFilter) => void;
  onFind: () => void;
};

const ITEM =
  'flex min-h-9 items-center gap-2 rounded-control px-2 outline-none data-[highlighted]:bg-sunken data-[checked]:font-semibold pointer-coarse:min-h-11';

/** Narrows the tab down by tag and priority, and says by what it is narrowed. */
export const FilterBar = ({ filter, tags, onFilter, onFind }: Props) => {
  const { tag, priority } = filter;
  const without = (name: keyof InboxFilter) => {
    const { [name]: _, ...rest } = filter;
    onFilter(rest);
  };
  return (
    <div class="flex flex-none flex-wrap items-center gap-1 border-b px-2 py-1">
      <Menu.Root>
        <Menu.Trigger class="button button-quiet min-h-8! px-2! text-13">
          <ListFilter size={14} aria-hidden="true" />
          Filter
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={6} align="start" class="z-50">
            <Menu.Popup class="float max-h-[70vh] min-w-52 overflow-y-auto p-1 outline-none">
              <Group
                label="Priority"
                value={priority ?? ''}
                choices={PRIORITIES.map((one) => ({ value: one.priority, words: one.words }))}
                onChoose={(value) =>
                  onFilter({ ...filter, priority: value as NonNullable<typeof priority> })
                }
              />
              {tags.length > 0 && (
                <Group
                  label="Tag"
                  value={tag ?? ''}
                  choices={tags.map((value) => ({ value, words: value }))}
                  onChoose={(value) => onFilter({ ...filter, tag: value })}
                />
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {priority && (
        <Chip words={`${priorityWords(priority)} priority`} onRemove={() => without('priority')} />
      )}
      {tag !== undefined && <Chip words={tag} onRemove={() => without('tag')} />}
      <Tip words="Search conversations" shortcut="find">
        <button
          type="button"
          class="button button-quiet ms-auto min-h-8! px-2! text-13"
          onClick={onFind}
        >
          <Search size={14} aria-hidden="true" />
          Search
        </button>
      </Tip>
    </div>
  );
};

type GroupProps = {
  label: string;
  value: string;
  choices: readonly { value: string; words: string }[];
  onChoose: (value: string) => void;
};

const Group = ({ label, value, choices, onChoose }: GroupProps) => (
  <Menu.Group>
    <Menu.GroupLabel class="heading px-2 pt-2 pb-1">{label}</Menu.GroupLabel>
    <Menu.RadioGroup value={value} onValueChange={onChoose}>
      {choices.map((one) => (
        <Menu.RadioItem key={one.value} value={one.value} closeOnClick class={ITEM}>
          <span dir="auto" class="truncate">
            {one.words}
          </span>
          <Menu.RadioItemIndicator class="ms-auto text-accent">✓</Menu.RadioItemIndicator>
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  </Menu.Group>
);

const Chip = ({ words, onRemove }: { words: string; onRemove: () => void }) => (
  <span class="flex min-w-0 items-center rounded-full bg-tint ps-2.5 text-12 font-medium">
    <span dir="auto" class="truncate">
      {words}
    </span>
    <button
      type="button"
      class="grid size-7 flex-none place-items-center rounded-full text-muted hover:text-ink pointer-coarse:size-11"
      aria-label={`Filter without ${words}`}
      onClick={onRemove}
    >
      <X size={12} aria-hidden="true" />
    </button>
  </span>
);
