import type { AutomationRun } from '@aisle/protocol';
import { dateWords } from '../time/time-words.ts';
import type { AutomationsSetup } from './automations-setup.ts';

/** What a rule has done, the last first; read when somebody asks for it. */
export const RuleLog = ({ setup }: { setup: AutomationsSetup }) => {
  const log = setup.runs.value;
  if (!log)
    return (
      <button type="button" class="button" onClick={() => void setup.showRuns()}>
        What it has done
      </button>
    );
  return (
    <section aria-labelledby="rule-log">
      <h2 id="rule-log" class="mb-2 text-16 font-semibold">
        What it has done
      </h2>
      {log.runs.length === 0 ? (
        <p class="text-13 text-muted">Nothing yet.</p>
      ) : (
        <ul class="divide-y rounded-card border" aria-label="What it has done">
          {log.runs.map((run) => (
            <Run key={`${run.conversationId} ${run.at}`} run={run} />
          ))}
        </ul>
      )}
      {log.more && (
        <button type="button" class="button mt-2" onClick={() => void setup.showRuns()}>
          Show earlier ones
        </button>
      )}
    </section>
  );
};

const Run = ({ run: { conversationId, at, state, steps } }: { run: AutomationRun }) => (
  <li class="px-3 py-2">
    <a class="font-medium underline" href={`/console/c/${conversationId}`}>
      {dateWords(at)}
    </a>
    {state === 'due' && <p class="text-13 text-muted">Under way.</p>}
    {state === 'stopped' && (
      <p class="text-13 text-danger">
        Stopped: rules had acted there too often within an hour, as if they went round in circles.
      </p>
    )}
    {steps.map(({ kind, words, problem }) => (
      <p
        key={`${kind} ${words} ${problem}`}
        dir="auto"
        class={`text-13 ${problem === null ? 'text-muted' : 'text-danger'}`}
      >
        {problem === null ? words : `Left out: ${words === '' ? '' : `${words}. `}${problem}`}
      </p>
    ))}
  </li>
);
