import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { CopyButton } from '../controls/copy-box.tsx';
import { useStepFocus } from '../controls/use-step-focus.ts';
import { WithParts } from '../language/with-parts.tsx';
import { OutsideField, Problem } from '../links/outside.tsx';
import type { FactorDoor, NewFactor } from './factor-door.ts';
import { QrCode } from './qr-code.tsx';
import { twoFactorWords } from './words.ts';

type Props = { door: FactorDoor; onDone: () => void };

/** Password, then the code to scan, then the recovery codes: shown this once. */
export const SetUp = ({ door, onDone }: Props) => {
  const [made, setMade] = useState<NewFactor | null>(null);
  const [confirmed, setConfirmed] = useState(false);
  const place = useStepFocus<HTMLDivElement>(made ? confirmed : null);
  return (
    <div ref={place}>
      {!made && <Begin door={door} onBegun={setMade} />}
      {made && !confirmed && (
        <Confirm door={door} made={made} onConfirmed={() => setConfirmed(true)} />
      )}
      {made && confirmed && <RecoveryCodes codes={made.codes} onDone={onDone} />}
    </div>
  );
};

const Begin = ({ door, onBegun }: { door: FactorDoor; onBegun: (made: NewFactor) => void }) => {
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const begin = async (event: SubmitEvent) => {
    event.preventDefault();
    const answer = await door.begin(password);
    if (answer.ok) onBegun(answer.value);
    else setProblem(answer.why);
  };
  return (
    <form class="max-w-90" onSubmit={(event) => void begin(event)}>
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
      <button class="button button-accent" type="submit">
        {twoFactorWords.setItUp}
      </button>
    </form>
  );
};

const Confirm = ({
  door,
  made,
  onConfirmed,
}: {
  door: FactorDoor;
  made: NewFactor;
  onConfirmed: () => void;
}) => {
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const secret = new URL(made.uri).searchParams.get('secret') ?? '';
  const confirm = async (event: SubmitEvent) => {
    event.preventDefault();
    const answer = await door.show(code);
    if (answer.ok) onConfirmed();
    else setProblem(answer.why);
  };
  return (
    <form class="max-w-90" onSubmit={(event) => void confirm(event)}>
      <p class="mb-3">{twoFactorWords.scan}</p>
      <QrCode text={made.uri} label={twoFactorWords.qrCode} />
      <p class="mt-2 mb-4 text-13 text-muted">
        <WithParts
          words={twoFactorWords.noCamera}
          parts={{
            key: (
              <span class="at-start mt-1 block font-mono text-ink" dir="ltr">
                {inFours(secret)}
              </span>
            ),
          }}
        />
      </p>
      <OutsideField
        {...{
          label: twoFactorWords.code,
          type: 'text',
          autocomplete: 'one-time-code',
          value: code,
        }}
        onInput={setCode}
      />
      <Problem words={problem} />
      <button class="button button-accent" type="submit">
        {twoFactorWords.confirm}
      </button>
    </form>
  );
};

/** Good once each, for when the phone is lost. */
export const RecoveryCodes = ({ codes, onDone }: { codes: string[]; onDone: () => void }) => (
  <div>
    <p class="mb-3" tabIndex={-1}>
      {twoFactorWords.keepCodes}
    </p>
    <ul
      class="mb-3 grid max-w-90 grid-cols-2 gap-x-6 gap-y-1 rounded-control bg-sunken px-4 py-3 font-mono"
      aria-label={twoFactorWords.recoveryCodes}
    >
      {codes.map((code) => (
        <li key={code} class="select-all">
          {code}
        </li>
      ))}
    </ul>
    <div class="mb-5 flex flex-wrap items-center gap-2">
      <CopyButton text={codes.join('\n')} />
      <a
        class="button"
        download={RECOVERY_FILE}
        href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${codes.join('\n')}\n`)}`}
      >
        <Download size={16} aria-hidden="true" />
        {twoFactorWords.download}
      </a>
    </div>
    <button class="button button-accent" type="button" onClick={onDone}>
      {twoFactorWords.codesKept}
    </button>
  </div>
);

const RECOVERY_FILE = 'aisle-recovery-codes.txt';

/** A long key as it is read out, four signs at a time; apps ignore the spaces. */
const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');
