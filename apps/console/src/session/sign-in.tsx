import { useId, useState } from 'preact/hooks';
import { Mark } from './mark.tsx';
import { refusalWords } from './refusal-words.ts';
import type { Session } from './session.ts';

type Props = {
  session: Extract<Session, { kind: 'signed_out' }>;
  onSignIn: (email: string, password: string) => void;
};

/** The door. After a session ended it says so, and that nothing typed was lost. */
export const SignIn = ({ session, onSignIn }: Props) => {
  const [email, setEmail] = useState(session.email);
  const [password, setPassword] = useState('');
  const problem = useId();
  const refusal = session.refusal ? refusalWords(session.refusal) : null;
  const wrong = session.refusal?.kind === 'wrong';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!session.busy) onSignIn(email, password);
  };
  const shared = { 'aria-invalid': wrong, 'aria-describedby': refusal ? problem : undefined };
  return (
    <main class="grid h-full place-items-center overflow-auto p-6">
      <form class="w-full max-w-90" onSubmit={submit}>
        <Mark />
        <h1 class="mt-6 text-24 font-semibold tracking-tight">Good to see you</h1>
        <p class="mt-1 mb-6 text-muted">
          {session.ended
            ? 'Your session has ended. What you had typed is kept; sign in to go on.'
            : 'Sign in to your store’s desk.'}
        </p>
        <label class="mb-4 block">
          <span class="mb-1 block font-medium">E-mail</span>
          <input
            {...shared}
            class="field h-11"
            type="email"
            name="email"
            autocomplete="username"
            required
            // biome-ignore lint/a11y/noAutofocus: the page has this one purpose
            autoFocus
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
        </label>
        <label class="mb-5 block">
          <span class="mb-1 block font-medium">Password</span>
          <input
            {...shared}
            class="field h-11"
            type="password"
            name="password"
            autocomplete="current-password"
            required
            value={password}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
        </label>
        <div role="alert" id={problem}>
          {refusal && (
            <p class="mb-5 rounded-control bg-danger-tint px-3 py-2 text-danger">{refusal}</p>
          )}
        </div>
        <button class="button button-accent h-11 w-full" type="submit" aria-disabled={session.busy}>
          {session.busy ? 'Signing in' : 'Sign in'}
        </button>
        <a class="button button-quiet mt-3 h-11 w-full" href="/console/reset">
          I forgot my password
        </a>
      </form>
    </main>
  );
};
