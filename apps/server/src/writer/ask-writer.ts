import { type AiRules, DESK_LIMITS, type Result, refuse } from '@aisle/protocol';
import { aiDays } from '@aisle/storage';
import type { AgentCaller, House } from '../house.ts';
import type { Writer } from './writer.ts';

/** Until a store says otherwise. */
const NO_RULES: AiRules = {
  drafts: false,
  translation: false,
  perDay: DESK_LIMITS.aiPerDayUsual,
};

/** What the store has settled. */
export const aiRulesOf = async ({ settings }: House, storeId: string): Promise<AiRules> => ({
  ...NO_RULES,
  ...(await settings.of(storeId)).ai,
});

/** Each has its own: reading in another language must not use up writing. */
const LIMIT_OF = { drafts: 'aiDraft', translation: 'aiTranslation' } as const;

/** The store's day, UTC. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * The one way to the AI: the operator has named one, the store has switched this on, the agent is not too
 * fast and the store's day is not used up. What fails is not counted.
 */
export async function askWriter<T>(
  house: House,
  { storeId, agent }: AgentCaller,
  purpose: keyof typeof LIMIT_OF,
  ask: (writer: Writer) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { writer, limits, storage, clock } = house;
  const rules = await aiRulesOf(house, storeId);
  if (!writer) return refuse('unsupported', 'this server has no AI');
  if (!rules[purpose]) return refuse('unsupported', 'the store has not switched this on');
  const error = await limits.take(LIMIT_OF[purpose], agent.agentId);
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
