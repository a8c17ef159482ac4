import type { Team } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { AgentForm } from './agent-form.tsx';
import { createRoutingSetup, type RoutingSetup, type Settled } from './routing-setup.ts';
import { StoreForm } from './store-form.tsx';
import { TeamForm } from './team-form.tsx';
import { routingWords } from './words.ts';

/** Who gets which conversations: the store's way, what each agent takes, teams. */
export default ({ desk }: { desk: Desk }) => {
  const [setup] = useState(() => createRoutingSetup(desk.client));
  useEffect(() => void setup.load(), [setup]);
  const settled = setup.settled.value;
  if (settled.kind === 'loading')
    return (
      <div class="max-w-180 space-y-3 p-6" role="status" aria-label={routingWords.loading}>
        <div class="skeleton h-12" />
        <div class="skeleton h-40" />
      </div>
    );
  if (settled.kind === 'refused')
    return (
      <div class="max-w-180 p-6" role="alert">
        <p class="mb-3">{routingWords.failed(sentence(settled.refusal))}</p>
        <button class="button" type="button" onClick={() => void setup.load()}>
          {routingWords.tryAgain}
        </button>
      </div>
    );
  return <Forms setup={setup} settled={settled.value} />;
};

const CARD = 'mb-6 rounded-card border bg-surface p-4 sm:p-5';

const Forms = ({ setup, settled }: { setup: RoutingSetup; settled: Settled }) => {
  const { routing, agents, teams } = settled;
  const [made, setMade] = useState<Team | null>(null);
  const fresh = made && !teams.some(({ teamId }) => teamId === made.teamId) ? [made] : [];
  return (
    <div class="max-w-180 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">{routingWords.routing}</h1>
      <p class="mb-6 text-muted">{routingWords.about}</p>
      <StoreForm setup={setup} routing={routing} />
      <section class={CARD} aria-labelledby="takers">
        <h2 id="takers" class="mb-1 text-16 font-semibold">
          {routingWords.takes}
        </h2>
        <p class="mb-4 text-13 text-muted">{routingWords.takesHint}</p>
        <ul class="divide-y">
          {agents.map((agent) => (
            <AgentForm key={agent.agentId} setup={setup} agent={agent} usual={routing.capacity} />
          ))}
        </ul>
      </section>
      <section class={CARD} aria-labelledby="teams">
        <h2 id="teams" class="mb-1 text-16 font-semibold">
          {routingWords.teams}
        </h2>
        <p class="mb-4 text-13 text-muted">{routingWords.teamsHint}</p>
        <ul class="divide-y">
          {[...teams, ...fresh].map((team) => (
            <TeamForm
              key={team.teamId}
              setup={setup}
              team={team}
              agents={agents}
              onRemove={() =>
                fresh.includes(team) ? setMade(null) : void setup.removeTeam(team.teamId)
              }
            />
          ))}
        </ul>
        {fresh.length === 0 && (
          <button type="button" class="button mt-4" onClick={() => setMade(setup.newTeam())}>
            {routingWords.newTeam}
          </button>
        )}
      </section>
    </div>
  );
};
