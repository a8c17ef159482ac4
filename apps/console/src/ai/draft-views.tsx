import { Sparkles, TriangleAlert, Undo2, X } from 'lucide-preact';
import { Tip } from '../controls/tip.tsx';
import type { AiDrafts } from './create-ai-drafts.ts';
import { noDraftWords, sourceWords } from './draft-words.ts';

type Props = { drafts: AiDrafts };

/** Asks for a draft; the cursor is in the reply when it comes. */
export const DraftButton = ({ drafts }: Props) => (
  <Tip words="Have a reply drafted" shortcut="draft">
    <button
      type="button"
      class="inline-flex min-h-7 items-center gap-1.5 rounded-control px-2.5 text-13 font-medium text-muted hover:text-ink pointer-coarse:min-h-11"
      aria-disabled={drafts.state.value.at === 'asking'}
      onClick={() => {
        void drafts.ask();
        document.querySelector<HTMLElement>('[data-reply]')?.focus();
      }}
    >
      <Sparkles size={15} aria-hidden="true" />
      Draft
    </button>
  </Tip>
);

/** How it stands with the draft, above the field. */
export const DraftBeside = ({ drafts }: Props) => {
  const state = drafts.state.value;
  return (
    <div role="status" aria-label="Draft">
      {state.at === 'asking' && (
        <div class="mb-2 flex items-center gap-3 rounded-card border px-3 py-2">
          <span class="sr-only">A reply is being drafted.</span>
          <span class="min-w-0 flex-1 space-y-2" aria-hidden="true">
            <span class="skeleton block h-3 w-11/12" />
            <span class="skeleton block h-3 w-3/5" />
          </span>
          <button type="button" class="button button-quiet" onClick={drafts.cancel}>
            Cancel
          </button>
        </div>
      )}
      {state.at === 'here' && (
        <div class="mb-2 flex items-start gap-2.5 rounded-card bg-warn-tint px-3 py-2 text-13 forced-colors:border">
          <Sparkles size={16} aria-hidden="true" class="mt-0.5 flex-none text-warn" />
          <div class="min-w-0 flex-1">
            <p class="font-medium text-warn">Suggested by AI. Read before you send.</p>
            <p class="line-clamp-3 break-words" dir="auto">
              {sourceWords(state.sources)}
            </p>
          </div>
          <button type="button" class="button button-quiet -my-1" onClick={() => drafts.undo()}>
            <Undo2 size={16} aria-hidden="true" class="rtl:-scale-x-100" />
            Undo
          </button>
        </div>
      )}
      {state.at === 'failed' && (
        <div class="mb-2 flex items-start gap-2.5 rounded-card bg-danger-tint px-3 py-2 text-13 text-danger">
          <TriangleAlert size={16} aria-hidden="true" class="mt-0.5 flex-none" />
          <p class="min-w-0 flex-1 break-words">{noDraftWords(state.refusal)}</p>
          <button
            type="button"
            class="button button-quiet button-icon -my-1.5"
            aria-label="Dismiss"
            onClick={drafts.cancel}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
};
