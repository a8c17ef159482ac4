import { DESK_LIMITS, type Refusal } from '@aisle/protocol';
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { WithParts } from '../language/with-parts.tsx';
import { sentence } from '../refusals/sentence.ts';
import { SaveLine, useSaving } from '../routing/saving.tsx';
import { privacyWords as words } from './words.ts';

const AiSection = lazy(() => import('../ai/ai-section.tsx'));

type Loaded = { keepDays: number } | { refusal: Refusal } | null;

/** How long people are kept, and what a shopper may do herself. */
export default function PrivacyPage({ desk }: { desk: Desk }) {
  const [loaded, setLoaded] = useState<Loaded>(null);
  const load = async () => {
    const answer = await desk.client.ask('fetchPrivacyRules', {});
    setLoaded(answer.ok ? answer.value : { refusal: answer.error });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => void load(), [desk]);
  const ai = desk.ai.known.value;
  return (
    <div class="mx-auto max-w-180 px-4 py-6 sm:px-6">
      <h1 class="mb-4 text-20 font-semibold">{words.privacy}</h1>
      {!loaded && <div class="skeleton h-40" role="status" aria-label={words.loading} />}
      {loaded && 'refusal' in loaded && (
        <p role="alert" class="flex flex-wrap items-center gap-3 text-danger">
          {words.failed(sentence(loaded.refusal))}
          <button class="button" type="button" onClick={() => void load()}>
            {words.again}
          </button>
        </p>
      )}
      {loaded && 'keepDays' in loaded && <RulesForm desk={desk} keepDays={loaded.keepDays} />}
      <Suspense fallback={null}>{ai && <AiSection desk={desk} known={ai} />}</Suspense>
      <section class="mt-6 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="asked">
        <h2 id="asked" class="heading mb-2">
          {words.asked}
        </h2>
        <ul class="list-disc space-y-1.5 ps-5 text-13">
          <li>{words.askedInChat}</li>
          <li>
            <WithParts
              words={words.askedByLetter}
              parts={{
                data: <em>{words.herData}</em>,
                export: <em>{words.export}</em>,
                erase: <em>{words.erase}</em>,
              }}
            />
          </li>
          <li>{words.askedStays}</li>
          <li>{words.askedAudit}</li>
        </ul>
      </section>
    </div>
  );
}

const RulesForm = ({ desk, keepDays }: { desk: Desk; keepDays: number }) => {
  const [typed, setTyped] = useState(`${keepDays}`);
  const saving = useSaving();
  const field = useId();
  const { keepDaysLeast, keepDaysMost } = DESK_LIMITS;
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const days = Number(typed.trim());
    if (!Number.isInteger(days) || days < keepDaysLeast || days > keepDaysMost)
      return saving.refuse(words.badDays(keepDaysLeast, keepDaysMost));
    await saving.run(async () => {
      const answer = await desk.client.ask('savePrivacyRules', { keepDays: days });
      return answer.ok ? null : answer.error;
    });
  };
  return (
    <form
      class="space-y-4 rounded-card border bg-surface p-4 sm:p-5"
      noValidate
      onSubmit={(event) => void save(event)}
    >
      <div class="grid gap-1">
        <label class="font-medium" htmlFor={field}>
          {words.keepDays}
        </label>
        <input
          id={field}
          class="field w-28 tabular-nums"
          inputMode="numeric"
          value={typed}
          onInput={({ currentTarget }) => {
            saving.clear();
            setTyped(currentTarget.value);
          }}
        />
        <p class="text-13 text-muted">{words.keepDaysHint}</p>
      </div>
      <SaveLine saving={saving} name={words.saveDays} />
    </form>
  );
};
