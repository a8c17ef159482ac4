import { DESK_LIMITS, type Refusal } from '@aisle/protocol';
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { SaveLine, useSaving } from '../routing/saving.tsx';

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
      <h1 class="mb-4 text-20 font-semibold">Privacy</h1>
      {!loaded && <div class="skeleton h-40" role="status" aria-label="Loading the settings" />}
      {loaded && 'refusal' in loaded && (
        <p role="alert" class="flex flex-wrap items-center gap-3 text-danger">
          {`The settings could not be read: ${loaded.refusal.message}.`}
          <button class="button" type="button" onClick={() => void load()}>
            Try again
          </button>
        </p>
      )}
      {loaded && 'keepDays' in loaded && <RulesForm desk={desk} keepDays={loaded.keepDays} />}
      <Suspense fallback={null}>{ai && <AiSection desk={desk} known={ai} />}</Suspense>
      <section class="mt-6 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="asked">
        <h2 id="asked" class="heading mb-2">
          When a shopper asks
        </h2>
        <ul class="list-disc space-y-1.5 ps-5 text-13">
          <li>
            In the chat, under the eye beside the agent’s name, she gets a copy of her data and
            erases it herself.
          </li>
          <li>
            If she writes to you instead: open her conversation; <em>Her data</em> in the pane
            beside it has <em>Export</em> and <em>Erase</em>. Whoever is signed in to your shop is
            erased with all her browsers.
          </li>
          <li>
            What stays is an empty conversation without a name, so that your figures remain what
            they were. Orders are your shop’s and stay there.
          </li>
          <li>Each export and each erasure stands in the audit log, without a word of hers.</li>
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
      return saving.refuse(`Whole days from ${keepDaysLeast} to ${keepDaysMost}, please.`);
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
          Days an anonymous shopper is kept after her last visit
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
        <p class="text-13 text-muted">
          Then her conversations, cart, pages and files are erased by themselves, within an hour.
          Shoppers your shop has signed for are kept until you or they erase them.
        </p>
      </div>
      <SaveLine saving={saving} name="Save how long shoppers are kept" />
    </form>
  );
};
