import type { CallBackRules } from '@aisle/protocol';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { SaveLine, useSaving } from '../routing/saving.tsx';
import { callBackWords } from './words.ts';

const USUAL: CallBackRules = { minutes: 15, noticeHours: 2, daysAhead: 7, atOnce: 1 };
const LENGTHS = [10, 12, 15, 20, 30];

type Numbers = { noticeHours: string; daysAhead: string; atOnce: string };
const FIELDS: { name: keyof Numbers; from: number; to: number }[] = [
  { name: 'noticeHours', from: 0, to: 168 },
  { name: 'daysAhead', from: 1, to: 30 },
  { name: 'atOnce', from: 1, to: 20 },
];

const typedOf = (rules: CallBackRules): Numbers => ({
  noticeHours: `${rules.noticeHours}`,
  daysAhead: `${rules.daysAhead}`,
  atOnce: `${rules.atOnce}`,
});

/** Whether shoppers may ask to be called, and when. */
const CallBacksSection = ({ desk }: { desk: Desk }) => {
  const { client } = desk;
  const [on, setOn] = useState<boolean | null>(null);
  const [minutes, setMinutes] = useState(USUAL.minutes);
  const [typed, setTyped] = useState(typedOf(USUAL));
  const saving = useSaving();
  const title = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => {
    void client.ask('fetchCallBackRules', {}).then((answer) => {
      if (!answer.ok) return saving.refuse(callBackWords.unread);
      const { rules } = answer.value;
      setOn(rules !== null);
      setMinutes(rules?.minutes ?? USUAL.minutes);
      setTyped(typedOf(rules ?? USUAL));
    });
  }, [client]);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (on === null) return;
    const wrong = FIELDS.find(({ name, from, to }) => {
      const value = Number(typed[name].trim() || Number.NaN);
      return !Number.isInteger(value) || value < from || value > to;
    });
    if (on && wrong)
      return saving.refuse(
        callBackWords.wrongNumber(callBackWords.fields[wrong.name], wrong.from, wrong.to),
      );
    const numbers = {
      ...{ noticeHours: Number(typed.noticeHours), daysAhead: Number(typed.daysAhead) },
      atOnce: Number(typed.atOnce),
    };
    await saving.run(async () => {
      const rules = on ? { minutes, ...numbers } : null;
      const answer = await client.ask('saveCallBackRules', { rules });
      return answer.ok ? null : answer.error;
    });
  };
  return (
    <form
      noValidate
      aria-labelledby={title}
      class="mb-6 space-y-4 rounded-card border bg-surface p-4 sm:p-5"
      onSubmit={(event) => void save(event)}
    >
      <h2 id={title} class="text-16 font-semibold">
        {callBackWords.title}
      </h2>
      <label class="flex gap-2.5">
        <input
          type="checkbox"
          class="mt-1 size-4 flex-none accent-accent"
          checked={on === true}
          disabled={on === null}
          onChange={({ currentTarget: { checked } }) => {
            saving.clear();
            setOn(checked);
          }}
        />
        <span>
          <span class="font-medium">{callBackWords.offer}</span>
          <span class="block text-13 text-muted">{callBackWords.offerHint}</span>
        </span>
      </label>
      {on && (
        <div class="flex flex-wrap gap-x-6 gap-y-3">
          <label class="grid gap-1 text-13 font-medium">
            {callBackWords.length}
            <select
              class="field w-auto! font-normal"
              value={minutes}
              onChange={({ currentTarget }) => {
                saving.clear();
                setMinutes(Number(currentTarget.value));
              }}
            >
              {LENGTHS.map((length) => (
                <option key={length} value={length}>
                  {callBackWords.minutes(length)}
                </option>
              ))}
            </select>
          </label>
          {FIELDS.map(({ name }) => (
            <label key={name} class="grid gap-1 text-13 font-medium">
              {callBackWords.fields[name]}
              <input
                class="field w-32! font-normal"
                inputMode="numeric"
                value={typed[name]}
                onInput={({ currentTarget }) => {
                  saving.clear();
                  setTyped({ ...typed, [name]: currentTarget.value });
                }}
              />
            </label>
          ))}
        </div>
      )}
      <SaveLine saving={saving} name={callBackWords.save} />
    </form>
  );
};

export default CallBacksSection;
