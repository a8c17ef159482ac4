import { useState } from 'preact/hooks';
import { sentence } from '../refusals/sentence.ts';
import { type DevelopersSetup, TARGETS } from './developers-setup.ts';
import { TargetCard } from './target-card.tsx';
import { TargetForm } from './target-form.tsx';
import { ToldLine } from './told-line.tsx';
import { developerWords } from './words.ts';

/** Where events go, and how that has gone so far. */
export const TargetsSection = ({ setup, now }: { setup: DevelopersSetup; now: number }) => {
  const [adding, setAdding] = useState(false);
  const targets = setup.targets.value;
  return (
    <section class="rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="webhooks">
      <h2 id="webhooks" class="mb-1 text-16 font-semibold">
        {developerWords.webhooks}
      </h2>
      <p class="mb-4 text-muted">{developerWords.webhooksHint}</p>
      {targets.kind === 'loading' && (
        <div class="skeleton h-24" role="status" aria-label={developerWords.webhooksLoading} />
      )}
      {targets.kind === 'refused' && (
        <p class="text-danger" role="alert">
          {developerWords.webhooksFailed(sentence(targets.refusal))}
        </p>
      )}
      {targets.kind === 'ready' && (
        <>
          {targets.value.length > 0 && (
            <ul class="mb-4 space-y-3" aria-label={developerWords.webhooks}>
              {targets.value.map((target) => (
                <TargetCard key={target.targetId} target={target} setup={setup} now={now} />
              ))}
            </ul>
          )}
          {adding ? (
            <TargetForm setup={setup} target={null} onDone={() => setAdding(false)} />
          ) : (
            <button class="button" type="button" onClick={() => setAdding(true)}>
              {developerWords.newWebhook}
            </button>
          )}
          <ToldLine setup={setup} of={TARGETS} />
        </>
      )}
    </section>
  );
};
