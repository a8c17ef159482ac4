import { useEffect, useState } from 'preact/hooks';
import { asAddress } from '../installation/as-address.ts';
import { sentence } from '../refusals/sentence.ts';
import { DoorLanguage } from '../session/door-language.tsx';
import { Mark } from '../session/mark.tsx';
import { Labelled } from '../shop/labelled.tsx';
import type { FirstStore, SetUp } from './set-up.ts';
import { setUpWords } from './words.ts';

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
  if (open === null) return <main aria-busy="true" aria-label={setUpWords.looking} />;
  if (!open) return <Told title={setUpWords.isSetUp}>{setUpWords.isSetUpHint}</Told>;
  if (code === '') return <Told title={setUpWords.openLink}>{setUpWords.openLinkHint}</Told>;
  return <Steps setUp={setUp} code={code} onDone={onDone} />;
};

const Told = ({ title, children }: { title: string; children: preact.ComponentChildren }) => (
  <main class="grid h-full place-items-center p-6">
    <div class="max-w-100">
      <Mark />
      <h1 class="mt-6 mb-1 text-24 font-semibold tracking-tight">{title}</h1>
      <p class="mb-6 text-muted">{children}</p>
      <a class="button" href="/console/">
        {setUpWords.toSignIn}
      </a>
      <DoorLanguage />
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
    if (error) return setRefused(sentence(error));
    onDone(first.owner.email, first.owner.password);
  };
  const shown = tried ? problems : { store: {}, owner: {} };
  const store = (more: Partial<FirstStore['store']>) =>
    setFirst({ ...first, store: { ...first.store, ...more } });
  const owner = (more: Partial<FirstStore['owner']>) =>
    setFirst({ ...first, owner: { ...first.owner, ...more } });
  return (
    <main class="grid h-full place-items-center overflow-auto p-6">
      <div class="w-full max-w-100">
        <form noValidate onSubmit={(event) => void go(event)}>
          <Mark />
          <p class="mt-6 text-13 font-medium text-muted">
            {setUpWords.step(step === 'store' ? 1 : 2, 3)}
          </p>
          {step === 'store' ? (
            <>
              <h1 class="text-24 font-semibold tracking-tight">{setUpWords.yourStore}</h1>
              <p class="mt-1 mb-6 text-muted">{setUpWords.yourStoreHint}</p>
              <Field
                label={setUpWords.storeName}
                hint={setUpWords.storeNameHint}
                problem={shown.store.name}
                value={first.store.name}
                autocomplete="organization"
                onValue={(name) => store({ name })}
              />
              <Field
                label={setUpWords.shopAddress}
                hint={setUpWords.shopAddressHint}
                problem={shown.store.origin}
                value={first.store.origin}
                autocomplete="url"
                onValue={(origin) => store({ origin })}
              />
            </>
          ) : (
            <>
              <h1 class="text-24 font-semibold tracking-tight">{setUpWords.you}</h1>
              <p class="mt-1 mb-6 text-muted">{setUpWords.youHint(first.store.name)}</p>
              <Field
                label={setUpWords.yourName}
                hint={setUpWords.yourNameHint}
                problem={shown.owner.name}
                value={first.owner.name}
                autocomplete="name"
                onValue={(name) => owner({ name })}
              />
              <Field
                label={setUpWords.email}
                problem={shown.owner.email}
                value={first.owner.email}
                autocomplete="username"
                onValue={(email) => owner({ email })}
              />
              <Field
                label={setUpWords.password}
                hint={setUpWords.passwordHint(SHORTEST_PASSWORD)}
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
                {setUpWords.notDone(refused)}
              </p>
            )}
          </div>
          <div class="flex gap-2">
            {step === 'owner' && (
              <button class="button h-11" type="button" onClick={() => setStep('store')}>
                {setUpWords.back}
              </button>
            )}
            <button class="button button-accent h-11 flex-1" type="submit" aria-disabled={busy}>
              {step === 'store' ? setUpWords.next : busy ? setUpWords.making : setUpWords.make}
            </button>
          </div>
        </form>
        <DoorLanguage />
      </div>
    </main>
  );
};

type Problems = {
  store: Partial<Record<keyof FirstStore['store'], string>>;
  owner: Partial<Record<keyof FirstStore['owner'], string>>;
};

const problemsOf = ({ store, owner }: FirstStore): Problems => ({
  store: {
    ...(store.name.trim() === '' && { name: setUpWords.nameMissing }),
    ...(!asAddress(store.origin) && {
      origin: setUpWords.addressWrong,
    }),
  },
  owner: {
    ...(owner.name.trim() === '' && { name: setUpWords.yourNameMissing }),
    ...(!/^\S+@\S+\.\S+$/.test(owner.email.trim()) && { email: setUpWords.emailWrong }),
    ...(owner.password.length < SHORTEST_PASSWORD && {
      password: setUpWords.passwordShort,
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
