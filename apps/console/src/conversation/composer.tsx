import { LIMITS } from '@aisle/protocol';
import { PackageSearch, SendHorizontal } from 'lucide-preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Tip } from '../controls/tip.tsx';
import { isSend, productWords } from './slash.ts';

type Props = {
  /** The kept draft of this conversation. */
  draft: string;
  /** Takes the focus when it appears. */
  focused: boolean;
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
  /** The product search is open: what is still typed here belongs to it. */
  searching: boolean;
  onSearch: (words: string) => void;
};

/** Where the agent writes. It never empties itself but when the words are safely in the outbox. */
export const Composer = ({ draft, focused, searching, onDraft, onSend, onSearch }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const over = draft.length - LIMITS.messageLength;
  const canSend = draft.trim() !== '' && over <= 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  useEffect(() => {
    if (focused) field.current?.focus();
  }, []);
  useGrowing(field, draft);
  const send = () => {
    if (canSend) onSend(draft.trim());
  };
  const type = (element: HTMLTextAreaElement) => {
    const words = searching ? element.value : productWords(element.value);
    if (words === null) return onDraft(element.value);
    element.value = '';
    onDraft('');
    onSearch(words);
  };
  return (
    <form
      class="border-t bg-surface px-4 pt-3 pb-[max(12px,env(safe-area-inset-bottom))]"
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
          <Tip words="Search products" shortcut="search">
            <button type="button" class="button button-quiet" onClick={() => onSearch('')}>
              <PackageSearch size={18} aria-hidden="true" />
              Products
            </button>
          </Tip>
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

/** The field grows with its text up to its largest height, then scrolls. */
const useGrowing = (field: { current: HTMLTextAreaElement | null }, text: string) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew for every text
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);
};
