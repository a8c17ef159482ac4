import {
  type AutomationAction,
  type AutomationStep,
  DESK_LIMITS,
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
import { PRIORITY_WORDS } from './action-words.ts';
import { add, type Came, findIt, GONE } from './add-to-log.ts';
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
    const { words, problem = null } = await perform(house, run, action, index);
    steps.push({ kind: action.kind, words, problem });
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
      return { words: action.text };
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
  if (!agent) return { words: '', problem: 'Whoever was to have it is not in the store any more.' };
  const words = `Given to ${agent.name}`;
  if (agent.role === 'viewer') return { words, problem: `${agent.name} may only read.` };
  if (!(await agents.isEnabled(storage.read, storeId, agentId)))
    return { words, problem: `${agent.name} is not let in any more.` };
  if ((await findIt(house, run))?.assignedTo === agentId)
    return { words: `${agent.name} had it already` };
  const problem = await add(house, run, { kind: 'assigned', agentId }, index);
  if (problem) return { words, problem };
  await storage.write((tx) => routing.dropWish(tx, storeId, conversationId));
  return { words };
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
  if (!team) return { words: '', problem: 'The team it was to go to is not there any more.' };
  // Before the entry: what is given to a queue is given on at once.
  await storage.write((tx) =>
    routing.noteWish(tx, { storeId, conversationId, teamId, givenBackBy: null }),
  );
  const words = `Given to the team ${team.name}`;
  const problem = await add(house, run, { kind: 'assigned', agentId: null, teamId }, index);
  return problem ? { words, problem } : { words };
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
  const words = change.on.length > 0 ? `Tagged ${word}` : `Took the tag ${word} off`;
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
  if (came === 'full')
    return { words, problem: `It has ${DESK_LIMITS.conversationTags} tags already.` };
  if (came === 'done') tellHandling(house, storeId, conversationId, 'row');
  return { words };
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
  priority: 'low' | 'normal' | 'high' | 'urgent',
): Promise<Came> {
  const change = { storeId, conversationId, priority, at: house.clock() };
  const changed = await house.storage.write((tx) => handling.changeHandling(tx, change));
  if (!changed) return GONE;
  tellHandling(house, storeId, conversationId, 'row');
  return { words: `Priority: ${PRIORITY_WORDS[priority]}` };
}

async function say(
  house: House,
  run: AutomationRunRecord,
  text: string,
  index: number,
): Promise<Came> {
  const problem = await add(house, run, { kind: 'message', text }, index);
  return problem ? { words: 'Said to her', problem } : { words: 'Said to her' };
}

async function snooze(house: House, run: AutomationRunRecord, hours: number): Promise<Came> {
  const { storeId, conversationId } = run;
  const at = house.clock();
  const words = `Snoozed for ${hours} ${hours === 1 ? 'hour' : 'hours'}`;
  // From when it happened: a second try does not make it longer.
  const until = run.at + hours * HOUR_MS;
  if (until <= at) return { words, problem: 'That time is over already.' };
  const snoozed = await house.storage.write((tx) =>
    handling.snooze(tx, { storeId, conversationId, until, at }),
  );
  if (snoozed === 'closed') return { words, problem: 'The conversation is closed.' };
  if (!snoozed) return GONE;
  tellHandling(house, storeId, conversationId, 'counts');
  return { words };
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
  const said = `Follow-up: ${words}`;
  if (dueAt <= at) return { words: said, problem: 'That time is over already.' };
  const agentId = (await findIt(house, run))?.assignedTo ?? null;
  const followUpId = nameAfter(conversationId, automationId, eventKey, index);
  const owed = { followUpId, storeId, conversationId, words, dueAt, lookAt: dueAt, agentId };
  const added = await storage.write((tx) =>
    followUps.addFollowUp(tx, { ...owed, kind: 'reminder', madeBy: null, at }),
  );
  if (!added) return GONE;
  tellFollowUp(house, storeId, added);
  return { words: said };
}

async function tellTarget(house: House, run: AutomationRunRecord, targetId: string): Promise<Came> {
  const { storage, targets } = house;
  const { storeId, conversationId, at } = run;
  const target = await webhookTargets.findTarget(storage.read, { storeId, targetId });
  if (!target) return { words: '', problem: 'The webhook it names is not there any more.' };
  const words = `Told ${new URL(target.url).host}`;
  if (target.state === 'off') return { words, problem: 'That webhook is switched off.' };
  const event = { type: RULE_EVENT, storeId, conversationId, seq: 0, at } as const;
  const eventId = ruleEventId(run);
  await storage.write((tx) => targetDeliveries.addForTarget(tx, { ...event, targetId, eventId }));
  targets.look(storeId);
  if (target.state === 'stopped')
    return { words, problem: 'That webhook was stopped; it is told once it is on again.' };
  return { words };
}

async function close(house: House, run: AutomationRunRecord, index: number): Promise<Came> {
  const words = 'Closed';
  if ((await findIt(house, run))?.status === 'closed') return { words: 'It was closed already' };
  const problem = await add(house, run, { kind: 'closed' }, index);
  return problem ? { words, problem } : { words };
}
