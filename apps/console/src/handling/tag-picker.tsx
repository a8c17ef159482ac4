import { DESK_LIMITS } from '@aisle/protocol';
import { useEffect, useRef, useState } from 'preact/hooks';
import { moveChoice } from '../controls/choice-list.tsx';
import { fold } from '../controls/fold.ts';
import { handlingWords } from './words.ts';

type Props = {
  known: readonly string[];
  chosen: readonly string[];
  onTags: (tags: string[]) => void;
  onDone: () => void;
};

const OFFERED = 8;

/** As the server keeps it. */
const tidy = (words: string) => words.trim().replace(/\s+/g, ' ').toLowerCase();

/** The store's tags that fit what is typed, and a new one where there is none. */
export const offeredTags = (
  known: readonly string[],
  chosen: readonly string[],
  words: string,
): string[] => {
  const wanted = tidy(words);
  const fitting = known.filter((tag) => !chosen.includes(tag) && fold(tag).includes(fold(wanted)));
  const isNew = wanted !== '' && !known.includes(wanted) && !chosen.includes(wanted);
  return [...fitting.slice(0, OFFERED), ...(isNew ? [wanted] : [])];
};

/** Chooses tags by keyboard: type, arrows, Enter; a word nobody used before makes a new tag. */
export const TagPicker = ({ known, chosen, onTags, onDone }: Props) => {
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [picked, setPicked] = useState(0);
  useEffect(() => field.current?.focus(), []);
  const full = chosen.length >= DESK_LIMITS.conversationTags;
  const offered = full ? [] : offeredTags(known, chosen, words);
  const add = (tag: string | undefined) => {
    if (tag === undefined) return;
    onTags([...chosen, tag]);
    setWords('');
    setPicked(0);
  };
  const press = (event: KeyboardEvent) => {
    const moved = offered.length > 0 ? moveChoice(event.key, picked, offered.length) : null;
    if (moved !== null) {
      event.preventDefault();
      setPicked(moved);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      if (offered.length === 0 || (words === '' && picked === 0 && offered.length === 0)) onDone();
      else add(offered[picked]);
    } else if (event.key === 'Backspace' && words === '' && chosen.length > 0) {
      onTags(chosen.slice(0, -1));
    }
  };
  return (
    <div class="w-60 p-1">
      <input
        ref={field}
        class="field mb-1"
        role="combobox"
        aria-label={handlingWords.tag}
        aria-expanded={offered.length > 0}
        aria-controls="tag-choices"
        {...(offered.length > 0 && { 'aria-activedescendant': `tag-choices-${picked}` })}
        maxLength={DESK_LIMITS.tagLength}
        placeholder={full ? handlingWords.tagsFull : handlingWords.findTag}
        value={words}
        onInput={({ currentTarget }) => {
          setWords(currentTarget.value);
          setPicked(0);
        }}
        onKeyDown={press}
      />
      <div id="tag-choices" role="listbox" aria-label={handlingWords.tagChoices}>
        {offered.map((tag, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={tag}
            id={`tag-choices-${at}`}
            role="option"
            aria-selected={at === picked}
            dir="auto"
            class={`flex min-h-9 items-center rounded-control px-2.5 pointer-coarse:min-h-11 ${at === picked ? 'bg-tint' : ''}`}
            onMouseDown={(event) => {
              event.preventDefault();
              add(tag);
            }}
          >
            <span class="truncate">{tag}</span>
            {!known.includes(tag) && (
              <span class="ms-auto ps-2 text-12 text-muted">{handlingWords.newTag}</span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
};
