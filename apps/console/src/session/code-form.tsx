import { useState } from 'preact/hooks';
import { Outside, OutsideField, Problem } from '../links/outside.tsx';

type Props = {
  problem: string | null;
  busy: boolean;
  onCode: (code: string) => void;
  onBack: () => void;
};

/** The second step of signing in. */
export const CodeForm = ({ problem, busy, onCode, onBack }: Props) => {
  const [code, setCode] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!busy) onCode(code);
  };
  return (
    <Outside title="And a code">
      <form onSubmit={submit}>
        <OutsideField
          {...{ label: 'Code', type: 'text', autocomplete: 'one-time-code', value: code }}
          hint="Six digits from your authenticator app, or one of your recovery codes."
          onInput={setCode}
        />
        <Problem words={problem} />
        <button class="button button-accent h-11 w-full" type="submit" aria-disabled={busy}>
          Sign in
        </button>
        <button class="button button-quiet mt-3 h-11 w-full" type="button" onClick={onBack}>
          Begin again
        </button>
      </form>
    </Outside>
  );
};
