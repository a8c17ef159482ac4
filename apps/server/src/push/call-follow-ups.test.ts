import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PushService, startPushService } from '../testing/push-service.ts';
import { createPushStage, type Device } from '../testing/push-stage.ts';
import {
  type AgentClient,
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';

const SOON = 5_000;

let now = Date.now();
let service: PushService;
let server: TestServer;
let store: TestStore;
let lead: AgentClient;

beforeAll(async () => {
  service = await startPushService();
  server = await startTestServer(
    { clock: () => now, timing: { tendMs: 30, callMs: 20, callAgainMs: 30_000 } },
    { localShops: [service.url] },
  );
});
beforeEach(async () => {
  // Sign-ins run by the clock on the wall.
  now = Date.now();
  store = await server.addStore({ role: 'owner' });
  lead = await server.agent(await server.signIn(store.email));
});
afterAll(async () => {
  await server.end();
  await service.close();
});

const { agentAway, begin, heardAt, laterCalls, putAway, signInOn, wordsAt } = createPushStage(
  () => ({ server, service, store }),
);

const DUE = 'A follow-up is due';
const duesAt = (device: Device) => wordsAt(device).filter((words) => words === DUE).length;

/** Owes a shopper something soon. */
async function owe(agentId: string | null) {
  const { conversationId } = await begin();
  const wanted = { conversationId, words: 'Ask how it fits', dueAt: now + SOON, agentId };
  return accepted(await lead.emitWithAck('addFollowUp', { ...wanted, followUpId: v7() })).followUp;
}

test('51 a follow-up that falls due calls whose it is, once, and carries no word of it', async () => {
  const ida = await agentAway({ locale: 'de-AT' });
  const [bo, quiet] = [await agentAway(), await agentAway({ silent: ['follow_up'] })];
  const { conversationId } = await owe(ida.agentId);
  await owe(quiet.agentId);
  now += SOON;
  await expect.poll(() => heardAt(ida).length).toBe(1);
  const [{ headers, body }] = heardAt(ida) as [(typeof service.heard)[0]];
  expect(ida.read(body)).toEqual({
    ...{ title: 'Eine Wiedervorlage ist fällig', body: 'Wool', conversationId },
  });
  expect(headers.ttl).toBe('3600');
  // It is looked at once more, and she knows.
  now += 20_001;
  for (const one of [ida, bo, quiet]) await putAway(one);
  now += 10_001;
  for (const one of [bo, quiet]) await laterCalls(one);
  expect(heardAt(ida)).toHaveLength(1);
  expect([duesAt(bo), duesAt(quiet)]).toEqual([0, 0]);
});

test('51 whose console only seemed to be there is called to what is still open', async () => {
  const laptop = await signInOn(await server.addAgent(store.storeId));
  const other = await agentAway();
  const [done, open] = [await owe(laptop.agentId), await owe(laptop.agentId)];
  await owe(other.agentId);
  now += SOON;
  await expect.poll(() => duesAt(other)).toBe(1);
  expect(heardAt(laptop)).toEqual([]);
  const { followUpId, version: seen } = done;
  accepted(await lead.emitWithAck('changeFollowUp', { followUpId, seen, state: 'done' }));
  // The lid fell shut: no word that it is gone.
  now += 31_000;
  await expect.poll(() => heardAt(laptop).length).toBe(1);
  const [called] = heardAt(laptop).map(({ body }) => laptop.read(body));
  expect(called).toMatchObject({ title: DUE, conversationId: open.conversationId });
});

test('51 nobody’s follow-up calls who may take what waits, within business hours', async () => {
  const [ida, bo, away] = [await agentAway(), await agentAway(), await agentAway()];
  accepted(await away.console.emitWithAck('setPresence', { presence: 'away' }));
  await owe(null);
  now += SOON;
  await expect.poll(() => [duesAt(ida), duesAt(bo)]).toEqual([1, 1]);
  const { hours: before } = accepted(await lead.emitWithAck('fetchHours', {}));
  // A week begins on Monday: it is open on no day but the one after the next.
  const openOn = (new Date(now).getUTCDay() + 1) % 7;
  const week = Array.from({ length: 7 }, (_, day) =>
    day === openOn ? [{ from: '09:00', to: '17:00' }] : [],
  );
  const plan = { timeZone: 'UTC', week, dates: [] };
  accepted(await lead.emitWithAck('saveHours', { before, hours: { ...before, plan } }));
  await owe(null);
  await owe(bo.agentId);
  now += SOON;
  await expect.poll(() => duesAt(bo)).toBe(2);
  await laterCalls(ida);
  expect([duesAt(ida), duesAt(bo), duesAt(away)]).toEqual([1, 2, 0]);
});
