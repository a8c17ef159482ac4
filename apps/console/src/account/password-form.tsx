import { useState } from 'preact/hooks';
import { sentence } from '../refusals/sentence.ts';
import { Labelled } from '../shop/labelled.tsx';
import type { AccountSetup } from './account-setup.ts';
import { accountWords } from './words.ts';

/** A new password, for whoever knows the old one. */
export const PasswordForm = ({ setup }: { setup: AccountSetup }) => {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const change = async (event: SubmitEvent) => {
    event.preventDefault();
    const refusal = await setup.changePassword(current, password);
    setProblem(refusal && sentence(refusal));
    setDone(refusal === null);
    if (refusal) return;
    setCurrent('');
    setPassword('');
  };
  return (
    <section class="rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="password">
      <h2 id="password" class="mb-4 text-16 font-semibold">
        {accountWords.password}
      </h2>
      <form class="max-w-90 space-y-4" onSubmit={(event) => void change(event)}>
        <Labelled label={accountWords.currentPassword}>
          {(wiring) => (
            <input
              {...wiring}
              class="field h-10"
              type="password"
              autocomplete="current-password"
              required
              value={current}
              onInput={(event) => setCurrent(event.currentTarget.value)}
            />
          )}
        </Labelled>
        <Labelled label={accountWords.newPassword} hint={accountWords.newPasswordHint}>
          {(wiring) => (
            <input
              {...wiring}
              class="field h-10"
              type="password"
              autocomplete="new-password"
              required
              value={password}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
          )}
        </Labelled>
        <p role="alert" class="text-danger empty:hidden">
          {problem}
        </p>
        <div class="flex items-center gap-3">
          <button class="button" type="submit">
            {accountWords.changePassword}
          </button>
          <span role="status" class="text-13 text-muted">
            {done ? accountWords.passwordChanged : ''}
          </span>
        </div>
      </form>
    </section>
  );
};
