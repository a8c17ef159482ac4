import { createKeybindingsHandler } from 'tinykeys';
import { shortcutWords } from './words.ts';

export type ShortcutId = keyof typeof shortcutWords.names;

export type Shortcut = {
  id: ShortcutId;
  words: string;
  /** In tinykeys' notation. A binding without a modifier is silent while someone types. */
  bindings: readonly string[];
  /** As printed on keys, for tooltips and the list. */
  keys: string;
};

const KEYS: readonly Omit<Shortcut, 'words'>[] = [
  { id: 'next', bindings: ['KeyJ', 'Alt+ArrowDown'], keys: 'J' },
  { id: 'previous', bindings: ['KeyK', 'Alt+ArrowUp'], keys: 'K' },
  { id: 'tab_open', bindings: ['Digit1'], keys: '1' },
  { id: 'tab_mine', bindings: ['Digit2'], keys: '2' },
  { id: 'tab_unassigned', bindings: ['Digit3'], keys: '3' },
  { id: 'tab_closed', bindings: ['Digit4'], keys: '4' },
  { id: 'tab_snoozed', bindings: ['Digit5'], keys: '5' },
  { id: 'tab_mentions', bindings: ['Digit6'], keys: '6' },
  { id: 'views', bindings: ['KeyV', 'Alt+KeyV'], keys: 'V' },
  { id: 'reply', bindings: ['KeyR', 'Alt+KeyR'], keys: 'R' },
  { id: 'note', bindings: ['KeyO', 'Alt+KeyO'], keys: 'Alt O' },
  {
    id: 'whisper',
    bindings: ['KeyW', 'Alt+KeyW'],
    keys: 'Alt W',
  },
  { id: 'join', bindings: ['Alt+KeyJ'], keys: 'Alt J' },
  { id: 'draft', bindings: ['KeyD', 'Alt+KeyD'], keys: 'Alt D' },
  {
    id: 'translate',
    bindings: ['KeyL', 'Alt+KeyL'],
    keys: 'Alt L',
  },
  { id: 'search', bindings: ['KeyP', 'Alt+KeyP'], keys: 'Alt P' },
  { id: 'find', bindings: ['KeyF', 'Alt+KeyF'], keys: 'Alt F' },
  { id: 'take', bindings: ['KeyT', 'Alt+KeyA'], keys: 'T' },
  {
    id: 'hand_on',
    bindings: ['KeyH', 'Alt+KeyH'],
    keys: 'H',
  },
  { id: 'close', bindings: ['Alt+KeyC'], keys: 'Alt C' },
  { id: 'snooze', bindings: ['KeyZ', 'Alt+KeyZ'], keys: 'Alt Z' },
  { id: 'tag', bindings: ['KeyG', 'Alt+KeyG'], keys: 'Alt G' },
  { id: 'priority', bindings: ['KeyY', 'Alt+KeyY'], keys: 'Alt Y' },
  { id: 'macros', bindings: ['KeyX', 'Alt+KeyX'], keys: 'Alt X' },
  { id: 'undo', bindings: ['KeyU', 'Alt+KeyU'], keys: 'Alt U' },
  { id: 'newest', bindings: ['KeyN', 'Alt+KeyN'], keys: 'N' },
  { id: 'shopper', bindings: ['KeyI', 'Alt+KeyI'], keys: 'I' },
  { id: 'sounds', bindings: ['KeyM', 'Alt+KeyM'], keys: 'M' },
  {
    id: 'palette',
    bindings: ['$mod+KeyK'],
    // As on most keyboards; a Mac's ⌘ does the same.
    keys: 'Ctrl K',
  },
  { id: 'help', bindings: ['Shift+?', '?'], keys: '?' },
];

export const SHORTCUTS: readonly Shortcut[] = KEYS.map((one) => ({
  ...one,
  words: shortcutWords.names[one.id],
}));

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
