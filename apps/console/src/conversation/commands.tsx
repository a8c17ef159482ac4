import {
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
    name: 'Products',
    hint: 'Search products',
    icon: PackageSearch,
    shortcut: 'search',
    run: (desk, rest) => desk.openSearch(rest),
  },
  {
    word: 'cart',
    name: 'Propose cart change',
    hint: 'Propose a change to her cart',
    icon: ShoppingCart,
    // Typed before the focus reached the dialog's own field: it goes on there.
    run: (desk, rest) => desk.openDialog('proposal', (desk.dialog.peek()?.words ?? '') + rest),
  },
  {
    word: 'size',
    name: 'Size chart',
    hint: 'Send the size chart',
    icon: Ruler,
    run: (desk, rest) => desk.openDialog('size', rest),
  },
  {
    word: 'fabric',
    name: 'Fit and fabric',
    hint: 'Send fit and fabric',
    icon: Shirt,
    run: (desk, rest) => desk.openDialog('fabric', rest),
  },
  {
    word: 'colour',
    name: 'True colours',
    hint: 'Send photos true to colour',
    icon: Palette,
    run: (desk, rest) => desk.openDialog('colour', rest),
  },
  {
    word: 'till',
    name: 'The way to the till',
    hint: 'Point at a place, send a link to pay, ask about a present',
    icon: Signpost,
    run: (desk, rest) => desk.openDialog('guide', rest),
  },
  {
    word: 'promise',
    name: 'Promise to write',
    hint: 'Promise to write by a time',
    icon: Handshake,
    run: (desk) => desk.openDialog('promise'),
  },
];

/** Runs the command of this word. */
export const runCommand = (desk: Desk, word: string, rest: string): void =>
  COMMANDS.find((command) => command.word === word)?.run(desk, rest);
