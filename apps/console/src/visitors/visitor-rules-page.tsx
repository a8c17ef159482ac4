import type { Refusal, VisitorMode, VisitorRules } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { SaveLine, useSaving } from '../routing/saving.tsx';

const MODES: readonly { mode: VisitorMode; name: string; words: string }[] = [
  {
    mode: 'off',
    name: 'Nobody',
    words: 'Nothing is loaded and nothing is told before a shopper opens the chat.',
  },
  {
    mode: 'consent',
    name: 'Who has said yes',
    words:
      "Your cookie banner says so by Aisle('consent', …), or she has chatted in this browser before and left her pages shared.",
  },
  {
    mode: 'everyone',
    name: 'All who have not said no',
    words: 'Only where the law lets you. You answer for it.',
  },
];

type Loaded = { rules: VisitorRules } | { refusal: Refusal } | null;

/** Who may be seen before a chat, and whether it is said who may need help. */
export const VisitorRulesPage = ({ desk }: { desk: Desk }) => {
  const [loaded, setLoaded] = useState<Loaded>(null);
  const load = async () => {
    const answer = await desk.client.ask('fetchVisitorRules', {});
    setLoaded(answer.ok ? { rules: answer.value } : { refusal: answer.error });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => void load(), [desk]);
  return (
    <div class="mx-auto max-w-180 px-4 py-6 sm:px-6">
      <h1 class="mb-4 text-20 font-semibold">Live visitors</h1>
      {!loaded && <div class="skeleton h-40" role="status" aria-label="Loading the settings" />}
      {loaded && 'refusal' in loaded && (
        <p role="alert" class="flex flex-wrap items-center gap-3 text-danger">
          {`The settings could not be read: ${loaded.refusal.message}.`}
          <button class="button" type="button" onClick={() => void load()}>
            Try again
          </button>
        </p>
      )}
      {loaded && 'rules' in loaded && <RulesForm desk={desk} rules={loaded.rules} />}
    </div>
  );
};

const RulesForm = ({ desk, rules }: { desk: Desk; rules: VisitorRules }) => {
  const [mode, setMode] = useState(rules.mode);
  const [radar, setRadar] = useState(rules.radar);
  const saving = useSaving();
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    await saving.run(async () => {
      const answer = await desk.client.ask('saveVisitorRules', { mode, radar });
      return answer.ok ? null : answer.error;
    });
  };
  return (
    <form
      class="space-y-5 rounded-card border bg-surface p-4 sm:p-5"
      noValidate
      onSubmit={(event) => void save(event)}
    >
      <fieldset class="grid gap-3">
        <legend class="mb-2 font-medium">Before a chat, agents see</legend>
        {MODES.map(({ mode: one, name, words }) => (
          <label key={one} class="flex gap-2.5">
            <input
              type="radio"
              name="mode"
              class="mt-1 size-4 flex-none accent-accent"
              checked={mode === one}
              onChange={() => {
                saving.clear();
                setMode(one);
              }}
            />
            <span>
              <span class="font-medium">{name}</span>
              <span class="block text-13 text-muted">{words}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="flex gap-2.5">
        <input
          type="checkbox"
          class="mt-1 size-4 flex-none accent-accent"
          checked={radar}
          disabled={mode === 'off'}
          onChange={({ currentTarget: { checked } }) => {
            saving.clear();
            setRadar(checked);
          }}
        />
        <span>
          <span class="font-medium">Say who may need help</span>
          <span class="block text-13 text-muted">
            A size changed three times, a code refused, something sold out, a cart in which nothing
            moves. Agents are called once per visit, at most twelve times an hour.
          </span>
        </span>
      </label>
      <div class="rounded-control bg-sunken p-3 text-13">
        <p class="font-medium">What is told, and what never is</p>
        <p class="mt-1 text-muted">
          Her page and its title, the product and variant shown, her cart, language and kind of
          browser; whether anything moves. No address, no name, nothing she types, nothing of the
          check-out. It is held in memory while she is there and stored nowhere. Do Not Track and
          Global Privacy Control are a no, in every mode. New pages follow within five minutes.
        </p>
      </div>
      <SaveLine saving={saving} name="Save who is seen" />
    </form>
  );
};
