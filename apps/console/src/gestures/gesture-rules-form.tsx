import type { GestureRules } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { Labelled } from '../shop/labelled.tsx';
import { wholeNumber } from '../shop/read-settings.ts';
import { gestureWords } from './words.ts';

type Typed = { samples: string; exchanges: string };

/** How many of each one agent may give in 30 days. */
export const GestureRulesForm = ({ desk }: { desk: Desk }) => {
  const [typed, setTyped] = useState<Typed | null>(null);
  const [said, setSaid] = useState({ words: '', failed: false });
  useEffect(() => {
    void desk.client.ask('fetchGestureRules', {}).then((answer) => {
      if (!answer.ok) return setSaid({ words: sentence(answer.error), failed: true });
      const { samples, exchanges } = answer.value.rules;
      setTyped({ samples: `${samples}`, exchanges: `${exchanges}` });
    });
  }, [desk]);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!typed) return;
    const [samples, exchanges] = [typed.samples, typed.exchanges].map((one) =>
      wholeNumber(one, 0, 1_000),
    );
    if (samples == null || exchanges == null)
      return setSaid({ words: gestureWords.wrong, failed: true });
    const rules: GestureRules = { samples, exchanges };
    const answer = await desk.client.ask('saveGestureRules', { rules });
    setSaid(
      answer.ok
        ? { words: gestureWords.rulesSaved, failed: false }
        : { words: sentence(answer.error), failed: true },
    );
  };
  const field = (name: keyof Typed, label: string) => (
    <span class="w-44">
      <Labelled label={label}>
        {(wiring) => (
          <input
            {...wiring}
            class="field h-10"
            inputMode="numeric"
            value={typed?.[name] ?? ''}
            onInput={({ currentTarget }) => {
              if (typed) setTyped({ ...typed, [name]: currentTarget.value });
              setSaid({ words: '', failed: false });
            }}
          />
        )}
      </Labelled>
    </span>
  );
  return (
    <form
      class="mb-6 rounded-card border bg-surface p-4 sm:p-5"
      aria-labelledby="gesture-rules"
      noValidate
      onSubmit={(event) => void save(event)}
    >
      <h2 id="gesture-rules" class="mb-1 text-16 font-semibold">
        {gestureWords.rules}
      </h2>
      <p class="mb-4 text-13 text-muted">{gestureWords.rulesHint}</p>
      <span class="flex flex-wrap items-end gap-4">
        {field('samples', gestureWords.samples)}
        {field('exchanges', gestureWords.exchanges)}
        <button class="button button-accent h-10" type="submit" disabled={!typed}>
          {gestureWords.saveRules}
        </button>
      </span>
      <p
        role={said.failed ? 'alert' : 'status'}
        class={`mt-2 text-13 empty:hidden ${said.failed ? 'text-danger' : 'text-muted'}`}
      >
        {said.words}
      </p>
    </form>
  );
};
