import type { FollowUp, PushEvent } from '@aisle/protocol';
import { type Called, conversations, followUps, pushDevices, queue, stores } from '@aisle/storage';
import { whoseFollowUp } from '../follow-ups/tell-follow-up.ts';
import type { House } from '../house.ts';
import { keepAnswers } from '../keep-answers.ts';
import { type CallReason, callWords } from './call-words.ts';

/** Calls agents who look at no console (rule 51). Nothing of it is in anybody's way. */
export type CallDesk = {
  /** A shopper has written, or a conversation went back to the queue. */
  waits(storeId: string, conversationId: string): void;
  /** It came to be this agent's by somebody else's hand. */
  given(storeId: string, conversationId: string, agentId: string): void;
  /** A colleague calls these agents by name. */
  mentioned(storeId: string, conversationId: string, agentIds: readonly string[]): void;
  /** What is owed a shopper fell due. */
  fellDue(storeId: string, followUp: Pick<FollowUp, 'conversationId' | 'followUpId'>): void;
  /** A device of the store's was added. */
  deviceAdded(storeId: string): void;
  /** Looks once more at who waits still: whose console seemed to be there may have been asleep. */
  review(): Promise<void>;
  /** Calls whoever is still to be called. */
  stop(): Promise<void>;
};

type Timing = {
  /** How long answering by oneself may take without a call. Milliseconds. */
  callMs: number;
  /** After which it is looked once more. */
  callAgainMs: number;
};

type Due = {
  storeId: string;
  conversationId: string;
  /** Something has moved in it. */
  moved: boolean;
  givenTo: string | null;
  mentioned: Set<string>;
  followUps: Set<string>;
};

const begin = (storeId: string, conversationId: string): Due => ({
  ...{ storeId, conversationId, moved: false, givenTo: null },
  ...{ mentioned: new Set(), followUps: new Set() },
});

/** One agent is called about one conversation, or one follow-up, so often at most. */
const QUIET_MS = 60_000;
/** Past this many conversations at once, whoever else writes is not called about. */
const MOST = 10_000;
const TTL_SECONDS: Record<PushEvent, number> = {
  conversation: 300,
  message: 3_600,
  mention: 3_600,
  follow_up: 3_600,
};
const KEPT_MS = 5_000;

export function createCallDesk(house: () => House, { callMs, callAgainMs }: Timing): CallDesk {
  let due = new Map<string, Due>();
  /** What is looked at once more, by the conversation or follow-up it is about. */
  const again = new Map<string, { one: Due; at: number }>();
  /** When each agent was called about each of these. */
  const calledAt = new Map<string, number>();
  const anyDevice = keepAnswers({
    forMs: KEPT_MS,
    clock: () => house().clock(),
    ask: (storeId: string) => pushDevices.anyDevice(house().storage.read, storeId),
  });
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();

  function note(storeId: string, conversationId: string): Due | null {
    const known = due.get(conversationId);
    if (known) return known;
    if (due.size >= MOST) return null;
    const made = begin(storeId, conversationId);
    due.set(conversationId, made);
    timer ??= setTimeout(run, callMs).unref();
    return made;
  }

  function run(): void {
    timer = null;
    const all = [...due.values()];
    due = new Map();
    running = running.then(async () => {
      for (const one of all) await look(one, true);
    });
  }

  async function look(one: Due, mayAgain: boolean): Promise<void> {
    const { storeId, conversationId, mentioned } = one;
    try {
      if (!(await anyDevice.get(storeId))) return;
      const lookAgain = (about: string, rest: Partial<Due>) => {
        const left = { ...begin(storeId, conversationId), ...rest };
        if (mayAgain) again.set(about, { one: left, at: house().clock() });
      };
      if (mentioned.size > 0) await call(one, 'mention', { agentIds: [...mentioned] });
      for (const followUpId of one.followUps) {
        const called = await whoSeesTo(storeId, followUpId);
        if (!called) continue;
        await call(one, 'follow_up', called, followUpId);
        lookAgain(followUpId, { followUps: new Set([followUpId]) });
      }
      const found = one.moved ? await whoIsWanted(one) : null;
      if (!found) return;
      await call(one, found.reason, found.called);
      if (found.waits) lookAgain(conversationId, { moved: true });
    } catch (err) {
      house().log.warn({ err }, 'agents could not be called');
    }
  }

  /** As it stands now: whoever has answered meanwhile, or given it away, is not called. */
  async function whoIsWanted({ storeId, conversationId, givenTo }: Due) {
    const { storage, hours, clock } = house();
    const { read } = storage;
    const found = await conversations.findConversation(read, storeId, conversationId);
    if (found?.status !== 'open') return null;
    const waits = found.waitingSince !== null;
    const { assignedTo } = found;
    if (assignedTo !== null) {
      const called = { agentIds: [assignedTo] };
      if (assignedTo === givenTo) return { reason: 'given' as const, called, waits };
      return waits ? { reason: 'message' as const, called, waits } : null;
    }
    const queued = await queue.findQueued(read, storeId, conversationId);
    if (!queued) return null;
    const { teamId, givenBackBy } = queued;
    const { open, except } = (await hours.of(storeId)).doors(clock());
    // Outside of business hours nobody is called to what is nobody's.
    if (teamId !== null && except.includes(teamId) ? open : !open) return null;
    return { reason: 'conversation' as const, called: { teamId, except: givenBackBy }, waits };
  }

  /** As it stands now: what is done or put off meanwhile calls nobody. */
  async function whoSeesTo(storeId: string, followUpId: string): Promise<Called | null> {
    const { storage, hours, clock } = house();
    const found = await followUps.findFollowUp(storage.read, { storeId, followUpId });
    if (found?.state !== 'open') return null;
    // A promise reminds in time to keep it.
    if (found.kind !== 'promise' && found.dueAt > clock()) return null;
    const his = await whoseFollowUp(house(), storeId, found);
    if (his !== null) return { agentIds: [his] };
    return (await hours.of(storeId)).doors(clock()).open ? { teamId: null, except: null } : null;
  }

  /** @param about what calls once a minute at most: the conversation, or a follow-up of it */
  async function call(
    { storeId, conversationId }: Due,
    reason: Exclude<CallReason, 'test'>,
    who: Called,
    about = conversationId,
  ): Promise<void> {
    const { storage, clock, push } = house();
    const now = clock();
    const event: PushEvent = reason === 'given' ? 'conversation' : reason;
    const found = await pushDevices.devicesToCall(storage.read, { storeId, now, ...who });
    const quiet = (agentId: string) => {
      const at = calledAt.get(`${agentId} ${about}`) ?? Number.NEGATIVE_INFINITY;
      return event !== 'mention' && now - at < QUIET_MS;
    };
    const devices = found.filter((one) => !one.silent.includes(event) && !quiet(one.agentId));
    if (devices.length === 0) return;
    const body = (await stores.findStore(storage.read, storeId))?.name ?? '';
    for (const device of devices) {
      calledAt.set(`${device.agentId} ${about}`, now);
      const title = callWords(reason, device.locale);
      const payload = { title, body, conversationId };
      push.send(device, { payload, ttlSeconds: TTL_SECONDS[event] });
    }
  }

  function forgetOld(now: number): void {
    for (const [key, at] of calledAt) if (now - at >= QUIET_MS) calledAt.delete(key);
  }

  return {
    waits(storeId, conversationId) {
      const one = note(storeId, conversationId);
      if (one) one.moved = true;
    },
    given(storeId, conversationId, agentId) {
      const one = note(storeId, conversationId);
      if (one) Object.assign(one, { moved: true, givenTo: agentId });
    },
    mentioned(storeId, conversationId, agentIds) {
      if (agentIds.length === 0) return;
      const one = note(storeId, conversationId);
      for (const agentId of agentIds) one?.mentioned.add(agentId);
    },
    fellDue(storeId, { conversationId, followUpId }) {
      note(storeId, conversationId)?.followUps.add(followUpId);
    },
    deviceAdded: anyDevice.forget,
    async review() {
      const now = house().clock();
      forgetOld(now);
      for (const [about, { one, at }] of again) {
        if (now - at < callAgainMs) continue;
        again.delete(about);
        await look(one, false);
      }
    },
    async stop() {
      if (timer) clearTimeout(timer);
      run();
      await running;
    },
  };
}
