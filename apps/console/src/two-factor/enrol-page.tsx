import { Outside } from '../links/outside.tsx';
import { createFactorDoor } from './factor-door.ts';
import { SetUp } from './set-up.tsx';
import { twoFactorWords } from './words.ts';

const door = createFactorDoor((input, init) => fetch(input, init));

type Props = { onDone: () => void; onSignOut: () => void };

/** Before the desk: the store asks its owners and admins for a second factor. */
export const EnrolPage = ({ onDone, onSignOut }: Props) => (
  <Outside title={twoFactorWords.twoFactor}>
    <p class="mb-5 text-muted">{twoFactorWords.askedByStore}</p>
    <SetUp door={door} onDone={onDone} />
    <button class="button button-quiet mt-3" type="button" onClick={onSignOut}>
      {twoFactorWords.signOut}
    </button>
  </Outside>
);
