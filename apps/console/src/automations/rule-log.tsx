import type { AutomationRun } from '@aisle/protocol';
import { stepLine } from '../private-notes/rule-words.ts';
import { dateWords } from '../time/time-words.ts';
import type { AutomationsSetup } from './automations-setup.ts';
import { automationWords as words } from './words.ts';

/** What a rule has done, the last first; read when somebody asks for it. */
export const RuleLog = ({ setup }: { setup: AutomationsSetup }) => {
  const log = setup.runs.value;
  if (!log)
    return (
      <button type="button" class="button" onClick={() => void setup.showRuns()}>
        {words.whatItDid}
      </button>
    );
  return (
    <section aria-labelledby="rule-log">
      <h2 id="rule-log" class="mb-2 text-16 font-semibold">
        {words.whatItDid}
      </h2>
      {log.runs.length === 0 ? (
        <p class="text-13 text-muted">{words.nothingYet}</p>
      ) : (
        <ul class="divide-y rounded-card border" aria-label={words.whatItDid}>
          {log.runs.map((run) => (
            <Run key={`${run.conversationId} ${run.at}`} run={run} />
          ))}
        </ul>
      )}
      {log.more && (
        <button type="button" class="button mt-2" onClick={() => void setup.showRuns()}>
          {words.earlier}
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
    {state === 'due' && <p class="text-13 text-muted">{words.underWay}</p>}
    {state === 'stopped' && <p class="text-13 text-danger">{words.stopped}</p>}
    {steps.map(stepLine).map(({ line, well }, at) => (
      <p
        // biome-ignore lint/suspicious/noArrayIndexKey: what was done never changes
        key={at}
        dir="auto"
        class={`at-start text-13 ${well ? 'text-muted' : 'text-danger'}`}
      >
        {line}
      </p>
    ))}
  </li>
);
