import { useId } from 'preact/hooks';
import { sentence } from '../refusals/sentence.ts';
import type { TeamSetup } from './team-setup.ts';
import { teamWords } from './words.ts';

/** Whether owners and admins must have a second factor. */
export const TwoFactorRule = ({ setup }: { setup: TeamSetup }) => {
  const title = useId();
  const required = setup.twoFactorRequired.value;
  const problem = setup.ruleProblem.value;
  return (
    <section class="mt-6 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby={title}>
      <h2 id={title} class="mb-1 text-16 font-semibold">
        {teamWords.twoFactor}
      </h2>
      <label class="flex items-start gap-3">
        <input
          class="mt-0.5 size-5 accent-accent"
          type="checkbox"
          checked={required}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.checked;
            // Shown as it stands until the server has agreed.
            currentTarget.checked = required;
            void setup.requireTwoFactor(wanted);
          }}
        />
        <span>
          {teamWords.twoFactorRule}
          <span class="block text-13 text-muted">{teamWords.twoFactorHint}</span>
        </span>
      </label>
      <p role="alert" class="mt-2 text-danger empty:hidden">
        {problem && sentence(problem)}
      </p>
    </section>
  );
};
