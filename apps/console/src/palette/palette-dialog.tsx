import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useRef, useState } from 'preact/hooks';
import { moveChoice } from '../controls/choice-list.tsx';
import { Keys } from '../controls/keys.tsx';
import { matching, type PaletteAct, type PaletteEntry } from './palette-entries.ts';
import { paletteWords } from './words.ts';

type Props = {
  entries: readonly PaletteEntry[];
  /** What the search begins with; empty: everything. */
  words: string;
  onChoose: (act: PaletteAct) => void;
  onClose: () => void;
};

/** Everything that can be done, found by a few letters. The focus stays in the field. */
export const PaletteDialog = ({ entries, words, onChoose, onClose }: Props) => {
  const field = useRef<HTMLInputElement>(null);
  const chosen = useRef(false);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          initialFocus={field}
          // What was chosen takes the focus itself; else it goes back to where it was.
          finalFocus={() => !chosen.current}
          class="float fixed inset-x-0 top-[12vh] z-40 mx-auto flex max-h-[70vh] w-[min(560px,calc(100vw-24px))] flex-col rounded-panel!"
        >
          <Dialog.Title class="sr-only">{paletteWords.whatToDo}</Dialog.Title>
          <Entries
            entries={entries}
            words={words}
            field={field}
            onChoose={(act) => {
              chosen.current = true;
              onChoose(act);
            }}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

type EntriesProps = Pick<Props, 'entries' | 'words' | 'onChoose'> & {
  field: { current: HTMLInputElement | null };
};

const Entries = ({ entries, words: begun, field, onChoose }: EntriesProps) => {
  const [typed, setTyped] = useState(begun);
  const [picked, setPicked] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const found = matching(entries, typed);
  const at = Math.min(picked, Math.max(0, found.length - 1));
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const press = (event: KeyboardEvent) => {
    const moved = found.length > 0 ? moveChoice(event.key, at, found.length) : null;
    const chosen = found[at];
    if (moved !== null) setPicked(moved);
    else if (event.key === 'Enter' && !event.isComposing && chosen) onChoose(chosen.act);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={field}
        role="combobox"
        aria-label={paletteWords.whatToDo}
        aria-expanded={found.length > 0}
        aria-controls="palette"
        {...(found.length > 0 && { 'aria-activedescendant': `palette-${at}` })}
        dir="auto"
        autoComplete="off"
        class="h-13 border-b bg-transparent px-4 text-16 outline-none"
        placeholder={paletteWords.placeholder}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setPicked(0);
        }}
        onKeyDown={press}
      />
      <p role="status" class="px-4 py-3 text-muted empty:hidden">
        {found.length === 0 ? paletteWords.nothing : ''}
      </p>
      <div
        ref={list}
        id="palette"
        role="listbox"
        aria-label={paletteWords.commands}
        class="min-h-0 overflow-y-auto p-1.5 empty:hidden"
      >
        {found.map(({ key, words, keys, act }, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={key}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === at}
            class={`flex min-h-10 items-center gap-3 rounded-control px-3 ${index === at ? 'bg-tint' : 'hover:bg-sunken'}`}
            onClick={() => onChoose(act)}
          >
            <span class="min-w-0 flex-1 truncate">{words}</span>
            {keys && <Keys keys={keys} />}
          </div>
        ))}
      </div>
    </>
  );
};
