import { LIMITS, type RuleNote } from '@aisle/protocol';
import { type AutomationRunRecord, automationRuns, privateNotes } from '@aisle/storage';
import { tellConversationChanged } from '../conversations/describe-conversation.ts';
import { nameAfter } from '../conversations/name-after.ts';
import { tellHandling } from '../handling/tell-handling.ts';
import type { House } from '../house.ts';
import { noteOfRun, textOfNote } from './action-words.ts';
import { performActions } from './perform-actions.ts';
import { MOST_RUNS } from './read-conversation.ts';

/** Who writes notes in the house's name. */
const HOUSE = '';

/** Does what a run is to do, tells the team, and only then writes down that it is done. */
export async function doRun(house: House, run: AutomationRunRecord): Promise<void> {
  if (run.state === 'stopped') return tellTeam(house, run, { stopped: MOST_RUNS });
  const steps = await performActions(house, run);
  const note = noteOfRun(run.name, steps);
  if (note !== null) await tellTeam(house, run, note);
  await house.storage.write((tx) => automationRuns.endRun(tx, { ...run, steps }));
  // Her page asks what she is to be asked; the run that says so is on disk by now.
  if (steps.some(({ kind }) => kind === 'ask_rating'))
    tellConversationChanged(house, run.storeId, run.conversationId);
}

/** A private note of nobody's, as for a mail from somebody unknown (rule 53). */
async function tellTeam(house: House, run: AutomationRunRecord, rule: RuleNote): Promise<void> {
  const { storage, clock } = house;
  const { storeId, conversationId, automationId, eventKey, state } = run;
  // One conversation is told once an hour that it was stopped, whichever rule it was.
  const name =
    state === 'stopped' ? ['stopped', Math.floor(run.at / 3_600_000)] : [automationId, eventKey];
  const note = {
    ...{ storeId, conversationId, agentId: HOUSE, at: clock(), mentions: [] },
    clientId: nameAfter(conversationId, ...name, 'note'),
    text: textOfNote(rule).slice(0, LIMITS.messageLength).toWellFormed(),
    rule,
  };
  const stored = await storage.write((tx) => privateNotes.addPrivateNote(tx, note));
  if (stored && !stored.repeated) tellHandling(house, storeId, conversationId, 'row');
}
