import { useId } from 'preact/hooks';
import { sentence } from '../refusals/sentence.ts';
import type { TeamSetup } from './team-setup.ts';

/** Whether owners and admins must have a second factor. */
export const TwoFactorRule = ({ setup }: { setup: TeamSetup }) => {
  const title = useId();
  const required = setup.twoFactorRequired.value;
  const problem = setup.ruleProblem.value;
  return (
    <section class="mt-6 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby={title}>
      <h2 id={title} class="mb-1 text-16 font-semibold">
        Two-factor sign-in
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
          Owners and admins need it
          <span class="block text-13 text-muted">
            Whoever has none sets it up at the next sign-in, before anything else.
          </span>
        </span>
      </label>
      <p role="alert" class="mt-2 text-danger empty:hidden">
        {problem && sentence(problem)}
      </p>
    </section>
  );
};
