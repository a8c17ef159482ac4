import type { Handling, InboxRow } from '@aisle/protocol';
import { Popover } from '@base-ui/react/popover';
import { AlarmClock, Flag, Tag, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Tip } from '../controls/tip.tsx';
import type { ShortcutId } from '../shortcuts/shortcuts.ts';
import { morningOf, snoozeChoices, untilWords } from './snooze-times.ts';
import { TagPicker } from './tag-picker.tsx';
import { handlingWords } from './words.ts';

export type HandlingPanel = 'tags' | 'snooze' | 'priority';

type Props = {
  status: InboxRow['status'];
  handling: Handling;
  /** The store's tags. */
  tags: readonly string[];
  now: number;
  /** Which of its panels is open. */
  panel: HandlingPanel | null;
  onPanel: (panel: HandlingPanel | null) => void;
  onTags: (tags: string[]) => void;
  onPriority: (priority: Handling['priority']) => void;
  onSnooze: (until: number | null) => void;
  onWake: () => void;
};

export const PRIORITIES: readonly { priority: Handling['priority']; words: string }[] = [
  { priority: 'urgent', words: handlingWords.priorities.urgent },
  { priority: 'high', words: handlingWords.priorities.high },
  { priority: 'normal', words: handlingWords.priorities.normal },
  { priority: 'low', words: handlingWords.priorities.low },
];

export const priorityWords = (priority: Handling['priority']): string =>
  handlingWords.priorities[priority];

/** Tags, priority and sleep of the open conversation. Only the team sees any of it. */
export const HandlingBar = (props: Props) => {
  const { status, handling, now, onTags } = props;
  return (
    <div class="flex min-h-10 flex-none flex-wrap items-center gap-1 border-b px-3 py-1">
      {handling.tags.length > 0 && (
        <ul aria-label={handlingWords.tags} class="flex min-w-0 flex-wrap gap-1">
          {handling.tags.map((tag) => (
            <li
              key={tag}
              class="flex min-w-0 items-center rounded-full bg-sunken ps-2.5 text-12 font-medium"
            >
              <span dir="auto" class="truncate">
                {tag}
              </span>
              <button
                type="button"
                class="grid size-7 flex-none place-items-center rounded-full text-muted hover:text-ink pointer-coarse:size-11"
                aria-label={handlingWords.removeTag(tag)}
                onClick={() => onTags(handling.tags.filter((one) => one !== tag))}
              >
                <X size={12} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Panel
        {...props}
        name="tags"
        words={handlingWords.tag}
        tip={handlingWords.tagTip}
        shortcut="tag"
        icon={<Tag size={14} aria-hidden="true" />}
      >
        <TagPicker
          known={props.tags}
          chosen={handling.tags}
          onTags={onTags}
          onDone={() => props.onPanel(null)}
        />
      </Panel>
      <Panel
        {...props}
        name="priority"
        words={priorityWords(handling.priority)}
        label={handlingWords.priorityIs(priorityWords(handling.priority))}
        tip={handlingWords.priorityTip}
        shortcut="priority"
        icon={<Flag size={14} aria-hidden="true" class={flagClass(handling.priority)} />}
      >
        <Choices
          label={handlingWords.priority}
          choices={PRIORITIES.map(({ priority, words }) => ({
            words,
            current: priority === handling.priority,
            choose: () => props.onPriority(priority),
          }))}
          onDone={() => props.onPanel(null)}
        />
      </Panel>
      {status === 'snoozed' ? (
        <span class="ms-auto flex items-center gap-2 ps-1 text-13 text-muted">
          <AlarmClock size={14} aria-hidden="true" />
          {handlingWords.snoozed(untilWords(handling.snoozedUntil, now))}
          <button type="button" class="button min-h-8!" onClick={props.onWake}>
            {handlingWords.wake}
          </button>
        </span>
      ) : (
        status === 'open' && (
          <span class="ms-auto">
            <Panel
              {...props}
              name="snooze"
              words={handlingWords.snooze}
              tip={handlingWords.snoozeTip}
              shortcut="snooze"
              icon={<AlarmClock size={14} aria-hidden="true" />}
            >
              <Choices
                label={handlingWords.snooze}
                choices={snoozeChoices(now).map(({ words, until }) => ({
                  words,
                  choose: () => props.onSnooze(until),
                }))}
                onDone={() => props.onPanel(null)}
              />
              <SnoozeDate {...props} />
            </Panel>
          </span>
        )
      )}
    </div>
  );
};

export const flagClass = (priority: Handling['priority']): string => {
  if (priority === 'urgent') return 'text-danger';
  return priority === 'high' ? 'text-warn' : 'text-muted';
};

type PanelProps = Pick<Props, 'panel' | 'onPanel'> & {
  name: HandlingPanel;
  words: string;
  label?: string;
  tip: string;
  shortcut: ShortcutId;
  icon: preact.VNode;
  children: preact.ComponentChildren;
};

const Panel = ({
  panel,
  onPanel,
  name,
  words,
  label,
  tip,
  shortcut,
  icon,
  children,
}: PanelProps) => (
  <Popover.Root open={panel === name} onOpenChange={(open) => onPanel(open ? name : null)}>
    <Tip words={tip} shortcut={shortcut}>
      <Popover.Trigger
        class="button button-quiet min-h-8! px-2! text-13"
        aria-label={label ?? words}
      >
        {icon}
        <span aria-hidden="true" class={name === 'priority' ? '' : 'max-sm:hidden'}>
          {words}
        </span>
      </Popover.Trigger>
    </Tip>
    <Popover.Portal>
      <Popover.Positioner sideOffset={6} align="start" class="z-40">
        <Popover.Popup
          class="float max-h-[60vh] min-w-56 overflow-y-auto p-1 outline-none"
          aria-label={tip}
        >
          {children}
        </Popover.Popup>
      </Popover.Positioner>
    </Popover.Portal>
  </Popover.Root>
);

type ChoicesProps = {
  label: string;
  choices: readonly { words: string; current?: boolean; choose: () => void }[];
  onDone: () => void;
};

const Choices = ({ label, choices, onDone }: ChoicesProps) => (
  <fieldset aria-label={label} onKeyDown={walk}>
    {choices.map(({ words, current, choose }) => (
      <button
        key={words}
        type="button"
        aria-pressed={current}
        class="flex min-h-9 w-full items-center rounded-control px-2.5 text-start hover:bg-sunken focus-visible:bg-sunken aria-pressed:font-semibold pointer-coarse:min-h-11"
        onClick={() => {
          choose();
          onDone();
        }}
      >
        {words}
        {current && <span class="ms-auto text-accent">✓</span>}
      </button>
    ))}
  </fieldset>
);

/** Arrow keys walk through the choices, as in a menu. */
const walk = (event: KeyboardEvent) => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const next = buttons[buttons.indexOf(event.target as HTMLButtonElement) + by];
  event.preventDefault();
  next?.focus();
};

const SnoozeDate = ({ now, onSnooze, onPanel }: Props) => {
  const [date, setDate] = useState('');
  const until = morningOf(date, now);
  return (
    <form
      class="mt-1 flex items-end gap-2 border-t p-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (until === null) return;
        onSnooze(until);
        onPanel(null);
      }}
    >
      <label class="min-w-0 flex-1 text-12 text-muted">
        {handlingWords.aDate}
        <input
          type="date"
          class="field mt-1 py-1! text-ink"
          value={date}
          onInput={({ currentTarget }) => setDate(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" aria-disabled={until === null}>
        {handlingWords.snooze}
      </button>
    </form>
  );
};
