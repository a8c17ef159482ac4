import { useState } from 'preact/hooks';
import { sentence } from '../refusals/sentence.ts';
import { type DevelopersSetup, TARGETS } from './developers-setup.ts';
import { TargetCard } from './target-card.tsx';
import { TargetForm } from './target-form.tsx';
import { ToldLine } from './told-line.tsx';

/** Where events go, and how that has gone so far. */
export const TargetsSection = ({ setup, now }: { setup: DevelopersSetup; now: number }) => {
  const [adding, setAdding] = useState(false);
  const targets = setup.targets.value;
  return (
    <section class="rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="webhooks">
      <h2 id="webhooks" class="mb-1 text-16 font-semibold">
        Webhooks
      </h2>
      <p class="mb-4 text-muted">
        Addresses of yours that are told what happens, signed, and told again for a day until they
        have answered.
      </p>
      {targets.kind === 'loading' && (
        <div class="skeleton h-24" role="status" aria-label="Loading the webhooks" />
      )}
      {targets.kind === 'refused' && (
        <p class="text-danger" role="alert">
          The webhooks could not be read. {sentence(targets.refusal)}
        </p>
      )}
      {targets.kind === 'ready' && (
        <>
          {targets.value.length > 0 && (
            <ul class="mb-4 space-y-3" aria-label="Webhooks">
              {targets.value.map((target) => (
                <TargetCard key={target.targetId} target={target} setup={setup} now={now} />
              ))}
            </ul>
          )}
          {adding ? (
            <TargetForm setup={setup} target={null} onDone={() => setAdding(false)} />
          ) : (
            <button class="button" type="button" onClick={() => setAdding(true)}>
              New webhook
            </button>
          )}
          <ToldLine setup={setup} of={TARGETS} />
        </>
      )}
    </section>
  );
};
