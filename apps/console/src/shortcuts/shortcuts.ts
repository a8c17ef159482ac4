import { createKeybindingsHandler } from 'tinykeys';

export type ShortcutId =
  | 'next'
  | 'previous'
  | 'tab_open'
  | 'tab_mine'
  | 'tab_unassigned'
  | 'tab_closed'
  | 'tab_snoozed'
  | 'tab_mentions'
  | 'reply'
  | 'note'
  | 'whisper'
  | 'join'
  | 'snooze'
  | 'tag'
  | 'priority'
  | 'undo'
  | 'draft'
  | 'translate'
  | 'search'
  | 'find'
  | 'take'
  | 'hand_on'
  | 'close'
  | 'newest'
  | 'shopper'
  | 'sounds'
  | 'views'
  | 'macros'
  | 'palette'
  | 'help';

export type Shortcut = {
  id: ShortcutId;
  words: string;
  /** In tinykeys' notation. A binding without a modifier is silent while someone types. */
  bindings: readonly string[];
  /** As printed on keys, for tooltips and the list. */
  keys: string;
};

export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'next', words: 'Next conversation', bindings: ['KeyJ', 'Alt+ArrowDown'], keys: 'J' },
  { id: 'previous', words: 'Previous conversation', bindings: ['KeyK', 'Alt+ArrowUp'], keys: 'K' },
  { id: 'tab_open', words: 'Open conversations', bindings: ['Digit1'], keys: '1' },
  { id: 'tab_mine', words: 'My conversations', bindings: ['Digit2'], keys: '2' },
  { id: 'tab_unassigned', words: 'Unassigned conversations', bindings: ['Digit3'], keys: '3' },
  { id: 'tab_closed', words: 'Closed conversations', bindings: ['Digit4'], keys: '4' },
  { id: 'tab_snoozed', words: 'Snoozed conversations', bindings: ['Digit5'], keys: '5' },
  { id: 'tab_mentions', words: 'Where you were mentioned', bindings: ['Digit6'], keys: '6' },
  { id: 'views', words: 'Choose a view', bindings: ['KeyV', 'Alt+KeyV'], keys: 'V' },
  { id: 'reply', words: 'Write a reply', bindings: ['KeyR', 'Alt+KeyR'], keys: 'R' },
  { id: 'note', words: 'Write a private note', bindings: ['KeyO', 'Alt+KeyO'], keys: 'Alt O' },
  {
    id: 'whisper',
    words: 'Whisper to whoever has the conversation',
    bindings: ['KeyW', 'Alt+KeyW'],
    keys: 'Alt W',
  },
  { id: 'join', words: 'Join the conversation', bindings: ['Alt+KeyJ'], keys: 'Alt J' },
  { id: 'draft', words: 'Have a reply drafted', bindings: ['KeyD', 'Alt+KeyD'], keys: 'Alt D' },
  {
    id: 'translate',
    words: 'Read and write in your own language',
    bindings: ['KeyL', 'Alt+KeyL'],
    keys: 'Alt L',
  },
  { id: 'search', words: 'Search products', bindings: ['KeyP', 'Alt+KeyP'], keys: 'Alt P' },
  { id: 'find', words: 'Search conversations', bindings: ['KeyF', 'Alt+KeyF'], keys: 'Alt F' },
  { id: 'take', words: 'Take the conversation', bindings: ['KeyT', 'Alt+KeyA'], keys: 'T' },
  {
    id: 'hand_on',
    words: 'Hand the conversation on',
    bindings: ['KeyH', 'Alt+KeyH'],
    keys: 'H',
  },
  { id: 'close', words: 'Close the conversation', bindings: ['Alt+KeyC'], keys: 'Alt C' },
  { id: 'snooze', words: 'Snooze', bindings: ['KeyZ', 'Alt+KeyZ'], keys: 'Alt Z' },
  { id: 'tag', words: 'Tag the conversation', bindings: ['KeyG', 'Alt+KeyG'], keys: 'Alt G' },
  { id: 'priority', words: 'Set the priority', bindings: ['KeyY', 'Alt+KeyY'], keys: 'Alt Y' },
  { id: 'macros', words: 'Run a macro', bindings: ['KeyX', 'Alt+KeyX'], keys: 'Alt X' },
  { id: 'undo', words: 'Undo what was just done', bindings: ['KeyU', 'Alt+KeyU'], keys: 'Alt U' },
  { id: 'newest', words: 'Go to the newest message', bindings: ['KeyN', 'Alt+KeyN'], keys: 'N' },
  { id: 'shopper', words: 'Show or hide the shopper', bindings: ['KeyI', 'Alt+KeyI'], keys: 'I' },
  { id: 'sounds', words: 'Sounds on or off', bindings: ['KeyM', 'Alt+KeyM'], keys: 'M' },
  {
    id: 'palette',
    words: 'Everything that can be done',
    bindings: ['$mod+KeyK'],
    // As on most keyboards; a Mac's ⌘ does the same.
    keys: 'Ctrl K',
  },
  { id: 'help', words: 'Keyboard shortcuts', bindings: ['Shift+?', '?'], keys: '?' },
];

/** Those there are only where an AI may do it. */
export const OF_AN_AI: readonly ShortcutId[] = ['draft', 'translate'];

const WRITING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
/** Keys inside an open layer belong to that layer. */
const LAYER = '[role="dialog"], [role="menu"], [role="listbox"]';
const CLOSING = '[data-closed]';

/** Whether a key press belongs to what has the focus and not to the desk. */
const isTaken = (event: KeyboardEvent): boolean => {
  if (event.isComposing || event.defaultPrevented) return true;
  if (!(event.target instanceof Element)) return false;
  const modified = event.altKey || event.ctrlKey || event.metaKey;
  const layer = event.target.closest(LAYER);
  // One that is closing keeps the focus for some frames yet; letters are not for the desk in them.
  if (layer) return !(modified && layer.closest(CLOSING));
  return !modified && event.target.closest(WRITING) !== null;
};

/** Listens for shortcuts on `target`, with the usual keys or hers; the returned function ends that. */
export const listenForShortcuts = (
  target: Window | HTMLElement,
  act: (id: ShortcutId) => void,
  bindingsOf: (shortcut: Shortcut) => readonly string[] = ({ bindings }) => bindings,
): (() => void) => {
  const bindings = SHORTCUTS.flatMap((shortcut) =>
    bindingsOf(shortcut).map((binding) => [
      binding,
      (event: KeyboardEvent) => {
        event.preventDefault();
        act(shortcut.id);
      },
    ]),
  );
  const handle = createKeybindingsHandler(Object.fromEntries(bindings), { ignore: isTaken });
  const listener = (event: Event) => handle(event as KeyboardEvent);
  target.addEventListener('keydown', listener);
  return () => target.removeEventListener('keydown', listener);
};
