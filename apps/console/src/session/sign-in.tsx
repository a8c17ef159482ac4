import { useId, useState } from 'preact/hooks';
import { DoorLanguage } from './door-language.tsx';
import { Mark } from './mark.tsx';
import { refusalWords } from './refusal-words.ts';
import type { Session } from './session.ts';
import { sessionWords } from './words.ts';

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
      <div class="w-full max-w-90">
        <form onSubmit={submit}>
          <Mark />
          <h1 class="mt-6 text-24 font-semibold tracking-tight">{sessionWords.greeting}</h1>
          <p class="mt-1 mb-6 text-muted">
            {session.ended ? sessionWords.sessionEnded : sessionWords.whereTo}
          </p>
          <label class="mb-4 block">
            <span class="mb-1 block font-medium">{sessionWords.email}</span>
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
            <span class="mb-1 block font-medium">{sessionWords.password}</span>
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
          <button
            class="button button-accent h-11 w-full"
            type="submit"
            aria-disabled={session.busy}
          >
            {session.busy ? sessionWords.signingIn : sessionWords.signIn}
          </button>
          <a class="button button-quiet mt-3 h-11 w-full" href="/console/reset">
            {sessionWords.forgotten}
          </a>
        </form>
        <DoorLanguage />
      </div>
    </main>
  );
};
