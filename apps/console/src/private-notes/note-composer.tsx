import { type AgentCard, LIMITS } from '@aisle/protocol';
import { Ear, StickyNote } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ChoiceList, moveChoice } from '../controls/choice-list.tsx';
import { useGrowing } from '../controls/use-growing.ts';
import { isSend } from '../conversation/slash.ts';
import { matching, mentionAt } from './mentions.ts';
import { privateNoteWords } from './words.ts';

type Props = {
  draft: string;
  colleagues: readonly AgentCard[];
  /** For whom it is a whisper; absent: a note for everyone. */
  whisperTo?: string | undefined;
  onDraft: (text: string) => void;
  onAdd: (text: string) => void;
};

const hintWords = (whisperTo: string | undefined): string =>
  whisperTo === undefined ? privateNoteWords.noteHint : privateNoteWords.whisperHint;

/** Where the agent tells her colleagues something that no shopper is ever sent. */
export const NoteComposer = ({ draft, colleagues, whisperTo, onDraft, onAdd }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [picked, setPicked] = useState(0);
  const over = draft.length - LIMITS.messageLength;
  const canAdd = draft.trim() !== '' && over <= 0;
  const called = caret === null ? null : mentionAt(draft, caret);
  const offered = called ? matching(colleagues, called.word) : [];
  useEffect(() => field.current?.focus(), []);
  useGrowing(field, draft);
  const add = () => canAdd && onAdd(draft.trim());
  const call = (colleague: AgentCard | undefined) => {
    const element = field.current;
    if (!colleague || !called || !element || caret === null) return;
    const words = `${draft.slice(0, called.from)}@${colleague.name} `;
    // At once and not by the next drawing: whoever types on writes behind the name.
    element.value = words + draft.slice(caret);
    element.setSelectionRange(words.length, words.length);
    onDraft(element.value);
    setCaret(null);
  };
  const press = (event: KeyboardEvent) => {
    if (offered.length > 0 && !event.isComposing) {
      const moved = moveChoice(event.key, picked, offered.length);
      if (moved !== null) {
        event.preventDefault();
        return setPicked(moved);
      }
      if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault();
        return call(offered[picked]);
      }
      if (event.key === 'Escape') {
        event.stopPropagation();
        return setCaret(null);
      }
    }
    if (!isSend(event)) return;
    event.preventDefault();
    add();
  };
  return (
    <form
      class="relative"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {offered.length > 0 && (
        <ChoiceList
          id="colleagues"
          label={privateNoteWords.colleagues}
          choices={offered.map(({ agentId, name }) => ({ key: agentId, words: name }))}
          picked={picked}
          onPick={(at) => call(offered[at])}
        />
      )}
      <div class="rounded-card border border-edge bg-note focus-within:border-accent focus-within:ring-1 focus-within:ring-accent">
        <textarea
          ref={field}
          aria-label={whisperTo === undefined ? privateNoteWords.note : privateNoteWords.whisper}
          aria-describedby="note-hint"
          aria-invalid={over > 0}
          aria-autocomplete="list"
          {...(offered.length > 0 && {
            'aria-controls': 'colleagues',
            'aria-activedescendant': `colleagues-${picked}`,
          })}
          dir="auto"
          rows={1}
          class="block max-h-40 w-full resize-none bg-transparent px-3.5 pt-2.5 pb-1 outline-none pointer-coarse:text-16"
          placeholder={
            whisperTo === undefined
              ? privateNoteWords.notePlaceholder
              : privateNoteWords.whisperPlaceholder(whisperTo)
          }
          value={draft}
          onInput={({ currentTarget }) => {
            onDraft(currentTarget.value);
            setCaret(currentTarget.selectionStart);
            setPicked(0);
          }}
          onBlur={() => setCaret(null)}
          onKeyDown={press}
        />
        <div class="flex items-center gap-2 px-2 pb-2 ps-3.5">
          <span id="note-hint" class="min-w-0 flex-1 text-12 text-balance text-ink">
            {over > 0 ? (
              <span class="text-danger">{privateNoteWords.tooMany(over)}</span>
            ) : (
              hintWords(whisperTo)
            )}
          </span>
          <button type="submit" class="button button-accent" aria-disabled={!canAdd}>
            {whisperTo === undefined ? (
              <StickyNote size={16} aria-hidden="true" />
            ) : (
              <Ear size={16} aria-hidden="true" />
            )}
            {whisperTo === undefined ? privateNoteWords.addNote : privateNoteWords.whisper}
          </button>
        </div>
      </div>
    </form>
  );
};
