import { useEffect, useState } from 'preact/hooks';
import { useStepFocus } from '../controls/use-step-focus.ts';
import { OutsideField, Problem } from '../links/outside.tsx';
import { createFactorDoor, type Standing } from './factor-door.ts';
import { RecoveryCodes, SetUp } from './set-up.tsx';
import { twoFactorWords } from './words.ts';

const door = createFactorDoor((input, init) => fetch(input, init));

type Doing = 'nothing' | 'setting_up' | 'ending' | 'new_codes' | { codes: string[] };

/** A second factor for her own account: set it up, renew its codes, end it. */
export const FactorSection = () => {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [doing, setDoing] = useState<Doing>('nothing');
  useEffect(() => void door.standing().then(setStanding), []);
  const done = async () => {
    // First what is so now: the buttons of before are those of another standing.
    const now = await door.standing();
    if (now) setStanding(now);
    setDoing('nothing');
  };
  const on = standing?.twoFactor === true;
  const step = typeof doing === 'object' ? 'codes' : doing;
  const place = useStepFocus<HTMLElement>(step);
  return (
    <section
      ref={place}
      class="mt-6 rounded-card border bg-surface p-4 sm:p-5"
      aria-labelledby="factor"
    >
      <h2 id="factor" class="mb-1 text-16 font-semibold">
        {twoFactorWords.twoFactor}
      </h2>
      <p class="mb-4 text-13 text-muted">{on ? twoFactorWords.isOn : twoFactorWords.isOff}</p>
      {doing === 'nothing' && standing && (
        <span class="flex flex-wrap gap-3">
          {on ? (
            <>
              <button class="button" type="button" onClick={() => setDoing('new_codes')}>
                {twoFactorWords.newCodes}
              </button>
              <button class="button" type="button" onClick={() => setDoing('ending')}>
                {twoFactorWords.turnOff}
              </button>
            </>
          ) : (
            <button
              class="button button-accent"
              type="button"
              onClick={() => setDoing('setting_up')}
            >
              {twoFactorWords.setUp}
            </button>
          )}
        </span>
      )}
      {doing === 'setting_up' && <SetUp door={door} onDone={() => void done()} />}
      {doing === 'ending' && (
        <WithPassword
          words={twoFactorWords.turnOff}
          onCancel={() => void done()}
          run={(password) => door.end(password)}
          onDone={() => void done()}
        />
      )}
      {doing === 'new_codes' && (
        <WithPassword
          words={twoFactorWords.makeCodes}
          onCancel={() => void done()}
          run={(password) => door.newCodes(password)}
          onDone={(codes) => setDoing({ codes })}
        />
      )}
      {typeof doing === 'object' && (
        <RecoveryCodes codes={doing.codes} onDone={() => void done()} />
      )}
    </section>
  );
};

type Asking<T> = {
  words: string;
  run: (password: string) => Promise<{ ok: true; value: T } | { ok: false; why: string }>;
  onDone: (value: T) => void;
  onCancel: () => void;
};

const WithPassword = <T,>({ words, run, onDone, onCancel }: Asking<T>) => {
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const answer = await run(password);
    if (answer.ok) onDone(answer.value);
    else setProblem(answer.why);
  };
  return (
    <form class="max-w-90" onSubmit={(event) => void submit(event)}>
      <OutsideField
        {...{
          label: twoFactorWords.yourPassword,
          type: 'password',
          autocomplete: 'current-password',
        }}
        value={password}
        onInput={setPassword}
      />
      <Problem words={problem} />
      <span class="flex gap-3">
        <button class="button button-accent" type="submit">
          {words}
        </button>
        <button class="button button-quiet" type="button" onClick={onCancel}>
          {twoFactorWords.leaveIt}
        </button>
      </span>
    </form>
  );
};
