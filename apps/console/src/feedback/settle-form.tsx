import { DESK_LIMITS, type Refusal } from '@aisle/protocol';
import { useEffect, useRef, useState } from 'preact/hooks';
import { refusedWords } from './refused-words.ts';
import { feedbackWords } from './words.ts';

type Props = {
  name: string;
  save: (outcome: string) => Promise<Refusal | null>;
  onSettled: () => void;
  onCancel: () => void;
};

/** What was done about a complaint, in a line. */
export const SettleForm = ({ name, save, onSettled, onCancel }: Props) => {
  const [outcome, setOutcome] = useState('');
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const line = outcome.trim();
    if (line === '') return setProblem(feedbackWords.nothingSaid);
    const refusal = await save(line);
    if (refusal) setProblem(refusedWords(refusal));
    else onSettled();
  };
  return (
    <form
      aria-label={name}
      class="mt-3 space-y-3 rounded-card border bg-sunken p-3"
      onSubmit={(event) => void submit(event)}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <label class="block font-medium">
        {feedbackWords.outcome}
        <input
          ref={field}
          class="field mt-1 font-normal"
          dir="auto"
          maxLength={DESK_LIMITS.feedbackOutcome}
          placeholder={feedbackWords.outcomeExample}
          value={outcome}
          onInput={({ currentTarget }) => setOutcome(currentTarget.value)}
        />
      </label>
      <p role="alert" class="text-13 text-danger empty:hidden">
        {problem}
      </p>
      <span class="flex flex-wrap gap-2">
        <button type="submit" class="button button-accent">
          {feedbackWords.save}
        </button>
        <button type="button" class="button button-quiet" onClick={onCancel}>
          {feedbackWords.cancel}
        </button>
      </span>
    </form>
  );
};
