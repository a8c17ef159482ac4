import { isDeepStrictEqual } from 'node:util';
import {
  type AgentRequests,
  type BusinessHours,
  findHoursProblem,
  ok,
  refuse,
} from '@aisle/protocol';
import { hours, routing } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { createHoursResolver } from './hours-resolver.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

const fetchHours: Answers<'fetchHours'> = async ({ storage: { read }, clock }, { storeId }) => {
  const settled = await hours.findHours(read, storeId);
  const teams = await routing.listTeams(read, storeId);
  return ok({
    hours: settled,
    teams: teams.map(({ teamId, name }) => ({ teamId, name })),
    now: createHoursResolver(settled.plan).now(clock()),
  });
};

/** The first plan that contradicts itself, in a sentence. */
const problemOf = ({ plan, teams }: BusinessHours): string | null => {
  for (const one of [plan, ...teams.map((team) => team.plan)]) {
    const problem = one && findHoursProblem(one);
    if (problem) return problem.text;
  }
  return null;
};

const saveHours: Answers<'saveHours'> = async (house, { storeId }, { before, hours: wanted }) => {
  const problem = problemOf(wanted);
  if (problem) return refuse('invalid', problem);
  const answer = await house.storage.write(async (tx) => {
    await tx.lock(`hours ${storeId}`);
    const known = new Set((await routing.listTeams(tx, storeId)).map(({ teamId }) => teamId));
    if (!wanted.teams.every(({ teamId }) => known.has(teamId)))
      return refuse('not_found', 'no such team');
    if (new Set(wanted.teams.map(({ teamId }) => teamId)).size < wanted.teams.length)
      return refuse('invalid', 'a team is there twice');
    if (!isDeepStrictEqual(await hours.findHours(tx, storeId), before))
      return refuse('stale', 'somebody else has changed the hours meanwhile');
    await hours.saveHours(tx, { storeId, hours: wanted, at: house.clock() });
    return ok(null);
  });
  if (!answer.ok) return answer;
  house.hours.forget(storeId);
  house.availability.changed(storeId);
  house.queue.look(storeId);
  return answer;
};

const tryHours: Answers<'tryHours'> = async ({ clock }, _, { plan, at }) => {
  const problem = plan && findHoursProblem(plan);
  if (problem) return refuse('invalid', problem.text);
  return ok(createHoursResolver(plan).now(at ?? clock()));
};

/** Who answers the requests of `requests/hours.ts`. */
export const hoursHandlers = { shopper: {}, agent: { fetchHours, saveHours, tryHours } };
