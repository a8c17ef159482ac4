import {
  type Article,
  firstHole,
  LIMITS,
  type Macro,
  type SavedReply,
  type Values,
} from '@aisle/protocol';
import { SendHorizontal } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { AttachButton } from '../attachments/upload-tray.tsx';
import { ChoiceList } from '../controls/choice-list.tsx';
import { useGrowing } from '../controls/use-growing.ts';
import { CommandRow } from './command-row.tsx';
import { COMMANDS } from './commands.tsx';
import { commandIn, isSend } from './slash.ts';
import { lookAt, useSlash } from './use-slash.ts';
import { conversationWords } from './words.ts';

/** Saved replies, and what stands here for what they name. */
export type Replies = {
  all: readonly SavedReply[];
  macros: readonly Macro[];
  articles: readonly Article[];
  values: Values;
  /** Hers: decides the language. */
  locale: string | undefined;
  onUsed: (replyId: string) => void;
  /** What a reply carries beside its words, small; null: nothing. */
  besideOf: (reply: SavedReply) => ComponentChildren;
  /** Pictures go with the next words, or alone. */
  withPictures: boolean;
  onMacro: (macro: Macro) => void;
};

type Props = {
  /** The kept draft of this conversation. */
  draft: string;
  /** Takes the focus when it appears. */
  focused: boolean;
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
  /** The word of a command that is open: what is still typed here belongs to it. */
  within: string | null;
  onCommand: (word: string, rest: string) => void;
  replies: Replies;
  /** What sending does first; else it sends. */
  sends?: string;
  /** Something of an AI is under way: the words stay as they are until it is here. */
  resting?: boolean;
  /** Null: none can be sent from here. */
  onFiles: ((files: readonly File[]) => void) | null;
};

const WORDS = COMMANDS.map(({ word }) => word);

const SAY_WHICH: Partial<Record<string, string>> = conversationWords.sayWhich;

/** Where the agent writes. It never empties itself but when the words are safely in the outbox. */
export const Composer = (props: Props) => {
  const { draft, focused, within, onDraft, onSend, onCommand, onFiles, replies } = props;
  const { sends = conversationWords.send, resting = false } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const over = draft.length - LIMITS.messageLength;
  const canSend = (draft.trim() !== '' || replies.withPictures) && over <= 0 && !resting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  useEffect(() => {
    if (focused) field.current?.focus();
  }, []);
  useGrowing(field, draft);
  const slash = useSlash({ field, draft, replies, onDraft, onCommand });
  const [hole, setHole] = useState<string | null>(null);
  const send = () => {
    // A command alone on its line is meant as one, space or not.
    const command = commandIn(`${draft} `, WORDS);
    if (command && within === null) {
      onDraft('');
      onCommand(command.word, command.rest);
    } else if (canSend) {
      // A place that nothing was put into is never sent.
      const empty = firstHole(draft);
      setHole(empty?.name ?? null);
      if (!empty) onSend(draft.trim());
      else if (field.current) lookAt(field.current);
    }
  };
  const type = (element: HTMLTextAreaElement) => {
    const command =
      within === null ? commandIn(element.value, WORDS) : { word: within, rest: element.value };
    setHole(null);
    if (command === null) {
      slash.typed(element);
      return onDraft(element.value);
    }
    element.value = '';
    onDraft('');
    onCommand(command.word, command.rest);
  };
  return (
    <form
      class="relative"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {slash.choices.length > 0 && (
        <ChoiceList
          id="slash"
          label={conversationWords.choices}
          choices={slash.choices}
          picked={slash.picked}
          onPick={slash.choose}
        />
      )}
      <div class="rounded-card border border-edge bg-surface focus-within:border-accent focus-within:ring-1 focus-within:ring-accent">
        <textarea
          ref={field}
          data-reply
          aria-label={conversationWords.reply}
          aria-describedby="reply-hint"
          aria-invalid={over > 0 || hole !== null}
          readOnly={resting}
          aria-autocomplete="list"
          {...(slash.choices.length > 0 && {
            'aria-controls': 'slash',
            'aria-activedescendant': `slash-${slash.picked}`,
          })}
          dir="auto"
          rows={1}
          class="block max-h-40 w-full resize-none bg-transparent px-3.5 pt-2.5 pb-1 outline-none pointer-coarse:text-16"
          placeholder={conversationWords.placeholder}
          value={draft}
          onInput={(event) => type(event.currentTarget)}
          onBlur={slash.hide}
          onKeyDown={(event) => {
            if (slash.press(event) || !isSend(event)) return;
            event.preventDefault();
            send();
          }}
        />
        <div class="flex items-center gap-2 px-2 pb-2">
          <CommandRow onCommand={onCommand} />
          {onFiles && <AttachButton onFiles={onFiles} />}
          <span id="reply-hint" class="ms-auto min-w-0 truncate text-12 text-muted tabular-nums">
            {over > 0 ? (
              <span class="text-danger">{conversationWords.tooMany(over)}</span>
            ) : hole !== null ? (
              <span class="text-danger" role="alert">
                {SAY_WHICH[hole]}
              </span>
            ) : (
              <span class="max-sm:hidden">{conversationWords.keys}</span>
            )}
          </span>
          <button type="submit" class="button button-accent" aria-disabled={!canSend}>
            <SendHorizontal size={16} aria-hidden="true" class="rtl:-scale-x-100" />
            {sends}
          </button>
        </div>
      </div>
    </form>
  );
};
