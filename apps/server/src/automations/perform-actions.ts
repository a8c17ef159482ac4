import {
  type AutomationAction,
  type AutomationStep,
  DESK_LIMITS,
  type Priority,
  RULE_EVENT,
} from '@aisle/protocol';
import {
  type AutomationRunRecord,
  agents,
  automationRuns,
  followUps,
  handling,
  routing,
  type Tx,
  targetDeliveries,
  webhookTargets,
} from '@aisle/storage';
import { nameAfter } from '../conversations/name-after.ts';
import { tellFollowUp } from '../follow-ups/tell-follow-up.ts';
import { tellHandling } from '../handling/tell-handling.ts';
import type { House } from '../house.ts';
import { ruleEventId } from '../webhook-targets/make-body.ts';
import { add, already, type Came, done, findIt, GONE, leftOut } from './add-to-log.ts';
import { askForRating } from './ask-for-rating.ts';
import { sendReply } from './send-reply.ts';

const HOUR_MS = 3_600_000;

/**
 * Does what a rule is to do, one after the other. One that cannot be done is left out with its reason
 * and the others go on. Each is named by run and place, so that doing it again is doing it once.
 */
export async function performActions(
  house: House,
  run: AutomationRunRecord,
): Promise<AutomationStep[]> {
  const steps: AutomationStep[] = [];
  for (const [index, action] of run.body.actions.entries()) {
    steps.push({ kind: action.kind, ...(await perform(house, run, action, index)) });
  }
  return steps;
}

function perform(
  house: House,
  run: AutomationRunRecord,
  action: AutomationAction,
  index: number,
): Came | Promise<Came> {
  switch (action.kind) {
    case 'assign':
      return assign(house, run, action.agentId, index);
    case 'team':
      return giveToTeam(house, run, action.teamId, index);
    case 'tag':
      return tag(house, run, { on: [action.tag], off: [] });
    case 'untag':
      return tag(house, run, { on: [], off: [action.tag] });
    case 'priority':
      return prioritise(house, run, action.priority);
    case 'say':
      return say(house, run, action.text, index);
    case 'reply':
      return sendReply(house, run, action.replyId, index);
    case 'ask_rating':
      return askForRating(house, run);
    case 'snooze':
      return snooze(house, run, action.hours);
    case 'follow_up':
      return owe(house, run, action, index);
    case 'webhook':
      return tellTarget(house, run, action.targetId);
    case 'close':
      return close(house, run, index);
    // Written together with whatever else the team is told of this run.
    case 'note':
      return done(action.text);
  }
}

async function assign(
  house: House,
  run: AutomationRunRecord,
  agentId: string,
  index: number,
): Promise<Came> {
  const { storage } = house;
  const { storeId, conversationId } = run;
  const agent = await agents.findAgent(storage.read, storeId, agentId);
  if (!agent) return leftOut('agent_gone');
  const { name } = agent;
  if (agent.role === 'viewer') return leftOut('agent_reads', name);
  if (!(await agents.isEnabled(storage.read, storeId, agentId)))
    return leftOut('agent_shut_out', name);
  if ((await findIt(house, run))?.assignedTo === agentId) return already(name);
  const problem = await add(house, run, { kind: 'assigned', agentId }, index);
  if (problem) return leftOut(problem, name);
  await storage.write((tx) => routing.dropWish(tx, storeId, conversationId));
  return done(name);
}

async function giveToTeam(
  house: House,
  run: AutomationRunRecord,
  teamId: string,
  index: number,
): Promise<Came> {
  const { storage } = house;
  const { storeId, conversationId } = run;
  const teams = await routing.listTeams(storage.read, storeId);
  const team = teams.find((each) => each.teamId === teamId);
  if (!team) return leftOut('team_gone');
  // Before the entry: what is given to a queue is given on at once.
  await storage.write((tx) =>
    routing.noteWish(tx, { storeId, conversationId, teamId, givenBackBy: null }),
  );
  const problem = await add(house, run, { kind: 'assigned', agentId: null, teamId }, index);
  return problem ? leftOut(problem, team.name) : done(team.name);
}

/** Puts tags on and takes them off; the mark knows that a rule did it. */
async function tag(
  house: House,
  run: AutomationRunRecord,
  change: { on: string[]; off: string[] },
): Promise<Came> {
  const { storage, clock } = house;
  const { storeId, conversationId } = run;
  const [word = ''] = [...change.on, ...change.off];
  const at = clock();
  const came = await storage.write(async (tx): Promise<'done' | 'full' | 'same' | null> => {
    const place = { storeId, conversationId };
    const before = (await lockedTags(tx, { ...place, at })) ?? null;
    if (before === null) return null;
    const kept = before.filter((each) => !change.off.includes(each) && !change.on.includes(each));
    const tags = [...kept, ...change.on];
    if (
      change.on.every((each) => before.includes(each)) &&
      kept.length + change.on.length === before.length
    )
      return 'same';
    if (tags.length > DESK_LIMITS.conversationTags) return 'full';
    await handling.changeHandling(tx, { ...place, at, tags });
    await automationRuns.noteOwnTags(tx, { ...place, ...change });
    return 'done';
  });
  if (came === null) return GONE;
  if (came === 'full') return leftOut('tags_full', word);
  if (came === 'done') tellHandling(house, storeId, conversationId, 'row');
  return done(word);
}

const lockedTags = async (
  tx: Tx,
  asked: { storeId: string; conversationId: string; at: number },
): Promise<string[] | null> => {
  const locked = await handling.lockForChange(tx, asked);
  return locked ? ((await handling.findHandling(tx, asked))?.handling.tags ?? []) : null;
};

async function prioritise(
  house: House,
  { storeId, conversationId }: AutomationRunRecord,
  priority: Priority,
): Promise<Came> {
  const change = { storeId, conversationId, priority, at: house.clock() };
  const changed = await house.storage.write((tx) => handling.changeHandling(tx, change));
  if (!changed) return GONE;
  tellHandling(house, storeId, conversationId, 'row');
  return done(priority);
}

async function say(
  house: House,
  run: AutomationRunRecord,
  text: string,
  index: number,
): Promise<Came> {
  const problem = await add(house, run, { kind: 'message', text }, index);
  return problem ? leftOut(problem) : done();
}

async function snooze(house: House, run: AutomationRunRecord, hours: number): Promise<Came> {
  const { storeId, conversationId } = run;
  const at = house.clock();
  // From when it happened: a second try does not make it longer.
  const until = run.at + hours * HOUR_MS;
  if (until <= at) return leftOut('time_over', `${hours}`);
  const snoozed = await house.storage.write((tx) =>
    handling.snooze(tx, { storeId, conversationId, until, at }),
  );
  if (snoozed === 'closed') return leftOut('conversation_closed', `${hours}`);
  if (!snoozed) return GONE;
  tellHandling(house, storeId, conversationId, 'counts');
  return done(`${hours}`);
}

async function owe(
  house: House,
  run: AutomationRunRecord,
  { words, hours }: Extract<AutomationAction, { kind: 'follow_up' }>,
  index: number,
): Promise<Came> {
  const { storage, clock } = house;
  const { storeId, conversationId, automationId, eventKey } = run;
  const at = clock();
  const dueAt = run.at + hours * HOUR_MS;
  if (dueAt <= at) return leftOut('time_over', words);
  const agentId = (await findIt(house, run))?.assignedTo ?? null;
  const followUpId = nameAfter(conversationId, automationId, eventKey, index);
  const owed = { followUpId, storeId, conversationId, words, dueAt, lookAt: dueAt, agentId };
  const added = await storage.write((tx) =>
    followUps.addFollowUp(tx, { ...owed, kind: 'reminder', madeBy: null, at }),
  );
  if (!added) return GONE;
  tellFollowUp(house, storeId, added);
  return done(words);
}

async function tellTarget(house: House, run: AutomationRunRecord, targetId: string): Promise<Came> {
  const { storage, targets } = house;
  const { storeId, conversationId, at } = run;
  const target = await webhookTargets.findTarget(storage.read, { storeId, targetId });
  if (!target) return leftOut('webhook_gone');
  const { host } = new URL(target.url);
  if (target.state === 'off') return leftOut('webhook_off', host);
  const event = { type: RULE_EVENT, storeId, conversationId, seq: 0, at } as const;
  const eventId = ruleEventId(run);
  await storage.write((tx) => targetDeliveries.addForTarget(tx, { ...event, targetId, eventId }));
  targets.look(storeId);
  return target.state === 'stopped' ? leftOut('webhook_stopped', host) : done(host);
}

async function close(house: House, run: AutomationRunRecord, index: number): Promise<Came> {
  if ((await findIt(house, run))?.status === 'closed') return already();
  const problem = await add(house, run, { kind: 'closed' }, index);
  return problem ? leftOut(problem) : done();
}
