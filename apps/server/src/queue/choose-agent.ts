import type { RoutingReason } from '@aisle/protocol';
import type { AgentHere } from '@aisle/storage';

/** What is known of somebody who waits. */
export type Wish = {
  /** Primary tag of her language, `de`. */
  language: string | null;
  skill: string | null;
  /** She was given to this team. */
  teamId: string | null;
  /** Whoever gave her back by hand does not get her again. */
  givenBackBy: string | null;
  /** Agents who have spoken with her. */
  acquaintances: readonly string[];
};

export type Choice = { agentId: string; why: RoutingReason[] };

type Preference = { reason: RoutingReason; speaksFor: (agent: AgentHere, wish: Wish) => boolean };

/** In this order: an earlier one outweighs all later ones. */
const PREFERENCES: readonly Preference[] = [
  { reason: 'knows_her', speaksFor: ({ agentId }, wish) => wish.acquaintances.includes(agentId) },
  {
    reason: 'language',
    speaksFor: ({ languages }, { language }) => language !== null && languages.includes(language),
  },
  {
    reason: 'skill',
    speaksFor: ({ skills }, { skill }) => skill !== null && skills.includes(skill),
  },
  {
    reason: 'team',
    speaksFor: ({ teams }, { teamId }) => teamId !== null && teams.includes(teamId),
  },
];

const capacityOf = (agent: AgentHere, usual: number): number => agent.capacity ?? usual;

/** Somebody of her team is here, perhaps busy: then she waits for them. */
const waitsForTeam = (agents: readonly AgentHere[], { teamId }: Wish): boolean =>
  teamId !== null &&
  agents.some(({ teams, presence }) => teams.includes(teamId) && presence !== 'away');

/** Agents who may be given this one now: online, with a free place, and of her team. */
const fitting = (agents: readonly AgentHere[], wish: Wish, usual: number): AgentHere[] => {
  const teamOnly = waitsForTeam(agents, wish);
  return agents.filter(
    (agent) =>
      agent.presence === 'online' &&
      agent.load < capacityOf(agent, usual) &&
      agent.agentId !== wish.givenBackBy &&
      (!teamOnly || (wish.teamId !== null && agent.teams.includes(wish.teamId))),
  );
};

/**
 * Who gets somebody who waits: pure, so that every node decides alike (rule 30). An agent who knows
 * her, then her language, then the skill her page asks for, then her team; among equals the one who
 * is least full, then the one who was given nothing for longest. Null: nobody fits who has a free
 * place. `usual` is the capacity of agents who have none of their own.
 */
export function chooseAgent(
  wish: Wish,
  agents: readonly AgentHere[],
  usual: number,
): Choice | null {
  const may = fitting(agents, wish, usual);
  const fullness = (agent: AgentHere) => agent.load / capacityOf(agent, usual);
  const compare = (a: AgentHere, b: AgentHere) =>
    byPreference(a, b, wish) ||
    fullness(a) - fullness(b) ||
    a.givenAt - b.givenAt ||
    (a.agentId < b.agentId ? -1 : 1);
  const [first, ...others] = may.sort(compare);
  if (!first) return null;
  const equals = others.filter((other) => byPreference(first, other, wish) === 0);
  return {
    agentId: first.agentId,
    why: [...liked(first, wish), ...among(first, equals, fullness)],
  };
}

const liked = (agent: AgentHere, wish: Wish): RoutingReason[] =>
  PREFERENCES.filter(({ speaksFor }) => speaksFor(agent, wish)).map(({ reason }) => reason);

function byPreference(a: AgentHere, b: AgentHere, wish: Wish): number {
  for (const { speaksFor } of PREFERENCES) {
    const difference = Number(speaksFor(b, wish)) - Number(speaksFor(a, wish));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What told her from those who would have done as well. */
function among(
  first: AgentHere,
  equals: readonly AgentHere[],
  fullness: (agent: AgentHere) => number,
): RoutingReason[] {
  if (equals.length === 0) return [];
  return equals.every((other) => fullness(other) > fullness(first)) ? ['load'] : ['idle'];
}
