import type { Refusal, VisitorMode, VisitorRules } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { SaveLine, useSaving } from '../routing/saving.tsx';
import { visitorWords } from './words.ts';

const MODES: readonly VisitorMode[] = ['off', 'consent', 'everyone'];

type Loaded = { rules: VisitorRules } | { refusal: Refusal } | null;

/** Who may be seen before a chat, and whether it is said who may need help. */
export default ({ desk }: { desk: Desk }) => {
  const [loaded, setLoaded] = useState<Loaded>(null);
  const load = async () => {
    const answer = await desk.client.ask('fetchVisitorRules', {});
    setLoaded(answer.ok ? { rules: answer.value } : { refusal: answer.error });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => void load(), [desk]);
  return (
    <div class="mx-auto max-w-180 px-4 py-6 sm:px-6">
      <h1 class="mb-4 text-20 font-semibold">{visitorWords.liveVisitors}</h1>
      {!loaded && (
        <div class="skeleton h-40" role="status" aria-label={visitorWords.loadingRules} />
      )}
      {loaded && 'refusal' in loaded && (
        <p role="alert" class="flex flex-wrap items-center gap-3 text-danger">
          {visitorWords.rulesFailed(sentence(loaded.refusal))}
          <button class="button" type="button" onClick={() => void load()}>
            {visitorWords.tryAgain}
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
        <legend class="mb-2 font-medium">{visitorWords.agentsSee}</legend>
        {MODES.map((one) => (
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
              <span class="font-medium">{visitorWords.modes[one].name}</span>
              <span class="block text-13 text-muted">{visitorWords.modes[one].about}</span>
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
          <span class="font-medium">{visitorWords.radar}</span>
          <span class="block text-13 text-muted">{visitorWords.radarHint}</span>
        </span>
      </label>
      <div class="rounded-control bg-sunken p-3 text-13">
        <p class="font-medium">{visitorWords.told}</p>
        <p class="mt-1 text-muted">{visitorWords.toldHint}</p>
      </div>
      <SaveLine saving={saving} name={visitorWords.saveRules} />
    </form>
  );
};
