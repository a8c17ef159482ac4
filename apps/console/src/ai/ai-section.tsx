import type { AiRules } from '@aisle/protocol';
import { useId, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { locale } from '../language/current.ts';
import { WithParts } from '../language/with-parts.tsx';
import { SaveLine, useSaving } from '../routing/saving.tsx';
import type { KnownAi } from './ai-desk.ts';
import { aiWords as words } from './words.ts';

type Props = { desk: Pick<Desk, 'client' | 'ai'>; known: KnownAi };

const MOST_PER_DAY = 10_000;

/** What the operator's AI may do here, and what leaves for it. */
export default function AiSection({ desk, known }: Props) {
  const [rules, setRules] = useState({ ...known.rules, perDay: `${known.rules.perDay}` });
  const saving = useSaving();
  const field = useId();
  const heading = useId();
  const change = (part: Partial<typeof rules>) => {
    saving.clear();
    setRules((before) => ({ ...before, ...part }));
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const perDay = Number(rules.perDay.trim());
    if (!Number.isInteger(perDay) || perDay < 1 || perDay > MOST_PER_DAY)
      return saving.refuse(words.badPerDay(MOST_PER_DAY.toLocaleString(locale)));
    const wanted: AiRules = { ...rules, perDay };
    await saving.run(async () => {
      const answer = await desk.client.ask('saveAiRules', wanted);
      if (answer.ok) await desk.ai.refresh();
      return answer.ok ? null : answer.error;
    });
  };
  const { host = '', model = '' } = known.service ?? {};
  return (
    <form
      class="mt-6 space-y-4 rounded-card border bg-surface p-4 sm:p-5"
      aria-labelledby={heading}
      noValidate
      onSubmit={(event) => void save(event)}
    >
      <h2 id={heading} class="heading">
        {words.mayDo}
      </h2>
      <p class="text-13 break-words">
        <WithParts
          words={words.mayDoHint}
          parts={{ model: <b dir="ltr">{model}</b>, host: <b dir="ltr">{host}</b> }}
        />
      </p>
      <label class="flex min-h-6 items-center gap-2.5 font-medium">
        <input
          type="checkbox"
          class="size-4 flex-none accent-accent"
          checked={rules.drafts}
          onChange={({ currentTarget }) => change({ drafts: currentTarget.checked })}
        />
        {words.mayDraft}
      </label>
      <label class="flex min-h-6 items-center gap-2.5 font-medium">
        <input
          type="checkbox"
          class="size-4 flex-none accent-accent"
          checked={rules.translation}
          onChange={({ currentTarget }) => change({ translation: currentTarget.checked })}
        />
        {words.mayTranslate}
      </label>
      <div class="grid gap-1">
        <label class="font-medium" htmlFor={field}>
          {words.perDay}
        </label>
        <input
          id={field}
          class="field w-28 tabular-nums"
          inputMode="numeric"
          value={rules.perDay}
          onInput={({ currentTarget }) => change({ perDay: currentTarget.value })}
        />
        <p class="text-13 text-muted">{words.perDayHint(known.usedToday)}</p>
      </div>
      <Leaves />
      <SaveLine saving={saving} name={words.save} />
    </form>
  );
}

/** The same list as in the server's README: whoever changes one changes both. */
const Leaves = () => (
  <details class="text-13">
    <summary class="min-h-6 cursor-pointer font-medium">{words.leaves}</summary>
    <ul class="mt-2 list-disc space-y-1.5 ps-5">
      <li>{words.leavesDraft}</li>
      <li>{words.leavesTranslation}</li>
      <li>{words.leavesNever}</li>
      <li>{words.leavesWhen}</li>
    </ul>
  </details>
);
