import { newId, systemClock } from '@aisle/client';
import {
  type AgentRequests,
  type Colleague,
  type InboxRow,
  ok,
  type Result,
  type Routing,
  refuse,
  type Team,
} from '@aisle/protocol';
import { faceAt } from './faces.ts';
import { MIA } from './floor.ts';

type Name =
  | 'fetchRoster'
  | 'fetchRouting'
  | 'saveRouting'
  | 'saveAgentRouting'
  | 'saveTeam'
  | 'removeTeam';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

const colleague = (name: string, more: Partial<Colleague>): Colleague => ({
  ...{ agentId: newId(systemClock), name, whereabouts: 'online', load: 0, capacity: 5, waiting: 0 },
  ...more,
});

/** Whom Mia can hand something to. */
export const COLLEAGUES: readonly Colleague[] = [
  colleague('Mia Lindqvist', { agentId: MIA, load: 3, waiting: 2 }),
  colleague('Tomasz Wiśniewski', { load: 2, waiting: 1 }),
  colleague('ليلى منصور', { whereabouts: 'busy', load: 4 }),
  colleague('Maximiliane-Theodora von Hohenstein-Waldburg', { whereabouts: 'away', load: 1 }),
  colleague('Ngozi Okafor', { whereabouts: 'absent', capacity: 3 }),
];

/** The team of the practice store. */
export const PRACTICE_TEAM = newId(systemClock);

/** Two of them have a picture on their card. */
const withFaces = <One extends Colleague>(origin: string, all: readonly One[]): One[] =>
  all.map((one, index) => ({
    ...one,
    ...(index < 2 && { photo: faceAt(origin, index === 0 ? 'mia' : 'tomasz') }),
  }));

/** How the practice floor stands: who waits, and what lies with Maximiliane, who is away. */
export const practiceBoard = (
  origin: string,
  rows: readonly InboxRow[],
): AgentRequests['fetchBoard']['reply'] => ({
  waiting: rows
    .filter(({ waitingSince }) => waitingSince !== null)
    .toSorted((a, b) => (a.waitingSince ?? 0) - (b.waitingSince ?? 0)),
  unattended: rows
    .filter(({ waitingSince }) => waitingSince === null)
    .slice(0, 1)
    .map((row) => ({ ...row, assignedTo: COLLEAGUES[3]?.agentId ?? null })),
  colleagues: withFaces(origin, COLLEAGUES).map((one, index) => ({
    ...one,
    firstReplyMs: [42_000, 170_000, 95_000, null, null][index] ?? null,
  })),
});

/** Who takes what in the practice store. */
export const practiceRouting = (origin: string): Answers => {
  let routing: Routing = {
    ...{ mode: 'automatic', capacity: 5, rules: [{ page: '/returns', skill: 'returns' }] },
  };
  const agents = COLLEAGUES.map(({ agentId, name }, index) => ({
    ...{ agentId, name, capacity: index === 4 ? 3 : null },
    languages: index === 2 ? ['ar', 'en'] : ['en'],
    skills: index === 1 ? ['returns', 'knitting'] : [],
  }));
  let teams: Team[] = [
    {
      teamId: PRACTICE_TEAM,
      name: 'Returns',
      members: COLLEAGUES.slice(1, 3).map(({ agentId }) => agentId),
    },
  ];
  return {
    fetchRoster: () =>
      ok({
        colleagues: withFaces(origin, COLLEAGUES),
        teams: teams.map(({ teamId, name }) => ({ teamId, name })),
        mode: routing.mode,
      }),
    fetchRouting: () => ok({ routing, teams, agents }),
    saveRouting: (asked) => {
      routing = asked.routing;
      return ok(null);
    },
    saveAgentRouting: ({ agentId, ...kept }) => {
      const agent = agents.find((one) => one.agentId === agentId);
      if (!agent) return refuse('not_found', 'no such agent');
      Object.assign(agent, kept);
      return ok(null);
    },
    saveTeam: (team) => {
      const others = teams.filter(({ teamId }) => teamId !== team.teamId);
      teams = [...others, team];
      return ok(null);
    },
    removeTeam: ({ teamId }) => {
      teams = teams.filter((team) => team.teamId !== teamId);
      return ok(null);
    },
  };
};
