import { Tip } from '../controls/tip.tsx';
import type { ShortcutId } from '../shortcuts/shortcuts.ts';
import type { Writing } from './handling-desk.ts';

type Props = { writing: Writing; mayWhisper: boolean; onWrite: (what: Writing) => void };

const TABS: readonly { what: Writing; name: string; tip: string; shortcut: ShortcutId }[] = [
  { what: 'reply', name: 'Reply', tip: 'Write to the shopper', shortcut: 'reply' },
  { what: 'note', name: 'Note', tip: 'Write to your colleagues', shortcut: 'note' },
  { what: 'whisper', name: 'Whisper', tip: 'Tell whoever has it, at once', shortcut: 'whisper' },
];

/** To whom the agent writes. */
export const ComposerTabs = ({ writing, mayWhisper, onWrite }: Props) => (
  <fieldset aria-label="Write to" class="mb-1.5 flex gap-1">
    {TABS.filter(({ what }) => what !== 'whisper' || mayWhisper).map(
      ({ what, name, tip, shortcut }) => (
        <Tip key={what} words={tip} shortcut={shortcut}>
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
            {name}
          </button>
        </Tip>
      ),
    )}
  </fieldset>
);
