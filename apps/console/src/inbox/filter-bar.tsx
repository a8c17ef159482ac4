import { DESK_LIMITS, type InboxFilter } from '@aisle/protocol';
import { Menu } from '@base-ui/react/menu';
import { ListFilter, Search, X } from 'lucide-preact';
import { Tip } from '../controls/tip.tsx';
import { PRIORITIES } from '../handling/handling-bar.tsx';
import { filterParts } from './filter-words.ts';
import { inboxWords } from './words.ts';

type Props = {
  filter: InboxFilter;
  /** The store's tags. */
  tags: readonly string[];
  /** Names of the store's teams by id. */
  teams: ReadonlyMap<string, string>;
  onFilter: (filter: InboxFilter) => void;
  onFind: () => void;
};

const ITEM =
  'flex min-h-9 items-center gap-2 rounded-control px-2 outline-none data-[highlighted]:bg-sunken data-[checked]:font-semibold pointer-coarse:min-h-11';

/** Narrows the tab down by tags and priority, and says by what it is narrowed. */
export const FilterBar = ({ filter, tags, teams, onFilter, onFind }: Props) => {
  const { tags: chosen = [], priority } = filter;
  const toggleTag = (tag: string, on: boolean) => {
    const { tags: _, ...rest } = filter;
    const next = on ? [...chosen, tag] : chosen.filter((one) => one !== tag);
    onFilter(next.length > 0 ? { ...rest, tags: next } : rest);
  };
  return (
    <div class="flex flex-none flex-wrap items-center gap-1 border-b px-2 py-1">
      <Menu.Root>
        <Menu.Trigger class="button button-quiet min-h-8! px-2! text-13">
          <ListFilter size={14} aria-hidden="true" />
          {inboxWords.filter}
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={6} align="start" class="z-50">
            <Menu.Popup class="float max-h-[70vh] min-w-52 overflow-y-auto p-1 outline-none">
              <Group
                label={inboxWords.priority}
                value={priority ?? ''}
                choices={PRIORITIES.map((one) => ({ value: one.priority, words: one.words }))}
                onChoose={(value) =>
                  onFilter({ ...filter, priority: value as NonNullable<typeof priority> })
                }
              />
              {tags.length > 0 && (
                <Menu.Group>
                  <Menu.GroupLabel class="heading px-2 pt-2 pb-1">{inboxWords.tag}</Menu.GroupLabel>
                  {tags.map((tag) => (
                    <Menu.CheckboxItem
                      key={tag}
                      checked={chosen.includes(tag)}
                      disabled={!chosen.includes(tag) && chosen.length >= DESK_LIMITS.filterTags}
                      closeOnClick
                      class={ITEM}
                      onCheckedChange={(on) => toggleTag(tag, on)}
                    >
                      <span dir="auto" class="truncate">
                        {tag}
                      </span>
                      <Menu.CheckboxItemIndicator class="ms-auto text-accent">
                        ✓
                      </Menu.CheckboxItemIndicator>
                    </Menu.CheckboxItem>
                  ))}
                </Menu.Group>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {filterParts(filter, teams).map(({ key, words, without }) => (
        <Chip key={key} words={words} onRemove={() => onFilter(without)} />
      ))}
      <Tip words={inboxWords.searchTip} shortcut="find">
        <button
          type="button"
          class="button button-quiet ms-auto min-h-8! px-2! text-13"
          onClick={onFind}
        >
          <Search size={14} aria-hidden="true" />
          {inboxWords.search}
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
      aria-label={inboxWords.without(words)}
      onClick={onRemove}
    >
      <X size={12} aria-hidden="true" />
    </button>
  </span>
);
