import { lazy, Suspense } from 'preact/compat';
import type { Accounts, SessionKeeper } from '../session/session.ts';
import type { LinkDoor, Visit } from './link-door.ts';
import { linkWords } from './words.ts';

const JoinPage = lazy(() =>
  import('./join-page.tsx').then((module) => ({ default: module.JoinPage })),
);
const ResetPage = lazy(() =>
  import('./reset-page.tsx').then((module) => ({ default: module.ResetPage })),
);

type Props = {
  visit: Visit;
  door: LinkDoor;
  accounts: Pick<Accounts, 'signIn' | 'showCode'>;
  session: Pick<SessionKeeper, 'state'>;
  onJoined: () => void;
};

/** The pages of those who came by a link; nobody else loads them. */
export const LinkPage = ({ visit: { page, token }, door, accounts, session, onJoined }: Props) => {
  const state = session.state.value;
  if (page === 'join' && state.kind === 'checking')
    return <main aria-busy="true" aria-label={linkWords.openingInvitation} />;
  const agent = state.kind === 'signed_in' ? state.agent : null;
  return (
    <Suspense fallback={null}>
      {page === 'join' ? (
        <JoinPage {...{ token, door, accounts, agent, onJoined }} />
      ) : (
        <ResetPage token={token} door={door} />
      )}
    </Suspense>
  );
};
