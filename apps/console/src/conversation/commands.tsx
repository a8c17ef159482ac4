import {
  BellPlus,
  Handshake,
  PackageSearch,
  Palette,
  Ruler,
  Shirt,
  ShoppingCart,
  Signpost,
} from 'lucide-preact';
import type { ComponentType } from 'preact';
import type { Desk } from '../desk/desk.ts';
import type { ShortcutId } from '../shortcuts/shortcuts.ts';
import { conversationWords } from './words.ts';

/** Something the composer opens: by a button, and by `/word` and a space in the reply. */
export type Command = {
  word: string;
  /** The button's words. */
  name: string;
  /** What the tooltip says. */
  hint: string;
  icon: ComponentType<{ size: number; 'aria-hidden': 'true' }>;
  shortcut?: ShortcutId;
  run: (desk: Desk, rest: string) => void;
};

export const COMMANDS: readonly Command[] = [
  {
    word: 'p',
    ...conversationWords.commands.products,
    icon: PackageSearch,
    shortcut: 'search',
    run: (desk, rest) => desk.openSearch(rest),
  },
  {
    word: 'cart',
    ...conversationWords.commands.cart,
    icon: ShoppingCart,
    // Typed before the focus reached the dialog's own field: it goes on there.
    run: (desk, rest) => desk.openDialog('proposal', (desk.dialog.peek()?.words ?? '') + rest),
  },
  {
    word: 'size',
    ...conversationWords.commands.size,
    icon: Ruler,
    run: (desk, rest) => desk.openDialog('size', rest),
  },
  {
    word: 'fabric',
    ...conversationWords.commands.fabric,
    icon: Shirt,
    run: (desk, rest) => desk.openDialog('fabric', rest),
  },
  {
    word: 'colour',
    ...conversationWords.commands.colour,
    icon: Palette,
    run: (desk, rest) => desk.openDialog('colour', rest),
  },
  {
    word: 'till',
    ...conversationWords.commands.till,
    icon: Signpost,
    run: (desk, rest) => desk.openDialog('guide', rest),
  },
  {
    word: 'promise',
    ...conversationWords.commands.promise,
    icon: Handshake,
    run: (desk) => desk.openDialog('promise'),
  },
  {
    word: 'tell',
    ...conversationWords.commands.tell,
    icon: BellPlus,
    run: (desk) => desk.openDialog('watch'),
  },
];

/** Runs the command of this word. */
export const runCommand = (desk: Desk, word: string, rest: string): void =>
  COMMANDS.find((command) => command.word === word)?.run(desk, rest);
