import {
  firstHole,
  LIMITS,
  type Macro,
  replyText,
  type SavedReply,
  type Variable,
} from '@aisle/protocol';
import { Dialog } from '@base-ui/react/dialog';
import { useRef, useState } from 'preact/hooks';
import { lookAt } from '../conversation/use-slash.ts';
import type { Desk } from '../desk/desk.ts';
import { repliesOf } from '../replies/replies-of.tsx';
import { replyWords } from '../replies/words.ts';
import { stepWords } from './macro-words.ts';
import { macroNamesOf } from './names-of.ts';
import { macroWords } from './words.ts';

/** The macro's reply; undefined where it is gone. */
const replyOf = ({ replies }: Desk, { steps }: Macro): SavedReply | undefined => {
  const step = steps.find(({ kind }) => kind === 'reply');
  return replies.replies.value.find(
    ({ replyId }) => step?.kind === 'reply' && replyId === step.replyId,
  );
};

/** What it says in this conversation. */
const textOf = (desk: Desk, reply: SavedReply | undefined): string => {
  const { values, locale } = repliesOf(desk);
  return reply ? replyText(reply.texts, values, locale) : '';
};

/** A macro that sends something, before it does: what it says can still be changed. */
const MacroPreview = ({ desk, macro }: { desk: Desk; macro: Macro }) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const run = useRef<HTMLButtonElement>(null);
  const reply = replyOf(desk, macro);
  const [words, setWords] = useState(() => textOf(desk, reply));
  const [hole, setHole] = useState<Variable | null>(null);
  const unfit = words.trim() === '' || words.length > LIMITS.messageLength;
  const start = () => {
    const empty = firstHole(words);
    setHole(empty?.name ?? null);
    if (empty && field.current) lookAt(field.current);
    else if (!unfit) void desk.macros.run(words.trim());
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && desk.macros.cancel()}>
      <Dialog.Portal>
        <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          initialFocus={unfit || firstHole(words) ? field : run}
          class="float fixed inset-x-0 top-[12vh] z-40 mx-auto max-h-[76vh] w-[min(520px,calc(100vw-24px))] overflow-y-auto rounded-panel! p-5"
        >
          <Dialog.Title dir="auto" class="mb-3 text-16 font-semibold">
            {macro.name}
          </Dialog.Title>
          <ol aria-label={macroWords.whatItDoes} class="mb-4 space-y-1 text-13">
            {macro.steps.map((step) => (
              <li key={step.kind} class="flex gap-2">
                <span aria-hidden="true" class="text-accent">
                  ✓
                </span>
                {stepWords(step, macroNamesOf(desk))}
              </li>
            ))}
          </ol>
          <label class="block">
            <span class="mb-1 block font-medium">{macroWords.sheReads}</span>
            <textarea
              ref={field}
              class="field"
              dir="auto"
              rows={4}
              aria-invalid={hole !== null}
              value={words}
              onInput={({ currentTarget }) => {
                setWords(currentTarget.value);
                setHole(null);
              }}
            />
          </label>
          <p role="alert" class="mt-1 text-13 text-danger empty:hidden">
            {hole === null ? '' : macroWords.hole(replyWords.variables[hole])}
          </p>
          {reply && repliesOf(desk).besideOf(reply)}
          <div class="mt-4 flex gap-2">
            <button
              ref={run}
              type="button"
              class="button button-accent"
              aria-disabled={unfit}
              onClick={start}
            >
              {macroWords.run}
            </button>
            <Dialog.Close class="button">{macroWords.cancel}</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export default MacroPreview;
