import { useState } from 'preact/hooks';
import { sentence } from '../refusals/sentence.ts';
import type { LinkDoor } from './link-door.ts';
import { Outside, OutsideField, Problem } from './outside.tsx';

type Props = { token: string; door: LinkDoor };

/** A forgotten password: asks for the link, or takes the new password behind one. */
export const ResetPage = ({ token, door }: Props) =>
  token === '' ? <Forgotten door={door} /> : <NewPassword token={token} door={door} />;

const ToSignIn = ({ accent = false }: { accent?: boolean }) => (
  <a
    class={`button mt-3 h-11 w-full ${accent ? 'button-accent' : 'button-quiet'}`}
    href="/console/"
  >
    To the sign-in
  </a>
);

const Forgotten = ({ door }: { door: LinkDoor }) => {
  const [email, setEmail] = useState('');
  const [told, setTold] = useState<{ sent: boolean; words: string } | null>(null);
  const ask = async (event: SubmitEvent) => {
    event.preventDefault();
    const answer = await door.requestReset(email);
    if (!answer.ok) return setTold({ sent: false, words: sentence(answer.error) });
    setTold(
      answer.value.mail
        ? {
            sent: true,
            words:
              'If there is an account with this address, a link is on its way. It counts for an hour.',
          }
        : {
            sent: true,
            words:
              'This server sends no mail. An owner or admin of your store can make you a link on the page Team.',
          },
    );
  };
  return (
    <Outside title="A new password">
      {told?.sent ? (
        <p class="mb-4 rounded-control bg-tint px-3 py-2" role="status">
          {told.words}
        </p>
      ) : (
        <form onSubmit={(event) => void ask(event)}>
          <p class="mb-5 text-muted">Tell us your address, and we send you a link.</p>
          <OutsideField
            {...{ label: 'E-mail', type: 'email', autocomplete: 'username', value: email }}
            onInput={setEmail}
          />
          <Problem words={told?.words ?? null} />
          <button class="button button-accent h-11 w-full" type="submit">
            Send the link
          </button>
        </form>
      )}
      <ToSignIn />
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
    <Outside title="A new password">
      {done ? (
        <>
          <p class="mb-4 rounded-control bg-tint px-3 py-2" role="status">
            It is set. Every session of your account has ended; sign in with the new one.
          </p>
          <ToSignIn accent />
        </>
      ) : (
        <form onSubmit={(event) => void set(event)}>
          <OutsideField
            {...{ label: 'New password', type: 'password', autocomplete: 'new-password' }}
            hint="12 characters or more."
            value={password}
            onInput={setPassword}
          />
          <Problem words={problem} />
          <button class="button button-accent h-11 w-full" type="submit">
            Set the password
          </button>
          <ToSignIn />
        </form>
      )}
    </Outside>
  );
};
