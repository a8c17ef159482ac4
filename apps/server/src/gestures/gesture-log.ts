import {
  type AgentRequests,
  DESK_LIMITS,
  type GesturePlace,
  type GestureRow,
  ok,
} from '@aisle/protocol';
import { gestures, type Read } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';
import { changeSettings } from '../stores/change-settings.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;
type Page = { rows: GestureRow[]; next: GesturePlace | null };
type Asked = { agentId?: string | undefined; after?: GesturePlace | undefined };

const pageOf = async (read: Read, storeId: string, asked: Asked): Promise<Page> => {
  const limit = DESK_LIMITS.pageGestures;
  const found = await gestures.listGestures(read, { ...asked, storeId, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return { rows, next: last ? { at: last.at, gestureId: last.gestureId } : null };
};

/** Everything that was given in the store, the newest first. */
export const fetchGestureLog: Answers<'fetchGestureLog'> = async (
  { storage },
  { storeId },
  asked,
) => ok(await pageOf(storage.read, storeId, asked));

export const fetchGestureRules: Answers<'fetchGestureRules'> = async ({ settings }, { storeId }) =>
  ok({ rules: (await settings.of(storeId)).gestures ?? { samples: 0, exchanges: 0 } });

/** From here on; what was given stays given, and counts. */
export const saveGestureRules: Answers<'saveGestureRules'> = async (
  house,
  { storeId },
  { rules },
) => {
  await changeSettings(house, storeId, (before) => ({ ...before, gestures: rules }));
  return ok(null);
};

/** Columns of the log as a file. Instants are ISO 8601 in UTC. */
export const GESTURE_COLUMNS = [
  ...['at', 'agent', 'kind', 'what', 'percent', 'shopper', 'conversation', 'taken_back_at'],
];

/** The whole log, the newest first. */
export async function* gestureRows(
  read: Read,
  storeId: string,
): AsyncGenerator<(string | number)[]> {
  let after: GesturePlace | undefined;
  do {
    const { rows, next } = await pageOf(read, storeId, { after });
    for (const { at, agent, kind, words, percent, shopper, conversationId, takenBackAt } of rows)
      yield [
        ...[new Date(at).toISOString(), agent, kind, words, percent ?? '', shopper ?? ''],
        ...[conversationId, takenBackAt === null ? '' : new Date(takenBackAt).toISOString()],
      ];
    after = next ?? undefined;
  } while (after);
}
