import { useEffect, useState } from 'preact/hooks';
import { asAddress } from '../installation/as-address.ts';
import { Mark } from '../session/mark.tsx';
import { Labelled } from '../shop/labelled.tsx';
import type { FirstStore, SetUp } from './set-up.ts';

type Props = {
  setUp: SetUp;
  /** From the link that the server printed. */
  code: string;
  /** The store stands: in by these words. */
  onDone: (email: string, password: string) => void;
};

const EMPTY: FirstStore = {
  store: { name: '', origin: '' },
  owner: { name: '', email: '', password: '' },
};
const SHORTEST_PASSWORD = 12;

/** An owner's first visit: her store, herself, and then the snippet. */
export const SetUpPage = ({ setUp, code, onDone }: Props) => {
  const [open, setOpen] = useState<boolean | null>(null);
  useEffect(() => void setUp.isOpen().then(setOpen), [setUp]);
  if (open === null) return <main aria-busy="true" aria-label="Looking whether there is a store" />;
  if (!open)
    return <Told title="This server is set up">Sign in, or ask its owner for an invitation.</Told>;
  if (code === '')
    return (
      <Told title="Open the link of your server">
        It was printed where the server was started, and ends in a few letters after a #. They make
        sure that nobody else sets up your store.
      </Told>
    );
  return <Steps setUp={setUp} code={code} onDone={onDone} />;
};

const Told = ({ title, children }: { title: string; children: preact.ComponentChildren }) => (
  <main class="grid h-full place-items-center p-6">
    <div class="max-w-100">
      <Mark />
      <h1 class="mt-6 mb-1 text-24 font-semibold tracking-tight">{title}</h1>
      <p class="mb-6 text-muted">{children}</p>
      <a class="button" href="/console/">
        To the sign-in
      </a>
    </div>
  </main>
);

const Steps = ({ setUp, code, onDone }: Props) => {
  const [step, setStep] = useState<'store' | 'owner'>('store');
  const [first, setFirst] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const problems = problemsOf(first);
  const wrong = Object.keys(problems[step]).length > 0;
  const go = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(wrong);
    if (wrong || busy) return;
    if (step === 'store') return setStep('owner');
    setBusy(true);
    const error = await setUp.run(code, first);
    setBusy(false);
    if (error) return setRefused(error.message);
    onDone(first.owner.email, first.owner.password);
  };
  const shown = tried ? problems : { store: {}, owner: {} };
  const store = (more: Partial<FirstStore['store']>) =>
    setFirst({ ...first, store: { ...first.store, ...more } });
  const owner = (more: Partial<FirstStore['owner']>) =>
    setFirst({ ...first, owner: { ...first.owner, ...more } });
  return (
    <main class="grid h-full place-items-center overflow-auto p-6">
      <form class="w-full max-w-100" noValidate onSubmit={(event) => void go(event)}>
        <Mark />
        <p class="mt-6 text-13 font-medium text-muted">Step {step === 'store' ? 1 : 2} of 3</p>
        {step === 'store' ? (
          <>
            <h1 class="text-24 font-semibold tracking-tight">Your store</h1>
            <p class="mt-1 mb-6 text-muted">Both can be changed later.</p>
            <Field
              label="Name"
              hint="What shoppers read at the top of the chat."
              problem={shown.store.name}
              value={first.store.name}
              autocomplete="organization"
              onValue={(name) => store({ name })}
            />
            <Field
              label="Address of your shop"
              hint="Such as www.shop.example, or http://localhost:3000 while you try it."
              problem={shown.store.origin}
              value={first.store.origin}
              autocomplete="url"
              onValue={(origin) => store({ origin })}
            />
          </>
        ) : (
          <>
            <h1 class="text-24 font-semibold tracking-tight">You</h1>
            <p class="mt-1 mb-6 text-muted">
              You are the owner of {first.store.name}, and its first agent.
            </p>
            <Field
              label="Your name"
              hint="Shoppers see it when you answer."
              problem={shown.owner.name}
              value={first.owner.name}
              autocomplete="name"
              onValue={(name) => owner({ name })}
            />
            <Field
              label="E-mail"
              problem={shown.owner.email}
              value={first.owner.email}
              autocomplete="username"
              onValue={(email) => owner({ email })}
            />
            <Field
              label="Password"
              hint={`${SHORTEST_PASSWORD} characters or more. A few words in a row are easy to keep.`}
              problem={shown.owner.password}
              value={first.owner.password}
              secret
              autocomplete="new-password"
              onValue={(password) => owner({ password })}
            />
          </>
        )}
        <div role="alert">
          {refused && (
            <p class="mb-5 rounded-control bg-danger-tint px-3 py-2 text-danger">
              Not done yet: {refused}. What you typed is kept.
            </p>
          )}
        </div>
        <div class="flex gap-2">
          {step === 'owner' && (
            <button class="button h-11" type="button" onClick={() => setStep('store')}>
              Back
            </button>
          )}
          <button class="button button-accent h-11 flex-1" type="submit" aria-disabled={busy}>
            {step === 'store' ? 'Next' : busy ? 'Making your store' : 'Make my store'}
          </button>
        </div>
      </form>
    </main>
  );
};

type Problems = {
  store: Partial<Record<keyof FirstStore['store'], string>>;
  owner: Partial<Record<keyof FirstStore['owner'], string>>;
};

const problemsOf = ({ store, owner }: FirstStore): Problems => ({
  store: {
    ...(store.name.trim() === '' && { name: 'Give your store a name.' }),
    ...(!asAddress(store.origin) && {
      origin: 'Write the address of your shop, such as www.shop.example.',
    }),
  },
  owner: {
    ...(owner.name.trim() === '' && { name: 'Write the name shoppers will see.' }),
    ...(!/^\S+@\S+\.\S+$/.test(owner.email.trim()) && { email: 'Write your e-mail address.' }),
    ...(owner.password.length < SHORTEST_PASSWORD && {
      password: 'This one is too short.',
    }),
  },
});

type FieldProps = {
  label: string;
  hint?: string;
  problem: string | undefined;
  value: string;
  /** Hidden while it is typed. */
  secret?: true;
  autocomplete: string;
  onValue: (value: string) => void;
};

const Field = ({ label, hint, problem, value, secret, autocomplete, onValue }: FieldProps) => (
  <div class="mb-5">
    <Labelled label={label} problem={problem} {...(hint && { hint })}>
      {(wiring) => (
        <input
          {...wiring}
          class="field h-11"
          {...(secret ? { type: 'password' as const } : { type: 'text' as const })}
          dir="auto"
          autocomplete={autocomplete}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Labelled>
  </div>
);
