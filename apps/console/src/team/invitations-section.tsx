import { type Agent, type Invitation, ROLES, type Role, reaches } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { FreshLink } from '../controls/fresh-link.tsx';
import { SureButton } from '../controls/sure-button.tsx';
import { WithParts } from '../language/with-parts.tsx';
import { sentence } from '../refusals/sentence.ts';
import { dateWords } from '../time/time-words.ts';
import type { TeamSetup } from './team-setup.ts';
import { teamWords } from './words.ts';

type Props = { setup: TeamSetup; invitations: Invitation[]; mail: boolean; me: Agent; now: number };

/** Asking somebody in, by mail or by a link to hand on, and who has not come yet. */
export const InvitationsSection = ({ setup, invitations, mail, me, now }: Props) => {
  const made = setup.made.value;
  const problem = setup.problem.value;
  return (
    <section class="mt-6 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="invite">
      <h2 id="invite" class="mb-1 text-16 font-semibold">
        {teamWords.invite}
      </h2>
      <p class="mb-4 text-13 text-muted">
        {mail ? teamWords.inviteHint : teamWords.inviteHintNoMail}
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
          <h3 class="heading mt-5 mb-2">{teamWords.invited}</h3>
          <ul class="divide-y" aria-label={teamWords.invitations}>
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
          <span class="mb-1 block font-medium">{teamWords.email}</span>
          <input
            class="field h-10"
            type="email"
            placeholder={teamWords.mayBeEmpty}
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
        </label>
      )}
      <label class="w-36">
        <span class="mb-1 block font-medium">{teamWords.as}</span>
        <select
          class="field h-10 py-0"
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as Role)}
        >
          {ROLES.filter((one) => reaches(me.role, one)).map((one) => (
            <option key={one} value={one}>
              {teamWords.roles[one]}
            </option>
          ))}
        </select>
      </label>
      <button class="button button-accent h-10" type="submit">
        {email.trim() === '' ? teamWords.makeLink : teamWords.sendInvitation}
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
      <span class="block break-all">{email ?? teamWords.byLink}</span>
      <span class="block text-13 text-muted">
        <WithParts
          words={teamWords.invitedBy}
          parts={{ role: teamWords.roles[role], name: <bdi>{invitedBy}</bdi> }}
        />
      </span>
    </span>
    <span class={`text-13 ${expiresAt <= now ? 'text-warn' : 'text-muted'}`}>
      {expiresAt <= now ? teamWords.runOut : teamWords.goodUntil(dateWords(expiresAt))}
    </span>
    <SureButton
      words={teamWords.takeBack}
      sure={teamWords.takeBackSure}
      about={email ? teamWords.invitationTo(email) : teamWords.invitationAs(role)}
      onPress={() => void setup.revoke(invitationId)}
    />
  </li>
);
