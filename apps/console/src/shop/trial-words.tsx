import { locale } from '../language/current.ts';
import { WithParts } from '../language/with-parts.tsx';
import { sentence } from '../refusals/sentence.ts';
import type { Trial } from './shop-setup.ts';
import { shopWords } from './words.ts';

const took = new Intl.NumberFormat(locale, { style: 'unit', unit: 'millisecond' });

/** How the last try went, in place. */
export const TrialWords = ({ trial }: { trial: Trial }) => (
  <div role="status" aria-label={shopWords.test} class="mb-4 empty:hidden">
    {trial.kind === 'trying' && <p class="text-muted">{shopWords.asking}</p>}
    {trial.kind === 'refused' && (
      <p class="rounded-control bg-danger-tint px-3 py-2 text-danger">
        {shopWords.testRefused(sentence(trial.refusal))}
      </p>
    )}
    {trial.kind === 'tried' && trial.check.kind === 'failed' && (
      <p class="rounded-control bg-danger-tint px-3 py-2 break-words text-danger">
        <bdi>{trial.check.why}</bdi> {shopWords.nothingChanged}
      </p>
    )}
    {trial.kind === 'tried' && trial.check.kind === 'healthy' && (
      <div class="rounded-control bg-tint px-3 py-2">
        <p class="font-medium break-words">
          <span aria-hidden="true">✓ </span>
          <WithParts
            words={shopWords.answered}
            parts={{
              shop: <bdi>{trial.check.shopName}</bdi>,
              took: took.format(trial.check.tookMs),
              currency: trial.check.currency,
            }}
          />
          {trial.saved && ` ${shopWords.connected}`}
        </p>
        {trial.check.missing.length > 0 && (
          <ul class="mt-1 list-disc space-y-1 ps-5 text-13">
            {trial.check.missing.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        )}
      </div>
    )}
  </div>
);
