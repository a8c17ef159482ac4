import { type AiRules, DESK_LIMITS, type Result, refuse } from '@aisle/protocol';
import { aiDays } from '@aisle/storage';
import type { AgentCaller, House } from '../house.ts';
import type { Writer } from './writer.ts';

/** Until a store says otherwise. */
export const NO_RULES: AiRules = { drafts: false, perDay: DESK_LIMITS.aiPerDayUsual };

/** The store's day, UTC. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * The one way to the AI: the operator has named one, the store has switched this on, the agent is not too
 * fast and the store's day is not used up. What fails is not counted.
 */
export async function askWriter<T>(
  house: House,
  { storeId, agent }: AgentCaller,
  purpose: keyof Omit<AiRules, 'perDay'>,
  ask: (writer: Writer) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { writer, settings, limits, storage, clock } = house;
  const rules = (await settings.of(storeId)).ai ?? NO_RULES;
  if (!writer) return refuse('unsupported', 'this server has no AI');
  if (!rules[purpose]) return refuse('unsupported', 'the store has not switched this on');
  const error = await limits.take('ai', agent.agentId);
  if (error) return { ok: false, error };
  const today = { storeId, day: dayOf(clock()) };
  const taken = await storage.write((tx) => aiDays.takeOne(tx, { ...today, most: rules.perDay }));
  if (!taken) return refuse('full', 'the store has used up what it may ask of the AI today');
  const answer = await ask(writer).catch(async (bug: unknown) => {
    await storage.write((tx) => aiDays.giveBack(tx, today));
    throw bug;
  });
  if (!answer.ok) await storage.write((tx) => aiDays.giveBack(tx, today));
  return answer;
}
