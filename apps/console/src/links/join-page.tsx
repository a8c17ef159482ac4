import type { Agent, Refusal, Result } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import { sentence } from '../refusals/sentence.ts';
import { refusalWords } from '../session/refusal-words.ts';
import type { Accounts } from '../session/session.ts';
import { ROLE_NAMES } from '../team/team-words.ts';
import type { LinkDoor, OpenInvitation } from './link-door.ts';
import { Outside, OutsideField, Problem } from './outside.tsx';

type Props = {
  token: string;
  door: LinkDoor;
  accounts: Pick<Accounts, 'signIn' | 'showCode'>;
  /** Who this browser is signed in as, if anybody. */
  agent: Agent | null;
  onJoined: () => void;
};

/** Where the link of an invitation leads: a new account, or one that is there already. */
export const JoinPage = (props: Props) => {
  const { token, door } = props;
  const [open, setOpen] = useState<Result<OpenInvitation> | null>(null);
  useEffect(() => {
    void door.invitation(token).then(setOpen);
  }, [door, token]);
  if (!open) return <main aria-busy="true" aria-label="Looking at the invitation" />;
  if (!open.ok)
    return (
      <Outside title="This link lets nobody in">
        <p class="mb-5 text-muted" role="alert">
          {sentence(open.error)} Ask whoever invited you for a new one.
        </p>
        <a class="button" href="/console/">
          To the sign-in
        </a>
      </Outside>
    );
  return <Welcome {...props} invitation={open.value} />;
};

const Welcome = ({ invitation, ...props }: Props & { invitation: OpenInvitation }) => {
  const { storeName, role, invitedBy } = invitation;
  const [known, setKnown] = useState(false);
  const shared = { ...props, invitation };
  return (
    <Outside title={`Join ${storeName}`}>
      <p class="mb-6 text-muted">
        <bdi>{invitedBy}</bdi> invites you as {ROLE_NAMES[role].toLowerCase()}.
      </p>
      {props.agent ? (
        <AsSignedIn {...shared} agent={props.agent} />
      ) : (
        <>
          {known ? <WithAccount {...shared} /> : <Anew {...shared} />}
          <button
            class="button button-quiet mt-3 w-full"
            type="button"
            onClick={() => setKnown(!known)}
          >
            {known ? 'I have no account yet' : 'I have an account already'}
          </button>
        </>
      )}
    </Outside>
  );
};

type Inside = Props & { invitation: OpenInvitation };

/** One try at a time, and why the last one did not work. */
const useTry = (onDone: () => void) => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = (work: () => Promise<string | null>) => async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const words = await work();
    setBusy(false);
    setProblem(words);
    if (words === null) onDone();
  };
  return { busy, problem, attempt };
};

const wordsOf = (answer: Result<unknown>): string | null =>
  answer.ok ? null : sentence(answer.error satisfies Refusal);

const AsSignedIn = ({ door, token, agent, onJoined }: Inside & { agent: Agent }) => {
  const { busy, problem, attempt } = useTry(onJoined);
  return (
    <form onSubmit={attempt(async () => wordsOf(await door.joinSignedIn(token)))}>
      <Problem words={problem} />
      <button class="button button-accent h-11 w-full" type="submit" aria-disabled={busy}>
        Join as <bdi>{agent.name}</bdi>
      </button>
      <p class="mt-3 text-13 text-muted">
        You are signed in with {agent.email}. For another account sign out first, then open the link
        again.
      </p>
    </form>
  );
};

const Anew = ({ door, token, accounts, invitation, onJoined }: Inside) => {
  const [name, setName] = useState('');
  const [email, setEmail] = useState(invitation.email ?? '');
  const [password, setPassword] = useState('');
  const { busy, problem, attempt } = useTry(onJoined);
  const join = async () => {
    const answer = await door.join({ token, name, email, password });
    if (!answer.ok) return wordsOf(answer);
    // Whoever is in and cannot be signed in right now does that on the page behind.
    await accounts.signIn(email, password);
    return null;
  };
  return (
    <form onSubmit={attempt(join)}>
      <OutsideField
        {...{ label: 'Your name', type: 'text', autocomplete: 'name', value: name }}
        hint="Shoppers read it above what you write."
        onInput={setName}
      />
      <OutsideField
        {...{ label: 'E-mail', type: 'email', autocomplete: 'username', value: email }}
        readOnly={invitation.email !== null}
        onInput={setEmail}
      />
      <OutsideField
        {...{ label: 'Password', type: 'password', autocomplete: 'new-password' }}
        hint="12 characters or more."
        value={password}
        onInput={setPassword}
      />
      <Problem words={problem} />
      <button class="button button-accent h-11 w-full" type="submit" aria-disabled={busy}>
        Join
      </button>
    </form>
  );
};

const WithAccount = ({ door, token, accounts, invitation, onJoined }: Inside) => {
  const [email, setEmail] = useState(invitation.email ?? '');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const [code, setCode] = useState('');
  const { busy, problem, attempt } = useTry(onJoined);
  const join = async () => {
    if (asked) {
      const problem = await accounts.showCode(code, token);
      return problem ?? wordsOf(await door.joinSignedIn(token));
    }
    const answer = await accounts.signIn(email, password, token);
    if (answer.kind === 'in') return wordsOf(await door.joinSignedIn(token));
    if (answer.kind !== 'code') return refusalWords(answer);
    setAsked(true);
    return 'And the code from your authenticator app, or a recovery code.';
  };
  return (
    <form onSubmit={attempt(join)}>
      <OutsideField
        {...{ label: 'E-mail', type: 'email', autocomplete: 'username', value: email }}
        readOnly={invitation.email !== null}
        onInput={setEmail}
      />
      <OutsideField
        {...{ label: 'Password', type: 'password', autocomplete: 'current-password' }}
        value={password}
        onInput={setPassword}
      />
      {asked && (
        <OutsideField
          {...{ label: 'Code', type: 'text', autocomplete: 'one-time-code', value: code }}
          onInput={setCode}
        />
      )}
      <Problem words={problem} />
      <button class="button button-accent h-11 w-full" type="submit" aria-disabled={busy}>
        Sign in and join
      </button>
    </form>
  );
};
