import type { Agent, Refusal, Result } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import { WithParts } from '../language/with-parts.tsx';
import { sentence } from '../refusals/sentence.ts';
import { DoorLanguage } from '../session/door-language.tsx';
import { refusalWords } from '../session/refusal-words.ts';
import type { Accounts } from '../session/session.ts';
import type { LinkDoor, OpenInvitation } from './link-door.ts';
import { Outside, OutsideField, Problem } from './outside.tsx';
import { linkWords } from './words.ts';

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
  if (!open) return <main aria-busy="true" aria-label={linkWords.lookingAtInvitation} />;
  if (!open.ok)
    return (
      <Outside title={linkWords.deadLink}>
        <p class="mb-5 text-muted" role="alert">
          {linkWords.askForNew(sentence(open.error))}
        </p>
        <a class="button" href="/console/">
          {linkWords.toSignIn}
        </a>
        <DoorLanguage secret={token} />
      </Outside>
    );
  return <Welcome {...props} invitation={open.value} />;
};

const Welcome = ({ invitation, ...props }: Props & { invitation: OpenInvitation }) => {
  const { storeName, role, invitedBy } = invitation;
  const [known, setKnown] = useState(false);
  const shared = { ...props, invitation };
  return (
    <Outside title={linkWords.joinStore(storeName)}>
      <p class="mb-6 text-muted">
        <WithParts words={linkWords.invites[role]} parts={{ who: <bdi>{invitedBy}</bdi> }} />
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
            {known ? linkWords.noAccount : linkWords.haveAccount}
          </button>
        </>
      )}
      <DoorLanguage secret={props.token} />
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

const whyNot = (answer: Result<unknown>): string | null =>
  answer.ok ? null : sentence(answer.error satisfies Refusal);

const AsSignedIn = ({ door, token, agent, onJoined }: Inside & { agent: Agent }) => {
  const { busy, problem, attempt } = useTry(onJoined);
  return (
    <form onSubmit={attempt(async () => whyNot(await door.joinSignedIn(token)))}>
      <Problem words={problem} />
      <button class="button button-accent h-11 w-full" type="submit" aria-disabled={busy}>
        <WithParts words={linkWords.joinAs} parts={{ name: <bdi>{agent.name}</bdi> }} />
      </button>
      <p class="mt-3 text-13 text-muted">{linkWords.signedInWith(agent.email)}</p>
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
    if (!answer.ok) return whyNot(answer);
    // Whoever is in and cannot be signed in right now does that on the page behind.
    await accounts.signIn(email, password);
    return null;
  };
  return (
    <form onSubmit={attempt(join)}>
      <OutsideField
        {...{ label: linkWords.yourName, type: 'text', autocomplete: 'name', value: name }}
        hint={linkWords.yourNameHint}
        onInput={setName}
      />
      <OutsideField
        {...{ label: linkWords.email, type: 'email', autocomplete: 'username', value: email }}
        readOnly={invitation.email !== null}
        onInput={setEmail}
      />
      <OutsideField
        {...{ label: linkWords.password, type: 'password', autocomplete: 'new-password' }}
        hint={linkWords.passwordHint}
        value={password}
        onInput={setPassword}
      />
      <Problem words={problem} />
      <button class="button button-accent h-11 w-full" type="submit" aria-disabled={busy}>
        {linkWords.join}
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
      return problem ?? whyNot(await door.joinSignedIn(token));
    }
    const answer = await accounts.signIn(email, password, token);
    if (answer.kind === 'in') return whyNot(await door.joinSignedIn(token));
    if (answer.kind !== 'code') return refusalWords(answer);
    setAsked(true);
    return linkWords.codeWanted;
  };
  return (
    <form onSubmit={attempt(join)}>
      <OutsideField
        {...{ label: linkWords.email, type: 'email', autocomplete: 'username', value: email }}
        readOnly={invitation.email !== null}
        onInput={setEmail}
      />
      <OutsideField
        {...{ label: linkWords.password, type: 'password', autocomplete: 'current-password' }}
        value={password}
        onInput={setPassword}
      />
      {asked && (
        <OutsideField
          {...{ label: linkWords.code, type: 'text', autocomplete: 'one-time-code', value: code }}
          onInput={setCode}
        />
      )}
      <Problem words={problem} />
      <button class="button button-accent h-11 w-full" type="submit" aria-disabled={busy}>
        {linkWords.signInAndJoin}
      </button>
    </form>
  );
};
