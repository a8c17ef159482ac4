import { type Agent, type Macro, may, type SavedView } from '@aisle/protocol';
import { COMMANDS } from '../conversation/commands.tsx';
import { type Page, settingPages, workPages } from '../desk/pages.tsx';
import { type Keymap, keysOf } from '../shortcuts/keymap.ts';
import { OF_AN_AI, SHORTCUTS, type ShortcutId } from '../shortcuts/shortcuts.ts';
import { paletteWords } from './words.ts';

/** What choosing an entry does. */
export type PaletteAct =
  | { kind: 'shortcut'; id: ShortcutId }
  /** Something the composer sends, by its word behind the slash. */
  | { kind: 'command'; word: string }
  | { kind: 'page'; path: string }
  | { kind: 'view'; viewId: string }
  | { kind: 'new_view' }
  | { kind: 'macro'; macroId: string };

/** One thing that can be done from here, with the keys that do it at once. */
export type PaletteEntry = {
  key: string;
  words: string;
  keys: string | null;
  act: PaletteAct;
};

/** What is done with the open conversation; those that only look need no right to answer. */
const LOOKS: readonly ShortcutId[] = ['newest', 'shopper'];
const ANSWERS: readonly ShortcutId[] = [
  'reply',
  'note',
  'search',
  'take',
  'hand_on',
  'close',
  'snooze',
  'tag',
  'priority',
];

/** They open the palette itself; what they lead to stands in it by name. */
const LEADS_HERE: readonly ShortcutId[] = ['palette', 'views', 'macros'];

/** What somebody who leads can do besides. */
const LEADS: readonly ShortcutId[] = ['whisper', 'join'];

/** What the agent and her team have given names. */
type Presets = {
  views: readonly SavedView[];
  macros: readonly Macro[];
  /** What of an AI there is here. */
  ai?: readonly ShortcutId[];
};

/** Everything this agent can do now, in the order in which it is offered before she types. */
export function paletteEntries(
  agent: Agent,
  conversationOpen: boolean,
  keymap: Keymap,
  { views, macros, ai = [] }: Presets = { views: [], macros: [] },
): PaletteEntry[] {
  const answers = conversationOpen && may(agent.role, 'serve');
  const offered = SHORTCUTS.filter(({ id }) => {
    if (OF_AN_AI.includes(id)) return answers && ai.includes(id);
    if (ANSWERS.includes(id)) return answers;
    if (LEADS.includes(id)) return conversationOpen && may(agent.role, 'supervise');
    return !LEADS_HERE.includes(id) && (conversationOpen || !LOOKS.includes(id));
  });
  return [
    ...offered.map(({ id, words }) => ({
      key: id,
      words,
      keys: keysOf(id, keymap),
      act: { kind: 'shortcut' as const, id },
    })),
    ...(answers ? COMMANDS : [])
      // Those with keys of their own stand among the shortcuts.
      .filter(({ shortcut }) => !shortcut)
      .map(({ word, hint }) => ({
        key: `/${word}`,
        words: hint,
        keys: `/${word}`,
        act: { kind: 'command' as const, word },
      })),
    ...(answers ? macros : []).map(({ macroId, name }) => ({
      ...{ key: macroId, words: paletteWords.macro(name), keys: null },
      act: { kind: 'macro' as const, macroId },
    })),
    ...views.map(({ viewId, name }) => ({
      ...{ key: viewId, words: paletteWords.view(name), keys: null },
      act: { kind: 'view' as const, viewId },
    })),
    { key: 'new_view', words: paletteWords.newView, keys: null, act: { kind: 'new_view' } },
    ...[...workPages(agent), ...settingPages(agent)].map(pageEntry),
  ];
}

const pageEntry = ({ path, name, group }: Page): PaletteEntry => ({
  key: path,
  words: group === undefined ? paletteWords.page(name) : paletteWords.setting(name),
  keys: null,
  act: { kind: 'page', path },
});

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Entries in which every typed word begins a word. Nothing typed: all. */
export function matching(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const wanted = wordsOf(typed);
  return entries.filter(({ words }) => {
    const has = wordsOf(words);
    return wanted.every((word) => has.some((one) => one.startsWith(word)));
  });
}
