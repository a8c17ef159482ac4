import type { Feedback } from '@aisle/protocol';
import { Check } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { deskWords } from '../desk/words.ts';
import { WithParts } from '../language/with-parts.tsx';
import { Face } from '../people/face.tsx';
import { dateWords } from '../time/time-words.ts';
import { FromLine } from './from-line.tsx';
import { KindIcon } from './kind-icon.tsx';
import { refusedWords } from './refused-words.ts';
import { SettleForm } from './settle-form.tsx';
import { TheirWords } from './their-words.tsx';
import { feedbackWords } from './words.ts';

type Props = {
  desk: Desk;
  one: Feedback;
  /** The picture of whom it is about. */
  photo: string | undefined;
  /** She is about to settle it. */
  settling: boolean;
  onSettle: (wanted: boolean) => void;
  /** It is settled, or open again: it may stand here no longer. */
  onMoved: () => void;
};

/** What one shopper said about somebody, and of a complaint what was done. */
export const FeedbackRow = ({ desk, one, photo, settling, onSettle, onMoved }: Props) => {
  const [problem, setProblem] = useState('');
  const settle = useRef<HTMLButtonElement>(null);
  const was = useRef(settling);
  useEffect(() => {
    if (was.current && !settling) settle.current?.focus();
    was.current = settling;
  }, [settling]);
  const reopen = async () => {
    const refusal = await desk.feedback.settle(one, null);
    setProblem(refusal ? refusedWords(refusal) : '');
    if (!refusal) onMoved();
  };
  const { agentId, agent, kind, state } = one;
  return (
    <li class="flex gap-3 py-4">
      <Face {...{ agentId, photo }} name={agent} />
      <div class="min-w-0 flex-1">
        <p class="flex flex-wrap items-center gap-x-3">
          <span class="flex min-w-0 items-start gap-1.5 font-medium">
            <span class="mt-0.5 flex-none">
              <KindIcon kind={kind} />
            </span>
            <span class="min-w-0 break-words">
              <WithParts words={feedbackWords.kinds[kind]} parts={{ agent: <bdi>{agent}</bdi> }} />
            </span>
          </span>
          <span class="text-13 text-muted sm:ms-auto">{dateWords(one.at)}</span>
        </p>
        <TheirWords class="mt-1.5" words={one.words} />
        <FromLine one={one} />
        {state === 'settled' && (
          <p class="mt-3 border-s-2 ps-3 text-13">
            <span class="block text-muted">
              {feedbackWords.settledBy(
                one.settler ?? deskWords.aColleague,
                dateWords(one.settledAt ?? one.at),
              )}
            </span>
            <span dir="auto" class="block break-words">
              {one.outcome}
            </span>
          </p>
        )}
        {state !== null && !settling && (
          <p class="mt-3">
            {state === 'open' ? (
              <button
                ref={settle}
                type="button"
                class="button"
                aria-label={feedbackWords.settleOf(agent)}
                onClick={() => onSettle(true)}
              >
                <Check size={16} aria-hidden="true" />
                {feedbackWords.settle}
              </button>
            ) : (
              <button
                type="button"
                class="button button-quiet"
                aria-label={feedbackWords.reopenOf(agent)}
                onClick={() => void reopen()}
              >
                {feedbackWords.reopen}
              </button>
            )}
          </p>
        )}
        <p role="alert" class="mt-1 text-13 text-danger empty:hidden">
          {problem}
        </p>
        {settling && (
          <SettleForm
            name={feedbackWords.settleOf(agent)}
            save={(outcome) => desk.feedback.settle(one, outcome)}
            onCancel={() => onSettle(false)}
            onSettled={() => {
              onSettle(false);
              onMoved();
            }}
          />
        )}
      </div>
    </li>
  );
};
