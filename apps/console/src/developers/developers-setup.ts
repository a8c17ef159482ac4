import type { AgentClient } from '@aisle/client';
import type {
  AgentCard,
  AgentRequests,
  ApiKey,
  Refusal,
  Result,
  TargetDelivery,
  WebhookTarget,
} from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Loaded } from '../shop/shop-setup.ts';
import { developerWords } from './words.ts';

/** A secret that was just made: shown this once, where it belongs. */
export type Fresh = { of: string; secret: string };

/** What came of the last press, and where it is said: at a target, or at the section. */
export type Told = { of: string; words: string; refusal?: Refusal };

/** A target's log, as far as it was read. */
export type Log = {
  targetId: string;
  state: TargetDelivery['state'] | null;
  rows: TargetDelivery[] | null;
  more: boolean;
};

/** The page *Developers*: keys to the API, and where events go. */
export type DevelopersSetup = {
  keys: ReadonlySignal<Loaded<ApiKey[]>>;
  targets: ReadonlySignal<Loaded<WebhookTarget[]>>;
  /** In whose name a key may speak. */
  people: ReadonlySignal<AgentCard[]>;
  fresh: ReadonlySignal<Fresh | null>;
  told: ReadonlySignal<Told | null>;
  log: ReadonlySignal<Log | null>;
  load(): Promise<void>;
  /** True once it is made. */
  createKey(asked: AgentRequests['createApiKey']['payload']): Promise<boolean>;
  revokeKey(key: ApiKey): Promise<void>;
  /** True once it is there, or changed. */
  saveTarget(targetId: string | null, asked: TargetForm): Promise<boolean>;
  turn(targetId: string, state: 'on' | 'off'): Promise<void>;
  remove(targetId: string): Promise<void>;
  rotate(targetId: string): Promise<void>;
  test(targetId: string): Promise<void>;
  /** Opens a target's log, or reads it again; null closes it. */
  openLog(targetId: string | null, state?: Log['state']): Promise<void>;
  older(): Promise<void>;
  redeliver(row: TargetDelivery): Promise<void>;
};

export type TargetForm = AgentRequests['addWebhookTarget']['payload'];

/** What an answer may bring along: the lists as they are now. */
type Lists = { keys?: ApiKey[]; targets?: WebhookTarget[] };

/** Where what concerns the keys, and a new target, is said. */
export const KEYS = 'keys';
export const TARGETS = 'targets';

export const createDevelopersSetup = ({ ask }: Pick<AgentClient, 'ask'>): DevelopersSetup => {
  const keys = signal<Loaded<ApiKey[]>>({ kind: 'loading' });
  const targets = signal<Loaded<WebhookTarget[]>>({ kind: 'loading' });
  const people = signal<AgentCard[]>([]);
  const fresh = signal<Fresh | null>(null);
  const told = signal<Told | null>(null);
  const log = signal<Log | null>(null);

  /** Takes what came along, and says how it went; null: it was refused. */
  const keep = <T extends object>(of: string, words: string, answer: Result<T>): T | null => {
    if (!answer.ok) {
      told.value = { of, words: '', refusal: answer.error };
      return null;
    }
    const { keys: nowKeys, targets: nowTargets }: Lists = answer.value;
    if (nowKeys) keys.value = { kind: 'ready', value: nowKeys };
    if (nowTargets) targets.value = { kind: 'ready', value: nowTargets };
    told.value = { of, words };
    return answer.value;
  };

  const loaded = <T>(answer: Result<T>): Loaded<T> =>
    answer.ok ? { kind: 'ready', value: answer.value } : { kind: 'refused', refusal: answer.error };

  async function readLog(before: TargetDelivery | undefined): Promise<void> {
    const asked = log.peek();
    if (!asked) return;
    const { targetId, state } = asked;
    const answer = await ask('fetchTargetDeliveries', {
      targetId,
      ...(state && { state }),
      ...(before && { before: { at: before.at, eventId: before.eventId } }),
    });
    const now = log.peek();
    // Another log was opened meanwhile.
    if (now?.targetId !== targetId || now.state !== state) return;
    const page = keep(
      targetId,
      told.peek()?.of === targetId ? (told.peek()?.words ?? '') : '',
      answer,
    );
    if (!page) return;
    const earlier = before ? (now.rows ?? []) : [];
    log.value = { targetId, state, rows: [...earlier, ...page.deliveries], more: page.more };
  }

  /** The figures beside a target, and its log where it is open. */
  async function lookAgain(targetId: string): Promise<void> {
    const answer = await ask('fetchWebhookTargets', {});
    if (answer.ok) targets.value = { kind: 'ready', value: answer.value.targets };
    if (log.peek()?.targetId === targetId) await readLog(undefined);
  }

  return {
    ...{ keys, targets, people, fresh, told, log },
    async load() {
      const [allKeys, allTargets, colleagues] = await Promise.all([
        ask('fetchApiKeys', {}),
        ask('fetchWebhookTargets', {}),
        ask('fetchColleagues', {}),
      ]);
      keys.value = loaded(allKeys.ok ? { ok: true, value: allKeys.value.keys } : allKeys);
      targets.value = loaded(
        allTargets.ok ? { ok: true, value: allTargets.value.targets } : allTargets,
      );
      if (colleagues.ok) people.value = colleagues.value.colleagues;
    },
    async createKey(asked) {
      const made = keep(KEYS, '', await ask('createApiKey', asked));
      if (made) fresh.value = { of: KEYS, secret: made.secret };
      return made !== null;
    },
    async revokeKey({ keyId, name }) {
      const words = developerWords.revoked(name);
      if (keep(KEYS, words, await ask('revokeApiKey', { keyId })) && fresh.peek()?.of === KEYS)
        fresh.value = null;
    },
    async saveTarget(targetId, asked) {
      if (targetId !== null) {
        const answer = await ask('changeWebhookTarget', { targetId, ...asked });
        return keep(targetId, developerWords.saved, answer) !== null;
      }
      const added = keep(TARGETS, '', await ask('addWebhookTarget', asked));
      if (added) fresh.value = { of: added.targetId, secret: added.secret };
      return added !== null;
    },
    async turn(targetId, state) {
      const words = state === 'on' ? developerWords.turnedOn : developerWords.turnedOff;
      keep(targetId, words, await ask('changeWebhookTarget', { targetId, state }));
    },
    async remove(targetId) {
      const gone = keep(
        TARGETS,
        developerWords.removed,
        await ask('removeWebhookTarget', { targetId }),
      );
      if (gone && log.peek()?.targetId === targetId) log.value = null;
    },
    async rotate(targetId) {
      const made = keep(targetId, '', await ask('rotateWebhookSecret', { targetId }));
      if (made) fresh.value = { of: targetId, secret: made.secret };
    },
    async test(targetId) {
      told.value = { of: targetId, words: developerWords.testing };
      const answer = await ask('testWebhookTarget', { targetId });
      const last = answer.ok ? answer.value.delivery.last : null;
      keep(targetId, developerWords.testFailed(last?.problem ?? ''), answer);
      if (last && last.problem === null)
        told.value = {
          of: targetId,
          words: developerWords.testArrived(last.status, last.tookMs),
        };
      await lookAgain(targetId);
    },
    async openLog(targetId, state = null) {
      log.value = targetId === null ? null : { targetId, state, rows: null, more: false };
      if (targetId !== null) await lookAgain(targetId);
    },
    older: () => readLog(log.peek()?.rows?.at(-1)),
    async redeliver({ eventId }) {
      const targetId = log.peek()?.targetId;
      if (targetId === undefined) return;
      const answer = await ask('redeliver', { targetId, eventId });
      told.value = answer.ok
        ? { of: targetId, words: developerWords.resent }
        : { of: targetId, words: '', refusal: answer.error };
      if (answer.ok) await lookAgain(targetId);
    },
  };
};
