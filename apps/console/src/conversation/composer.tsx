import { LIMITS } from '@aisle/protocol';
import { SendHorizontal } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { useGrowing } from '../controls/use-growing.ts';
import { CommandRow } from './command-row.tsx';
import { COMMANDS } from './commands.tsx';
import { commandIn, isSend } from './slash.ts';

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
};

const WORDS = COMMANDS.map(({ word }) => word);

/** Where the agent writes. It never empties itself but when the words are safely in the outbox. */
export const Composer = ({ draft, focused, within, onDraft, onSend, onCommand }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const over = draft.length - LIMITS.messageLength;
  const canSend = draft.trim() !== '' && over <= 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  useEffect(() => {
    if (focused) field.current?.focus();
  }, []);
  useGrowing(field, draft);
  const send = () => {
    // A command alone on its line is meant as one, space or not.
    const command = commandIn(`${draft} `, WORDS);
    if (command && within === null) {
      onDraft('');
      onCommand(command.word, command.rest);
    } else if (canSend) onSend(draft.trim());
  };
  const type = (element: HTMLTextAreaElement) => {
    const command =
      within === null ? commandIn(element.value, WORDS) : { word: within, rest: element.value };
    if (command === null) return onDraft(element.value);
    element.value = '';
    onDraft('');
    onCommand(command.word, command.rest);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="rounded-card border border-edge bg-surface focus-within:border-accent focus-within:ring-1 focus-within:ring-accent">
        <textarea
          ref={field}
          data-reply
          aria-label="Reply"
          aria-describedby="reply-hint"
          aria-invalid={over > 0}
          dir="auto"
          rows={1}
          class="block max-h-40 w-full resize-none bg-transparent px-3.5 pt-2.5 pb-1 outline-none pointer-coarse:text-16"
          placeholder="Write a reply, or /p for products"
          value={draft}
          onInput={(event) => type(event.currentTarget)}
          onKeyDown={(event) => {
            if (!isSend(event)) return;
            event.preventDefault();
            send();
          }}
        />
        <div class="flex items-center gap-2 px-2 pb-2">
          <CommandRow onCommand={onCommand} />
          <span id="reply-hint" class="ms-auto min-w-0 truncate text-12 text-muted tabular-nums">
            {over > 0 ? (
              <span class="text-danger">{`${over} characters too many`}</span>
            ) : (
              <span class="max-sm:hidden">Enter sends, Shift Enter starts a line</span>
            )}
          </span>
          <button type="submit" class="button button-accent" aria-disabled={!canSend}>
            <SendHorizontal size={16} aria-hidden="true" class="rtl:-scale-x-100" />
            Send
          </button>
        </div>
      </div>
    </form>
  );
};
