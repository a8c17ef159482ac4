import { Tip } from '../controls/tip.tsx';
import type { ShortcutId } from '../shortcuts/shortcuts.ts';
import type { Writing } from './handling-desk.ts';
import { handlingWords } from './words.ts';

type Props = { writing: Writing; mayWhisper: boolean; onWrite: (what: Writing) => void };

const TABS: readonly { what: Writing; shortcut: ShortcutId }[] = [
  { what: 'reply', shortcut: 'reply' },
  { what: 'note', shortcut: 'note' },
  { what: 'whisper', shortcut: 'whisper' },
];

/** To whom the agent writes. */
export const ComposerTabs = ({ writing, mayWhisper, onWrite }: Props) => (
  <fieldset aria-label={handlingWords.writeTo} class="mb-1.5 flex gap-1">
    {TABS.filter(({ what }) => what !== 'whisper' || mayWhisper).map(({ what, shortcut }) => (
      <Tip key={what} words={handlingWords.writing[what].tip} shortcut={shortcut}>
        <button
          type="button"
          aria-pressed={what === writing}
          class={`min-h-7 rounded-control px-2.5 text-13 font-medium pointer-coarse:min-h-11 ${
            what === writing
              ? `text-ink ${what === 'reply' ? 'bg-sunken' : 'bg-note'}`
              : 'text-muted hover:text-ink'
          }`}
          onClick={() => onWrite(what)}
        >
          {handlingWords.writing[what].name}
        </button>
      </Tip>
    ))}
  </fieldset>
);
