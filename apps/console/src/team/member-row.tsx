import { type Agent, ROLES, reaches, type TeamMember } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { SureButton } from '../controls/sure-button.tsx';
import { CardForm } from '../people/card-form.tsx';
import { Face } from '../people/face.tsx';
import type { TeamSetup } from './team-setup.ts';
import { changeWords, presenceWords } from './team-words.ts';
import { teamWords } from './words.ts';

type Props = { setup: TeamSetup; member: TeamMember; me: Agent; now: number };

/** One of the team: who she is, whether she is there, and what may be changed about her. */
export const MemberRow = ({ setup, member, me, now }: Props) => {
  const told = setup.told.value?.agentId === member.agentId ? setup.told.value : null;
  const [editing, setEditing] = useState(false);
  const { agentId, name, email, photo, disabledAt } = member;
  const mine = agentId === me.agentId;
  const mayChange = reaches(me.role, member.role);
  return (
    <li class="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
      <Face agentId={agentId} name={name} photo={photo} class="size-10 text-14" />
      <span class={`min-w-40 flex-1 ${disabledAt === null ? '' : 'text-muted'}`}>
        <span class="block font-medium">
          <bdi>{name}</bdi>
          {mine && <span class="font-normal text-muted"> {teamWords.you}</span>}
        </span>
        <span class="block text-13 break-all text-muted">{email}</span>
        {member.twoFactor && <span class="block text-13 text-muted">{teamWords.twoFactorOn}</span>}
      </span>
      <Presence member={member} now={now} />
      <RoleChoice setup={setup} member={member} me={me} />
      {mayChange && !mine && (
        <span class="-my-1 flex w-full flex-wrap justify-end gap-1">
          <button
            class="button button-quiet"
            type="button"
            aria-expanded={editing}
            aria-label={teamWords.cardOf(name)}
            onClick={() => setEditing(!editing)}
          >
            {teamWords.card}
          </button>
          {member.twoFactor && (
            <SureButton
              words={teamWords.resetTwoFactor}
              sure={teamWords.resetTwoFactorSure}
              about={teamWords.of(name)}
              onPress={() => void setup.resetTwoFactor(member)}
            />
          )}
          <Standing setup={setup} member={member} />
        </span>
      )}
      {editing && (
        <div class="w-full rounded-control bg-sunken p-4">
          <CardForm
            card={member}
            door={setup.cardDoor(agentId)}
            whose={name}
            onCard={setup.setCard}
          />
        </div>
      )}
      <p
        role="status"
        class={`w-full text-13 empty:hidden ${told?.refusal ? 'text-danger' : 'text-muted'}`}
      >
        {told && (told.refusal ? changeWords(told.refusal) : told.words)}
      </p>
    </li>
  );
};

const DOTS = {
  ...{ online: 'bg-accent', busy: 'bg-warn' },
  ...{ away: 'border-2 border-warn', offline: 'border-2 border-edge' },
};

const Presence = ({ member, now }: { member: TeamMember; now: number }) => (
  <span class="flex w-36 items-center gap-2 text-13 text-muted">
    <span
      aria-hidden="true"
      class={`size-2 flex-none rounded-full forced-colors:border ${DOTS[member.presence]}`}
    />
    {presenceWords(member, now)}
  </span>
);

const RoleChoice = ({ setup, member, me }: Omit<Props, 'now'>) => {
  if (!reaches(me.role, member.role))
    return <span class="w-40 px-3">{teamWords.roles[member.role]}</span>;
  return (
    <select
      aria-label={teamWords.roleOf(member.name)}
      class="field h-10 w-40 py-0"
      value={member.role}
      onChange={({ currentTarget }) => {
        const role = currentTarget.value as Agent['role'];
        // Shown as it stands until the server has agreed.
        currentTarget.value = member.role;
        void setup.changeRole(member, role);
      }}
    >
      {ROLES.filter((role) => reaches(me.role, role)).map((role) => (
        <option key={role} value={role}>
          {teamWords.roles[role]}
        </option>
      ))}
    </select>
  );
};

/** Disabling takes a second press: it ends what somebody is in the middle of. */
const Standing = ({ setup, member }: { setup: TeamSetup; member: TeamMember }) =>
  member.disabledAt === null ? (
    <>
      <button
        class="button button-quiet"
        type="button"
        aria-label={teamWords.newPasswordFor(member.name)}
        onClick={() => void setup.makeResetLink(member)}
      >
        {teamWords.newPassword}
      </button>
      <SureButton
        words={teamWords.disable}
        sure={teamWords.disableSure}
        about={member.name}
        onPress={() => void setup.setDisabled(member, true)}
      />
    </>
  ) : (
    <button
      class="button"
      type="button"
      aria-label={teamWords.enableOf(member.name)}
      onClick={() => void setup.setDisabled(member, false)}
    >
      {teamWords.enable}
    </button>
  );
