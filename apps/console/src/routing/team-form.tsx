import type { Team } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { Labelled } from '../shop/labelled.tsx';
import type { RoutingSetup, Settled } from './routing-setup.ts';
import { SaveLine, useSaving } from './saving.tsx';
import { routingWords } from './words.ts';

type Props = {
  setup: RoutingSetup;
  team: Team;
  agents: Settled['agents'];
  /** A team that is not kept yet is only left. */
  onRemove: () => void;
};

/** A team: its name and who is in it. */
export const TeamForm = ({ setup, team, agents, onRemove }: Props) => {
  const [name, setName] = useState(team.name);
  const [members, setMembers] = useState(team.members);
  const saving = useSaving();
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return saving.refuse(routingWords.teamNameMissing);
    await saving.run(() => setup.saveTeam({ teamId: team.teamId, name: name.trim(), members }));
  };
  const toggle = (agentId: string) => {
    saving.clear();
    setMembers(
      members.includes(agentId) ? members.filter((one) => one !== agentId) : [...members, agentId],
    );
  };
  const called = team.name || routingWords.theNewTeam;
  return (
    <li class="py-4 first:pt-0 last:pb-0">
      <form
        class="grid gap-3"
        aria-label={called}
        noValidate
        onSubmit={(event) => void save(event)}
      >
        <div class="flex items-end gap-2">
          <div class="min-w-0 max-w-80 flex-1">
            <Labelled label={routingWords.teamName}>
              {(wiring) => (
                <input
                  {...wiring}
                  class="field h-10"
                  maxLength={60}
                  value={name}
                  onInput={(event) => {
                    saving.clear();
                    setName(event.currentTarget.value);
                  }}
                />
              )}
            </Labelled>
          </div>
          <button
            type="button"
            class="button"
            aria-label={routingWords.removeTeam(called)}
            onClick={onRemove}
          >
            {routingWords.remove}
          </button>
        </div>
        <fieldset>
          <legend class="mb-1 text-13 text-muted">{routingWords.members}</legend>
          <div class="flex flex-wrap gap-x-5 gap-y-1">
            {agents.map(({ agentId, name: who }) => (
              <label key={agentId} class="flex min-h-8 min-w-0 items-center gap-2">
                <input
                  type="checkbox"
                  class="size-4 flex-none accent-accent"
                  checked={members.includes(agentId)}
                  onChange={() => toggle(agentId)}
                />
                <bdi class="wrap-anywhere">{who}</bdi>
              </label>
            ))}
          </div>
        </fieldset>
        <SaveLine saving={saving} name={routingWords.saveTeam(called)} />
      </form>
    </li>
  );
};
