import { ROLES } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { WithParts } from '../language/with-parts.tsx';
import { sentence } from '../refusals/sentence.ts';
import { InvitationsSection } from './invitations-section.tsx';
import { MemberRow } from './member-row.tsx';
import { createTeamSetup } from './team-setup.ts';
import { TwoFactorRule } from './two-factor-rule.tsx';
import { teamWords } from './words.ts';

/** Who works for the store, as what, and who is there. */
export default ({ desk }: { desk: Desk }) => {
  const [setup] = useState(() => createTeamSetup(desk.client));
  useEffect(() => void setup.load(), [setup]);
  const agents = setup.agents.value;
  if (agents.kind === 'loading')
    return (
      <div class="max-w-220 space-y-3 p-6" role="status" aria-label={teamWords.loading}>
        <div class="skeleton h-12" />
        <div class="skeleton h-40" />
      </div>
    );
  if (agents.kind === 'refused')
    return (
      <div class="max-w-220 p-6" role="alert">
        <p class="mb-3">{teamWords.failed(sentence(agents.refusal))}</p>
        <button class="button" type="button" onClick={() => void setup.load()}>
          {teamWords.tryAgain}
        </button>
      </div>
    );
  return (
    <div class="max-w-220 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">{teamWords.team}</h1>
      <p class="mb-6 text-muted">
        <WithParts words={teamWords.hint} parts={{ store: <bdi>{desk.agent.storeName}</bdi> }} />
      </p>
      <section class="rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="members">
        <h2 id="members" class="mb-4 text-16 font-semibold">
          {teamWords.people}
        </h2>
        <ul class="divide-y" aria-label={teamWords.people}>
          {agents.value.map((member) => (
            <MemberRow
              key={member.agentId}
              setup={setup}
              member={member}
              me={desk.agent}
              now={desk.now.value}
            />
          ))}
        </ul>
        <Roles />
      </section>
      <InvitationsSection
        setup={setup}
        invitations={setup.invitations.value}
        mail={setup.mail.value}
        me={desk.agent}
        now={desk.now.value}
      />
      <TwoFactorRule setup={setup} />
    </div>
  );
};

const Roles = () => (
  <details class="mt-4 rounded-control bg-sunken px-3 py-2 text-13">
    <summary class="cursor-pointer font-medium">{teamWords.rolesTitle}</summary>
    <dl class="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      {ROLES.map((role) => (
        <>
          <dt key={role} class="font-medium">
            {teamWords.roles[role]}
          </dt>
          <dd key={`${role} words`}>{teamWords.mayDo[role]}</dd>
        </>
      ))}
    </dl>
  </details>
);
