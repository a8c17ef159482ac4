import { systemClock } from '@aisle/client';
import type { AgentCard } from '@aisle/protocol';
import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { moveChoice } from '../controls/choice-list.tsx';
import type { Desk } from '../desk/desk.ts';
import { PreviewLine } from '../inbox/preview-line.tsx';
import { Avatar } from '../people/avatar.tsx';
import { shopperName } from '../people/shopper-name.ts';
import { agoWords } from '../time/time-words.ts';
import {
  type ConversationSearch,
  createConversationSearch,
  type FoundConversation,
  type SearchFilters,
  type SearchState,
} from './conversation-search.ts';
import { Excerpt } from './excerpt.tsx';
import { searchWords } from './words.ts';

type Props = {
  desk: Desk;
  /** Opens a conversation at an entry; undefined: at its end. */
  onOpen: (conversationId: string, seq: number | undefined) => void;
  onClose: () => void;
};

/** Finds conversations by words, with the place in each. The focus stays in the field. */
const FindDialog = ({ desk, onOpen, onClose }: Props) => {
  const [search] = useState(() => createConversationSearch(desk.client, systemClock));
  useEffect(() => search.stop, [search]);
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          initialFocus={field}
          class="float fixed inset-x-0 top-[8vh] z-40 mx-auto flex max-h-[84vh] w-[min(680px,calc(100vw-24px))] flex-col rounded-panel!"
        >
          <Dialog.Title class="sr-only">{searchWords.search}</Dialog.Title>
          <Results desk={desk} search={search} field={field} onOpen={onOpen} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

type ResultsProps = Pick<Props, 'desk' | 'onOpen'> & {
  search: ConversationSearch;
  field: { current: HTMLInputElement | null };
};

const Results = ({ desk, search, field, onOpen }: ResultsProps) => {
  const [picked, setPicked] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const state = search.state.value;
  const found = state.at === 'found' ? state.found : [];
  const at = Math.min(picked, Math.max(0, found.length - 1));
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
    if (at >= found.length - 3) void search.more();
  }, [at, found.length, search]);
  const choose = (one: FoundConversation | undefined) =>
    one && onOpen(one.row.conversationId, one.hit?.seq);
  const press = (event: KeyboardEvent) => {
    const moved = found.length > 0 ? moveChoice(event.key, at, found.length) : null;
    if (moved !== null) setPicked(moved);
    else if (event.key === 'Enter' && !event.isComposing) choose(found[at]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div class="flex items-center gap-2 border-b px-4">
        <Search size={18} aria-hidden="true" class="flex-none text-muted" />
        <input
          ref={field}
          role="combobox"
          aria-label={searchWords.search}
          aria-expanded={found.length > 0}
          aria-controls="found-conversations"
          {...(found.length > 0 && { 'aria-activedescendant': `found-${at}` })}
          dir="auto"
          maxLength={200}
          autoComplete="off"
          class="h-13 min-w-0 flex-1 bg-transparent text-16 outline-none"
          placeholder={searchWords.placeholder}
          value={search.words.value}
          onInput={({ currentTarget }) => {
            search.look(currentTarget.value);
            setPicked(0);
          }}
          onKeyDown={press}
        />
      </div>
      <Filters desk={desk} filters={search.filters.value} onFilters={search.narrow} />
      <p role="status" class="px-4 pt-2 text-13 text-muted empty:hidden">
        {stateWords(state)}
      </p>
      <div
        ref={list}
        id="found-conversations"
        role="listbox"
        aria-label={searchWords.found}
        class="min-h-0 overflow-y-auto p-1.5"
      >
        {found.map((one, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={one.row.conversationId}
            id={`found-${index}`}
            role="option"
            aria-selected={index === at}
            class={`flex gap-3 rounded-control px-3 py-2 ${index === at ? 'bg-tint' : 'hover:bg-sunken'}`}
            onClick={() => choose(one)}
          >
            <Avatar {...one.row.shopper} />
            <span class="min-w-0 flex-1">
              <span class="flex items-baseline gap-2">
                <span
                  dir="auto"
                  class="min-w-0 flex-1 truncate text-left [[dir=rtl]_&]:text-right font-medium"
                >
                  {shopperName(one.row.shopper)}
                </span>
                <span class="flex-none text-12 text-muted tabular-nums">
                  {one.row.status === 'open' ? '' : `${searchWords.statuses[one.row.status]} · `}
                  {agoWords(one.row.updatedAt, desk.now.value)}
                </span>
              </span>
              {one.hit ? (
                <Excerpt hit={one.hit} />
              ) : (
                <PreviewLine row={one.row} me={desk.agent.agentId} class="text-13 text-muted" />
              )}
            </span>
          </div>
        ))}
      </div>
      {state.at === 'found' && state.next !== null && found.length < 8 && (
        <button type="button" class="button m-2 flex-none" onClick={() => void search.more()}>
          {searchWords.further}
        </button>
      )}
    </>
  );
};

const stateWords = (state: SearchState): string => {
  if (state.at === 'refused') return searchWords.refused;
  if (state.at !== 'found') return '';
  const found = foundWords(state.found.length, state.next !== null);
  return state.reading ? `${found} ${searchWords.stillReading}` : found;
};

const foundWords = (count: number, more: boolean): string => {
  if (count === 0) return more ? searchWords.nothingNewest : searchWords.nothing;
  return more ? searchWords.foundMore(count) : searchWords.foundAll(count);
};

const DAY = 86_400_000;
const PERIODS = [
  { words: searchWords.periods.any, days: 0 },
  { words: searchWords.periods.week, days: 7 },
  { words: searchWords.periods.month, days: 30 },
  { words: searchWords.periods.year, days: 365 },
];

type FiltersProps = {
  desk: Desk;
  filters: SearchFilters;
  onFilters: (filters: SearchFilters) => void;
};

const Filters = ({ desk, filters, onFilters }: FiltersProps) => {
  const [days, setDays] = useState(0);
  const { tags, colleagues } = desk.handling;
  const put = (name: keyof SearchFilters, value: string | number | undefined) => {
    const { [name]: _, ...rest } = filters;
    onFilters(value === undefined ? rest : { ...rest, [name]: value });
  };
  const text = (value: string) => (value === '' ? undefined : value);
  return (
    <div class="flex flex-wrap gap-2 border-b px-4 py-2">
      <Choice
        label={searchWords.status}
        value={filters.status ?? ''}
        choices={[['', searchWords.anyStatus], ...Object.entries(searchWords.statuses)]}
        onChoose={(value) => put('status', text(value))}
      />
      <Choice
        label={searchWords.agent}
        value={filters.assignedTo ?? ''}
        choices={[['', searchWords.anyAgent], ...colleagues.value.map(nameOf)]}
        onChoose={(value) => put('assignedTo', text(value))}
      />
      {tags.value.length > 0 && (
        <Choice
          label={searchWords.tag}
          value={filters.tag ?? ''}
          choices={[
            ['', searchWords.anyTag],
            ...tags.value.map((tag): [string, string] => [tag, tag]),
          ]}
          onChoose={(value) => put('tag', text(value))}
        />
      )}
      <Choice
        label={searchWords.period}
        value={`${days}`}
        choices={PERIODS.map(({ words, days: some }) => [`${some}`, words])}
        onChoose={(value) => {
          const some = Number(value);
          setDays(some);
          put('from', some === 0 ? undefined : desk.now.peek() - some * DAY);
        }}
      />
    </div>
  );
};

const nameOf = ({ agentId, name }: AgentCard): [string, string] => [agentId, name];

type ChoiceProps = {
  label: string;
  value: string;
  choices: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
};

const Choice = ({ label, value, choices, onChoose }: ChoiceProps) => (
  <select
    aria-label={label}
    class="field w-auto! max-w-40 py-1! text-13"
    value={value}
    onChange={({ currentTarget }) => onChoose(currentTarget.value)}
  >
    {choices.map(([key, words]) => (
      <option key={key} value={key}>
        {words}
      </option>
    ))}
  </select>
);

export default FindDialog;
