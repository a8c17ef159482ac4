import type { AutomationCondition, AutomationMatch } from '@aisle/protocol';
import { FlaskConical } from 'lucide-preact';
import { listed } from '../language/listed.ts';
import { dateWords } from '../time/time-words.ts';
import type { AutomationsSetup, RuleDraft, Trial } from './automations-setup.ts';
import { automationWords as words } from './words.ts';

/** What a rule would have done in the last seven days; nothing is done. */
export const RuleTrial = ({ setup, draft }: { setup: AutomationsSetup; draft: RuleDraft }) => {
  const trial = setup.trial.value;
  if (draft.event.kind === 'tagged')
    return <p class="rounded-control bg-sunken p-3 text-13 text-muted">{words.trialUnknowable}</p>;
  return (
    <section class="flex flex-col gap-3 rounded-card bg-sunken p-3" aria-label={words.lastWeek}>
      <div class="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p class="min-w-48 flex-1 text-13 text-muted">{words.trialHint}</p>
        <button
          type="button"
          class="button"
          disabled={trial?.busy === true}
          onClick={() => void setup.tryOut()}
        >
          <FlaskConical size={16} aria-hidden="true" />
          {trial?.next ? words.trialFurther : words.trialStart}
        </button>
      </div>
      <p role="status" class="text-13 empty:hidden">
        {trial && trialWords(trial)}
      </p>
      {trial && trial.problem !== '' && (
        <p role="alert" class="text-13 text-danger">
          {words.trialFailed(trial.problem)}
        </p>
      )}
      {trial && trial.matches.length > 0 && (
        <ul class="divide-y rounded-control border bg-surface" aria-label={words.trialList}>
          {trial.matches.map((match) => (
            <Match key={`${match.conversationId} ${match.at}`} match={match} />
          ))}
        </ul>
      )}
    </section>
  );
};

const trialWords = ({ matches, looked, busy, next, problem }: Trial): string => {
  if (busy) return words.trialBusy;
  if (problem !== '') return '';
  const through = next ? words.trialLookedSoFar(looked) : words.trialLooked(looked);
  const sure = matches.filter(({ unknown }) => unknown.length === 0).length;
  const found =
    matches.length === 0 ? words.trialNone : words.trialFound(sure, matches.length - sure);
  return `${found} ${through}`;
};

/** A condition's name; what this page does not know yet, as the server names it. */
const conditionName = (kind: string): string =>
  Object.hasOwn(words.conditionsWithin, kind)
    ? words.conditionsWithin[kind as AutomationCondition['kind']]
    : kind;

const Match = ({
  match: { conversationId, shopper, at, preview, unknown },
}: {
  match: AutomationMatch;
}) => (
  <li>
    <a
      class="flex flex-wrap items-baseline gap-x-3 px-3 py-2 hover:bg-sunken"
      href={`/console/c/${conversationId}`}
      target="_blank"
      rel="noopener"
    >
      <span dir="auto" class="font-medium">
        {shopper ?? words.someShopper}
      </span>
      <span class="text-13 text-muted">{dateWords(at)}</span>
      {preview !== '' && (
        <span dir="auto" class="at-start min-w-0 basis-full truncate text-13">
          {preview}
        </span>
      )}
      {unknown.length > 0 && (
        <span class="basis-full text-13 text-muted">
          {words.unknowable(listed(unknown.map(conditionName)))}
        </span>
      )}
    </a>
  </li>
);
