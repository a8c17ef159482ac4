import { useState } from 'preact/hooks';
import { sentence } from '../refusals/sentence.ts';
import { DoorLanguage } from '../session/door-language.tsx';
import type { LinkDoor } from './link-door.ts';
import { Outside, OutsideField, Problem } from './outside.tsx';
import { linkWords } from './words.ts';

type Props = { token: string; door: LinkDoor };

/** A forgotten password: asks for the link, or takes the new password behind one. */
export const ResetPage = ({ token, door }: Props) =>
  token === '' ? <Forgotten door={door} /> : <NewPassword token={token} door={door} />;

const ToSignIn = ({ accent = false }: { accent?: boolean }) => (
  <a
    class={`button mt-3 h-11 w-full ${accent ? 'button-accent' : 'button-quiet'}`}
    href="/console/"
  >
    {linkWords.toSignIn}
  </a>
);

const Forgotten = ({ door }: { door: LinkDoor }) => {
  const [email, setEmail] = useState('');
  const [told, setTold] = useState<{ sent: boolean; words: string } | null>(null);
  const ask = async (event: SubmitEvent) => {
    event.preventDefault();
    const answer = await door.requestReset(email);
    if (!answer.ok) return setTold({ sent: false, words: sentence(answer.error) });
    setTold({ sent: true, words: answer.value.mail ? linkWords.linkSent : linkWords.noMail });
  };
  return (
    <Outside title={linkWords.newPasswordTitle}>
      {told?.sent ? (
        <p class="mb-4 rounded-control bg-tint px-3 py-2" role="status">
          {told.words}
        </p>
      ) : (
        <form onSubmit={(event) => void ask(event)}>
          <p class="mb-5 text-muted">{linkWords.tellAddress}</p>
          <OutsideField
            {...{ label: linkWords.email, type: 'email', autocomplete: 'username', value: email }}
            onInput={setEmail}
          />
          <Problem words={told?.words ?? null} />
          <button class="button button-accent h-11 w-full" type="submit">
            {linkWords.sendLink}
          </button>
        </form>
      )}
      <ToSignIn />
      <DoorLanguage />
    </Outside>
  );
};

const NewPassword = ({ token, door }: Props) => {
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const set = async (event: SubmitEvent) => {
    event.preventDefault();
    const answer = await door.reset(token, password);
    setProblem(answer.ok ? null : sentence(answer.error));
    setDone(answer.ok);
  };
  return (
    <Outside title={linkWords.newPasswordTitle}>
      {done ? (
        <>
          <p class="mb-4 rounded-control bg-tint px-3 py-2" role="status">
            {linkWords.passwordSet}
          </p>
          <ToSignIn accent />
        </>
      ) : (
        <form onSubmit={(event) => void set(event)}>
          <OutsideField
            {...{ label: linkWords.newPassword, type: 'password', autocomplete: 'new-password' }}
            hint={linkWords.passwordHint}
            value={password}
            onInput={setPassword}
          />
          <Problem words={problem} />
          <button class="button button-accent h-11 w-full" type="submit">
            {linkWords.setPassword}
          </button>
          <ToSignIn />
        </form>
      )}
      <DoorLanguage secret={token} />
    </Outside>
  );
};
