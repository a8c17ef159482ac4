import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { SHORTCUTS, type ShortcutId } from './shortcuts.ts';
import { shortcutWords } from './words.ts';

/** Keys an agent has chosen instead of the usual ones, in tinykeys' notation. */
export type Keymap = Readonly<Partial<Record<ShortcutId, string>>>;

const MODIFIERS = ['Control', 'Alt', 'Shift', 'Meta'] as const;
const BINDING = /^(?:(?:Control|Alt|Shift|Meta)\+){0,4}[A-Za-z][A-Za-z0-9]*$/;

/** What of a saved record is a keymap; the rest is left out. */
export const parseKeymap = (saved: unknown): Keymap => {
  if (typeof saved !== 'object' || saved === null) return {};
  const ids = new Set<string>(SHORTCUTS.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(saved).filter(
      ([id, binding]) => ids.has(id) && typeof binding === 'string' && BINDING.test(binding),
    ),
  );
};

/** The bindings of a shortcut: hers, else the usual ones. */
export const bindingsOf = (id: ShortcutId, keymap: Keymap): readonly string[] => {
  const own = keymap[id];
  return own ? [own] : (SHORTCUTS.find((one) => one.id === id)?.bindings ?? []);
};

type Press = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/**
 * The binding of a key press, by the key's place and not by its letter: what is chosen on one layout
 * works on every other. Null while only modifiers are held.
 */
export const bindingFrom = (press: Press): string | null => {
  if (press.code === '' || /^(Control|Alt|Shift|Meta|OS)(Left|Right)?$/.test(press.code))
    return null;
  const held = [press.ctrlKey, press.altKey, press.shiftKey, press.metaKey];
  return [...MODIFIERS.filter((_, at) => held[at]), press.code].join('+');
};

/** Keys that belong to fields, to leaving, or to the browser. */
const RESERVED =
  /^(Shift\+)?(Escape|Enter|Tab|Space|Backspace|Arrow\w+)$|^(Control|Meta)\+(Shift\+)?Key[CNRTVWXAZ]$/;

/** Why a binding cannot be had; null: it can. */
export const whyNot = (binding: string, id: ShortcutId, keymap: Keymap): string | null => {
  if (RESERVED.test(binding)) return shortcutWords.reserved;
  const other = SHORTCUTS.find(
    (one) => one.id !== id && bindingsOf(one.id, keymap).includes(binding),
  );
  return other ? shortcutWords.taken(other.words) : null;
};

const NAMES: Record<string, string> = {
  Control: 'Ctrl',
  $mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Slash: '/',
  Comma: ',',
  Period: '.',
  Minus: '-',
};

/** A binding as printed on keys: `Alt+KeyP` is `Alt P`. */
export const keysOfBinding = (binding: string): string =>
  binding
    .split('+')
    .map((part) => NAMES[part] ?? part.replace(/^(Key|Digit|Numpad)(?=.)/, ''))
    .join(' ');

/** The keys of a shortcut as printed, hers or the usual ones. */
export const keysOf = (id: ShortcutId, keymap: Keymap): string => {
  const own = keymap[id];
  return own ? keysOfBinding(own) : (SHORTCUTS.find((one) => one.id === id)?.keys ?? '');
};

export const KeymapContext = createContext<Keymap>({});

/** The keys of a shortcut, for a tooltip. */
export const useKeys = (id: ShortcutId | undefined): string | null => {
  const keymap = useContext(KeymapContext);
  return id ? keysOf(id, keymap) : null;
};
