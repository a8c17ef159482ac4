import type { AutomationMatch } from '@aisle/protocol';
import { FlaskConical } from 'lucide-preact';
import { dateWords } from '../time/time-words.ts';
import { CONDITIONS } from './automation-words.ts';
import type { AutomationsSetup, RuleDraft, Trial } from './automations-setup.ts';

/** What a rule would have done in the last seven days; nothing is done. */
export const RuleTrial = ({ setup, draft }: { setup: AutomationsSetup; draft: RuleDraft }) => {
  const trial = setup.trial.value;
  if (draft.event.kind === 'tagged')
    return (
      <p class="rounded-control bg-sunken p-3 text-13 text-muted">
        When tags were put on is not kept, so that nobody can say what this rule would have done
        last week.
      </p>
    );
  return (
    <section class="flex flex-col gap-3 rounded-card bg-sunken p-3" aria-label="Last week">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p class="min-w-48 flex-1 text-13 text-muted">
          Look through the last seven days first. Nothing is done and nobody is told.
        </p>
        <button
          type="button"
          class="button"
          disabled={trial?.busy === true}
          onClick={() => void setup.tryOut()}
        >
          <FlaskConical size={16} aria-hidden="true" />
          {trial?.next ? 'Look further back' : 'What would have matched'}
        </button>
      </div>
      <p role="status" class="text-13 empty:hidden">
        {trial && trialWords(trial)}
      </p>
      {trial && trial.problem !== '' && (
        <p role="alert" class="text-13 text-danger">
          {`Last week could not be looked through: ${trial.problem}`}
        </p>
      )}
      {trial && trial.matches.length > 0 && (
        <ul class="divide-y rounded-control border bg-surface" aria-label="Would have matched">
          {trial.matches.map((match) => (
            <Match key={`${match.conversationId} ${match.at}`} match={match} />
          ))}
        </ul>
      )}
    </section>
  );
};

const conversations = (count: number): string =>
  `${count} ${count === 1 ? 'conversation' : 'conversations'}`;

const trialWords = ({ matches, looked, busy, next, problem }: Trial): string => {
  if (busy) return 'Looking.';
  if (problem !== '') return '';
  const more = next ? ' so far' : '';
  const through = `${conversations(looked)} looked through${more}`;
  if (matches.length === 0) return `Nothing would have matched. ${through}.`;
  const sure = matches.filter(({ unknown }) => unknown.length === 0).length;
  const perhaps = matches.length - sure;
  const said = [
    sure > 0 && `${sure} ${sure === 1 ? 'match' : 'matches'}`,
    perhaps > 0 && `${perhaps} perhaps`,
  ].filter(Boolean);
  return `${said.join(', ')}. ${through}.`;
};

const isCondition = (kind: string): kind is keyof typeof CONDITIONS =>
  Object.hasOwn(CONDITIONS, kind);

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
        {shopper ?? 'A shopper'}
      </span>
      <span class="text-13 text-muted">{dateWords(at)}</span>
      {preview !== '' && (
        <span dir="auto" class="min-w-0 basis-full truncate text-13">
          {preview}
        </span>
      )}
      {unknown.length > 0 && (
        <span class="basis-full text-13 text-muted">
          {`Perhaps: it is not kept any more what this was then: ${unknown
            .map((kind) => (isCondition(kind) ? CONDITIONS[kind].toLowerCase() : kind))
            .join(', ')}.`}
        </span>
      )}
    </a>
  </li>
);
