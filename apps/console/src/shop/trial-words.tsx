import type { Trial } from './shop-setup.ts';

/** How the last try went, in place. */
export const TrialWords = ({ trial }: { trial: Trial }) => (
  <div role="status" aria-label="Connection test" class="mb-4 empty:hidden">
    {trial.kind === 'trying' && <p class="text-muted">Asking the shop…</p>}
    {trial.kind === 'refused' && (
      <p class="rounded-control bg-danger-tint px-3 py-2 text-danger">
        That did not go through: {trial.refusal.message}. Nothing was changed; what you typed is
        here.
      </p>
    )}
    {trial.kind === 'tried' && trial.check.kind === 'failed' && (
      <p class="rounded-control bg-danger-tint px-3 py-2 break-words text-danger">
        {trial.check.why} Nothing was changed.
      </p>
    )}
    {trial.kind === 'tried' && trial.check.kind === 'healthy' && (
      <div class="rounded-control bg-tint px-3 py-2">
        <p class="font-medium break-words">
          <span aria-hidden="true">✓ </span>
          {trial.check.shopName} answered in {trial.check.tookMs} ms, in {trial.check.currency}.
          {trial.saved ? ' Connected.' : ''}
        </p>
        {trial.check.missing.length > 0 && (
          <ul class="mt-1 list-disc space-y-1 ps-5 text-13">
            {trial.check.missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    )}
  </div>
);
