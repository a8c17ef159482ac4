import { useState } from 'preact/hooks';
import { Outside, OutsideField, Problem } from '../links/outside.tsx';
import { sessionWords } from './words.ts';

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
    <Outside title={sessionWords.andCode}>
      <form onSubmit={submit}>
        <OutsideField
          {...{
            label: sessionWords.code,
            type: 'text',
            autocomplete: 'one-time-code',
            value: code,
          }}
          hint={sessionWords.codeHint}
          onInput={setCode}
        />
        <Problem words={problem} />
        <button class="button button-accent h-11 w-full" type="submit" aria-disabled={busy}>
          {sessionWords.signIn}
        </button>
        <button class="button button-quiet mt-3 h-11 w-full" type="button" onClick={onBack}>
          {sessionWords.beginAgain}
        </button>
      </form>
    </Outside>
  );
};
