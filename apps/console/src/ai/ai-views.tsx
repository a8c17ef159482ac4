import { Languages, Sparkles, TriangleAlert, Undo2, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Tip as TipView } from '../controls/tip.tsx';
import type { Desk } from '../desk/desk.ts';
import { draftedWords, failedWords, translatedWords, untranslatedWords } from './ai-words.ts';
import type { FieldState } from './field-writer.ts';
import type { Mark } from './marks.ts';
import { aiWords } from './words.ts';

type Props = { desk: Pick<Desk, 'ai' | 'draft' | 'send'> };

/** Handed in: imported from here it would be torn out of what is loaded first. */
type ButtonsProps = Props & { Tip: typeof TipView };

const BUTTON =
  'inline-flex min-h-7 items-center gap-1.5 rounded-control px-2.5 text-13 font-medium pointer-coarse:min-h-11';

const focusReply = () => document.querySelector<HTMLElement>('[data-reply]')?.focus();

/** What an AI can be asked for, beside the tabs above the reply. */
export const AiButtons = ({ desk: { ai }, Tip }: ButtonsProps) => {
  const writer = ai.writer.value;
  const translating = ai.translating.value;
  const on = translating?.on.value ?? false;
  const languages = translating?.languages.value;
  const asking = writer?.state.value.at === 'asking';
  return (
    <div class="flex flex-wrap justify-end gap-1">
      {translating && (languages || on) && (
        <Tip words={aiWords.translationTip} shortcut="translate">
          <button
            type="button"
            aria-pressed={on}
            class={`${BUTTON} ${on ? 'bg-tint text-accent' : 'text-muted hover:text-ink'}`}
            onClick={translating.toggle}
          >
            <Languages size={15} aria-hidden="true" />
            {aiWords.translation}
          </button>
        </Tip>
      )}
      {ai.drafts.value && (
        <Tip words={aiWords.draftTip} shortcut="draft">
          <button
            type="button"
            class={`${BUTTON} text-muted hover:text-ink`}
            aria-disabled={asking}
            onClick={() => {
              void writer?.draft();
              focusReply();
            }}
          >
            <Sparkles size={15} aria-hidden="true" />
            {aiWords.draft}
          </button>
        </Tip>
      )}
    </div>
  );
};

/** How it stands with what an AI writes, above the field. */
export const AiBeside = ({ desk }: Props) => {
  const { ai } = desk;
  const state = ai.writer.value?.state.value ?? { at: 'none' };
  const refusal = ai.translating.value?.refusal.value;
  return (
    <div role="status" aria-label={aiWords.ai}>
      {refusal && (
        <Trouble words={untranslatedWords(refusal)}>
          <button
            type="button"
            class="button button-quiet -my-1"
            onClick={() => ai.translating.value?.retry()}
          >
            {aiWords.again}
          </button>
        </Trouble>
      )}
      <Field desk={desk} state={state} />
    </div>
  );
};

const Field = ({ desk, state }: Props & { state: FieldState }) => {
  const writer = desk.ai.writer.value;
  switch (state.at) {
    case 'none':
      return null;
    case 'asking':
      return (
        <div class="mb-2 flex items-center gap-3 rounded-card border px-3 py-2">
          <span class="sr-only">{aiWords.asking[state.made]}</span>
          <span class="min-w-0 flex-1 space-y-2" aria-hidden="true">
            <span class="skeleton block h-3 w-11/12" />
            <span class="skeleton block h-3 w-3/5" />
          </span>
          <button type="button" class="button button-quiet" onClick={writer?.cancel}>
            {aiWords.cancel}
          </button>
        </div>
      );
    case 'here':
      return <Here mark={state.mark} onUndo={() => writer?.undo()} />;
    case 'failed':
      return (
        <Trouble words={failedWords(state.made, state.refusal)}>
          {state.made === 'translation' && (
            <button
              type="button"
              class="button button-quiet -my-1"
              onClick={() => {
                writer?.cancel();
                void desk.send(desk.draft.peek().trim());
              }}
            >
              {aiWords.sendAsItIs}
            </button>
          )}
          <button
            type="button"
            class="button button-quiet button-icon -my-1.5"
            aria-label={aiWords.dismiss}
            onClick={writer?.cancel}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </Trouble>
      );
  }
};

/** What stands in the field is an AI's: whoever sends it has read it, or could have. */
const Here = ({ mark, onUndo }: { mark: Mark; onUndo: () => void }) => (
  <div class="mb-2 flex flex-wrap items-start gap-x-2.5 rounded-card bg-warn-tint px-3 py-2 text-13 forced-colors:border">
    {mark.made === 'draft' ? (
      <Sparkles size={16} aria-hidden="true" class="mt-0.5 flex-none text-warn" />
    ) : (
      <Languages size={16} aria-hidden="true" class="mt-0.5 flex-none text-warn" />
    )}
    <p class="min-w-0 flex-1 font-medium text-warn">
      {mark.made === 'draft' ? aiWords.drafted : translatedWords(mark.to)}
    </p>
    <button type="button" class="button button-quiet -my-1.5 -me-2" onClick={onUndo}>
      <Undo2 size={16} aria-hidden="true" class="rtl:-scale-x-100" />
      {aiWords.undo}
    </button>
    <div class="basis-full ps-6.5">
      <p class="at-start line-clamp-3 wrap-anywhere" dir="auto">
        {mark.made === 'draft' ? draftedWords(mark.sources) : mark.before}
      </p>
    </div>
  </div>
);

const Trouble = ({ words, children }: { words: string; children: ComponentChildren }) => (
  <div class="mb-2 flex flex-wrap items-start gap-x-2.5 gap-y-2 rounded-card bg-danger-tint px-3 py-2 text-13 text-danger">
    <TriangleAlert size={16} aria-hidden="true" class="mt-0.5 flex-none" />
    <p class="min-w-40 flex-1 break-words">{words}</p>
    {children}
  </div>
);
