import { DESK_LIMITS, type Refusal } from '@aisle/protocol';
import { useId, useState } from 'preact/hooks';
import { fromField, refusedWords, toField } from './follow-up-words.ts';
import { followUpWords } from './words.ts';

const DAY = 86_400_000;

type Props = {
  name: string;
  now: number;
  save: (times: number[]) => Promise<Refusal | null>;
  onDone: () => void;
};

/** Other times for a call or an appointment, of which she takes one in the chat, or none. */
export const OfferTimes = ({ name, now, save, onDone }: Props) => {
  const [fields, setFields] = useState([toField(new Date(now + DAY).setMinutes(0, 0, 0))]);
  const [problem, setProblem] = useState('');
  const hint = useId();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const times = fields.map(fromField).filter((at) => at !== null);
    if (times.length === 0) return setProblem(followUpWords.noTime);
    const refusal = await save(times);
    if (!refusal) return onDone();
    setProblem(refusal.code === 'invalid' ? followUpWords.noSuchTimes : refusedWords(refusal));
  };
  return (
    <form
      aria-label={name}
      aria-describedby={hint}
      class="mt-2 space-y-3 rounded-card border bg-surface p-3 text-13"
      onSubmit={(event) => void submit(event)}
    >
      <p id={hint} class="text-muted">
        {followUpWords.offerHint}
      </p>
      {fields.map((field, index) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: fields are told apart by their place alone
          key={index}
          type="datetime-local"
          class="field block max-w-72"
          aria-label={followUpWords.offerTime(index + 1)}
          value={field}
          onInput={({ currentTarget: { value } }) =>
            setFields(fields.map((one, at) => (at === index ? value : one)))
          }
        />
      ))}
      <p role="alert" class="text-danger empty:hidden">
        {problem}
      </p>
      <span class="flex flex-wrap gap-2">
        <button type="submit" class="button button-accent">
          {followUpWords.sendTimes}
        </button>
        {fields.length < DESK_LIMITS.offeredTimes && (
          <button type="button" class="button" onClick={() => setFields([...fields, ''])}>
            {followUpWords.addTime}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={onDone}>
          {followUpWords.cancel}
        </button>
      </span>
    </form>
  );
};
