import type { CallBackRules } from '@aisle/protocol';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { SaveLine, useSaving } from '../routing/saving.tsx';

const USUAL: CallBackRules = { minutes: 15, noticeHours: 2, daysAhead: 7, atOnce: 1 };
const LENGTHS = [10, 12, 15, 20, 30];

type Numbers = { noticeHours: string; daysAhead: string; atOnce: string };
const FIELDS: { name: keyof Numbers; words: string; from: number; to: number }[] = [
  { name: 'noticeHours', words: 'Hours before the first free time', from: 0, to: 168 },
  { name: 'daysAhead', words: 'Days ahead', from: 1, to: 30 },
  { name: 'atOnce', words: 'Calls at one time', from: 1, to: 20 },
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
      if (!answer.ok)
        return saving.refuse('What is settled could not be read. Open the page again.');
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
      return saving.refuse(`${wrong.words}: a whole number from ${wrong.from} to ${wrong.to}.`);
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
        Calls and appointments
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
          <span class="font-medium">Shoppers may ask for a call, or for somebody in the chat</span>
          <span class="block text-13 text-muted">
            They choose from free times within the hours above. You confirm or decline each, and are
            reminded before.
          </span>
        </span>
      </label>
      {on && (
        <div class="flex flex-wrap gap-x-6 gap-y-3">
          <label class="grid gap-1 text-13 font-medium">
            Length of a call
            <select
              class="field w-auto! font-normal"
              value={minutes}
              onChange={({ currentTarget }) => {
                saving.clear();
                setMinutes(Number(currentTarget.value));
              }}
            >
              {LENGTHS.map((length) => (
                <option key={length} value={length}>{`${length} minutes`}</option>
              ))}
            </select>
          </label>
          {FIELDS.map(({ name, words }) => (
            <label key={name} class="grid gap-1 text-13 font-medium">
              {words}
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
      <SaveLine saving={saving} name="Save calls and appointments" />
    </form>
  );
};

export default CallBacksSection;
