import { DESK_LIMITS, type FollowUp, type Refusal } from '@aisle/protocol';
import { useId, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { dueChoices, fromField, refusedWords, toField } from './follow-up-words.ts';
import { followUpWords } from './words.ts';

export type Wanted = Pick<FollowUp, 'words' | 'dueAt' | 'agentId'>;

type Props = {
  desk: Desk;
  name: string;
  start: Wanted;
  /** Its time was told to her and stays. */
  fixed?: boolean;
  save: (wanted: Wanted) => Promise<Refusal | null>;
  onDone: () => void;
};

/** What is owed, when, and who sees to it: for a new one and for one that changes. */
export const FollowUpForm = ({ desk, name, start, fixed = false, save, onDone }: Props) => {
  const [words, setWords] = useState(start.words);
  const [when, setWhen] = useState(toField(start.dueAt));
  const [agentId, setAgentId] = useState(start.agentId);
  const [problem, setProblem] = useState('');
  const [now] = useState(desk.now.peek());
  const field = useId();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    // What was not touched keeps its second.
    const dueAt = when === toField(start.dueAt) ? start.dueAt : fromField(when);
    if (dueAt === null) return setProblem(followUpWords.noTime);
    const refusal = await save({ words: words.trim(), dueAt, agentId });
    if (refusal) setProblem(refusedWords(refusal));
    else onDone();
  };
  return (
    <form
      aria-label={name}
      class="mt-2 space-y-3 rounded-card border bg-surface p-3 text-13"
      onSubmit={(event) => void submit(event)}
    >
      <label class="block font-medium">
        {followUpWords.what}
        <input
          class="field mt-1 font-normal"
          dir="auto"
          maxLength={DESK_LIMITS.followUpWords}
          placeholder={followUpWords.whatExample}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      {!fixed && (
        <div>
          <label class="block font-medium" htmlFor={field}>
            {followUpWords.when}
          </label>
          <span class="my-1.5 flex flex-wrap gap-1.5">
            {dueChoices(now).map((choice) => (
              <button
                key={choice.id}
                type="button"
                class="button min-h-8! px-2! text-12"
                aria-pressed={when === toField(choice.dueAt)}
                onClick={() => setWhen(toField(choice.dueAt))}
              >
                {choice.words}
              </button>
            ))}
          </span>
          <input
            id={field}
            type="datetime-local"
            class="field"
            value={when}
            onInput={({ currentTarget }) => setWhen(currentTarget.value)}
          />
        </div>
      )}
      <label class="block font-medium">
        {followUpWords.who}
        <select
          class="field mt-1 font-normal"
          value={agentId ?? ''}
          onChange={({ currentTarget }) => setAgentId(currentTarget.value || null)}
        >
          <option value="">{followUpWords.whoeverFirstChoice}</option>
          {desk.handling.colleagues.value.map((one) => (
            <option key={one.agentId} value={one.agentId}>
              {one.agentId === desk.agent.agentId ? followUpWords.youNamed(one.name) : one.name}
            </option>
          ))}
        </select>
      </label>
      <p role="alert" class="text-danger empty:hidden">
        {problem}
      </p>
      <span class="flex flex-wrap gap-2">
        <button type="submit" class="button button-accent">
          {followUpWords.save}
        </button>
        <button type="button" class="button button-quiet" onClick={onDone}>
          {followUpWords.cancel}
        </button>
      </span>
    </form>
  );
};
