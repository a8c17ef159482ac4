import { Tooltip } from '@base-ui/react/tooltip';
import type { ReadonlySignal } from '@preact/signals';
import { lazy, Suspense } from 'preact/compat';
import { LocationProvider } from 'preact-iso';
import type { Desk } from './desk/desk.ts';
import { Desks } from './practice/desks.tsx';
import { CodeForm } from './session/code-form.tsx';
import type { SessionKeeper } from './session/session.ts';
import { SignIn } from './session/sign-in.tsx';
import { sessionWords } from './session/words.ts';
import type { SetUp } from './setup/set-up.ts';

const SetUpPage = lazy(() =>
  import('./setup/set-up-page.tsx').then((module) => ({ default: module.SetUpPage })),
);

const EnrolPage = lazy(() =>
  import('./two-factor/enrol-page.tsx').then((module) => ({ default: module.EnrolPage })),
);

type Props = {
  session: SessionKeeper;
  desk: ReadonlySignal<Desk | null>;
  setUp: SetUp;
};

/** Where an owner makes the first store; its code stands behind the `#`, where no log sees it. */
const isSetUp = () => /^\/console\/setup\/?$/.test(location.pathname);

/** The door, or the desk behind it. */
export const App = ({ session, desk, setUp }: Props) => {
  const state = session.state.value;
  switch (state.kind) {
    case 'checking':
      return <main aria-busy="true" aria-label={sessionWords.openingDesk} />;
    case 'unreachable':
      return <Unreachable onRetry={() => void session.check()} />;
    case 'signed_out':
      if (isSetUp())
        return (
          <Suspense fallback={null}>
            <SetUpPage
              setUp={setUp}
              code={location.hash.slice(1)}
              onDone={(email, password) => {
                history.replaceState(null, '', '/console/install');
                void session.signIn(email, password);
              }}
            />
          </Suspense>
        );
      return (
        <SignIn
          session={state}
          onSignIn={(email, password) => void session.signIn(email, password)}
        />
      );
    case 'code':
      return (
        <CodeForm
          problem={state.problem}
          busy={state.busy}
          onCode={(code) => void session.showCode(code)}
          onBack={session.beginAgain}
        />
      );
    case 'enrol':
      return (
        <Suspense fallback={null}>
          <EnrolPage onDone={() => void session.check()} onSignOut={() => void session.signOut()} />
        </Suspense>
      );
    case 'signed_in':
      return (
        <LocationProvider scope="/console">
          <Tooltip.Provider delay={400}>
            {desk.value && <Desks desk={desk.value} onSignOut={() => void session.signOut()} />}
          </Tooltip.Provider>
        </LocationProvider>
      );
  }
};

const Unreachable = ({ onRetry }: { onRetry: () => void }) => (
  <main class="grid h-full place-items-center p-6 text-center">
    <div class="max-w-80">
      <h1 class="mb-2 text-20 font-semibold">{sessionWords.noServer}</h1>
      <p class="mb-5 text-balance text-muted">{sessionWords.draftsKept}</p>
      <button type="button" class="button button-accent" onClick={onRetry}>
        {sessionWords.tryAgain}
      </button>
    </div>
  </main>
);
