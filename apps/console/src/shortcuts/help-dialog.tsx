import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Keys } from '../controls/keys.tsx';
import type { KeptPreferences } from '../preferences/preferences.ts';
import { bindingFrom, type Keymap, keysOf, whyNot } from './keymap.ts';
import { OF_AN_AI, SHORTCUTS, type Shortcut, type ShortcutId } from './shortcuts.ts';
import { shortcutWords } from './words.ts';

type Props = {
  preferences: KeptPreferences;
  /** What of an AI there is here; for the rest there is no key. */
  ai: readonly ShortcutId[];
  onClose: () => void;
};

/** Every shortcut, and a way to other keys for each. */
export const HelpDialog = ({ preferences, ai, onClose }: Props) => {
  const { keymap } = preferences.value.value;
  const change = (id: ShortcutId, binding: string) =>
    preferences.change({ keymap: { ...keymap, [id]: binding } });
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup class="float fixed inset-x-0 top-[10vh] z-40 mx-auto max-h-[80vh] w-[min(480px,calc(100vw-32px))] overflow-y-auto rounded-panel! p-5">
          <div class="mb-1 flex items-center justify-between">
            <Dialog.Title class="text-16 font-semibold">{shortcutWords.title}</Dialog.Title>
            <Dialog.Close class="button button-quiet button-icon" aria-label={shortcutWords.close}>
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <p class="mb-2 text-13 text-muted">{shortcutWords.hint}</p>
          <ul aria-label={shortcutWords.list}>
            {SHORTCUTS.filter(({ id }) => !OF_AN_AI.includes(id) || ai.includes(id)).map(
              (shortcut) => (
                <Row key={shortcut.id} {...{ shortcut, keymap, change }} />
              ),
            )}
          </ul>
          {Object.keys(keymap).length > 0 && (
            <button
              type="button"
              class="button mt-3"
              onClick={() => preferences.change({ keymap: {} })}
            >
              {shortcutWords.usual}
            </button>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

type RowProps = {
  shortcut: Shortcut;
  keymap: Keymap;
  change: (id: ShortcutId, binding: string) => void;
};

const Row = ({ shortcut: { id, words }, keymap, change }: RowProps) => {
  const [choosing, setChoosing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const stop = () => {
    setChoosing(false);
    setProblem(null);
  };
  const press = (event: KeyboardEvent) => {
    if (!choosing || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return stop();
    const binding = bindingFrom(event);
    if (!binding) return;
    const why = whyNot(binding, id, keymap);
    if (why) return setProblem(why);
    change(id, binding);
    stop();
  };
  const keys = keysOf(id, keymap);
  return (
    <li class="border-b py-1 last:border-b-0">
      <div class="flex items-center justify-between gap-3">
        <span>{words}</span>
        <button
          type="button"
          class="button button-quiet"
          aria-label={
            choosing ? shortcutWords.pressFor(words) : shortcutWords.chooseOther(words, keys)
          }
          onClick={() => setChoosing(true)}
          onKeyDown={press}
          onBlur={stop}
        >
          {choosing ? shortcutWords.press : <Keys keys={keys} />}
        </button>
      </div>
      <p role="alert" class="pb-1 text-13 text-danger empty:hidden">
        {problem}
      </p>
    </li>
  );
};
