import { Outside } from '../links/outside.tsx';
import { createFactorDoor } from './factor-door.ts';
import { SetUp } from './set-up.tsx';

const door = createFactorDoor((input, init) => fetch(input, init));

type Props = { onDone: () => void; onSignOut: () => void };

/** Before the desk: the store asks its owners and admins for a second factor. */
export const EnrolPage = ({ onDone, onSignOut }: Props) => (
  <Outside title="Two-factor sign-in">
    <p class="mb-5 text-muted">
      Your store asks its owners and admins for a code from their phone beside the password. Set it
      up once, then you are in.
    </p>
    <SetUp door={door} onDone={onDone} />
    <button class="button button-quiet mt-3" type="button" onClick={onSignOut}>
      Sign out
    </button>
  </Outside>
);
