import { type Agent, type Invitation, ROLES, type Role, reaches } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { FreshLink } from '../controls/fresh-link.tsx';
import { SureButton } from '../controls/sure-button.tsx';
import { sentence } from '../refusals/sentence.ts';
import { dateWords } from '../time/time-words.ts';
import type { TeamSetup } from './team-setup.ts';
import { ROLE_NAMES } from './team-words.ts';

type Props = { setup: TeamSetup; invitations: Invitation[]; mail: boolean; me: Agent; now: number };

/** Asking somebody in, by mail or by a link to hand on, and who has not come yet. */
export const InvitationsSection = ({ setup, invitations, mail, me, now }: Props) => {
  const made = setup.made.value;
  const problem = setup.problem.value;
  return (
    <section class="mt-6 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="invite">
      <h2 id="invite" class="mb-1 text-16 font-semibold">
        Invite somebody
      </h2>
      <p class="mb-4 text-13 text-muted">
        {mail
          ? 'By mail, or without an address as a link that you hand on yourself.'
          : 'This server sends no mail: you get a link that you hand on yourself.'}
      </p>
      <InviteForm setup={setup} mail={mail} me={me} />
      {problem && (
        <p class="mt-3 text-danger" role="alert">
          {sentence(problem)}
        </p>
      )}
      {made && (
        <div class="mt-4" key={made.link}>
          <FreshLink label={made.label} link={made.link} hint={made.hint} />
        </div>
      )}
      {invitations.length > 0 && (
        <>
          <h3 class="heading mt-5 mb-2">Not here yet</h3>
          <ul class="divide-y" aria-label="Invitations">
            {invitations.map((one) => (
              <Waiting key={one.invitationId} setup={setup} invitation={one} now={now} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const InviteForm = ({ setup, mail, me }: Pick<Props, 'setup' | 'mail' | 'me'>) => {
  const [role, setRole] = useState<Role>('agent');
  const [email, setEmail] = useState('');
  const invite = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await setup.invite(role, email.trim())) setEmail('');
  };
  return (
    <form class="flex flex-wrap items-end gap-3" onSubmit={(event) => void invite(event)}>
      {mail && (
        <label class="min-w-56 flex-1">
          <span class="mb-1 block font-medium">E-mail</span>
          <input
            class="field h-10"
            type="email"
            placeholder="May be left empty"
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
        </label>
      )}
      <label class="w-36">
        <span class="mb-1 block font-medium">As</span>
        <select
          class="field h-10 py-0"
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as Role)}
        >
          {ROLES.filter((one) => reaches(me.role, one)).map((one) => (
            <option key={one} value={one}>
              {ROLE_NAMES[one]}
            </option>
          ))}
        </select>
      </label>
      <button class="button button-accent h-10" type="submit">
        {email.trim() === '' ? 'Make a link' : 'Invite'}
      </button>
    </form>
  );
};

const Waiting = ({
  setup,
  invitation: { invitationId, email, role, expiresAt, invitedBy },
  now,
}: {
  setup: TeamSetup;
  invitation: Invitation;
  now: number;
}) => (
  <li class="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
    <span class="min-w-48 flex-1">
      <span class="block break-all">{email ?? 'By link'}</span>
      <span class="block text-13 text-muted">
        {ROLE_NAMES[role]}, invited by <bdi>{invitedBy}</bdi>
      </span>
    </span>
    <span class={`text-13 ${expiresAt <= now ? 'text-warn' : 'text-muted'}`}>
      {expiresAt <= now ? 'Has run out' : `Good until ${dateWords(expiresAt)}`}
    </span>
    <SureButton
      words="Take back"
      sure="Really take back"
      about={`the invitation ${email ? `to ${email}` : `as ${role}`}`}
      onPress={() => void setup.revoke(invitationId)}
    />
  </li>
);
