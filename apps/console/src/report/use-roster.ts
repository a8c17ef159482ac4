import type { AgentCard, Team } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';

/** Whose figures can be asked for. */
export type Roster = {
  agents: readonly AgentCard[];
  teams: readonly Pick<Team, 'teamId' | 'name'>[];
};

/** Everybody in the store and its teams, as they are now; nobody until they have come. */
export const useRoster = ({ client }: Pick<Desk, 'client'>): Roster => {
  const [roster, setRoster] = useState<Roster>({ agents: [], teams: [] });
  useEffect(() => {
    void Promise.all([client.ask('fetchColleagues', {}), client.ask('fetchRoster', {})]).then(
      ([told, known]) =>
        setRoster({
          agents: told.ok ? told.value.colleagues : [],
          teams: known.ok ? known.value.teams : [],
        }),
    );
  }, [client]);
  return roster;
};
