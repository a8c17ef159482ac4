import { type AgentRequests, may, REQUEST_PERMISSIONS, ROLES } from '@aisle/protocol';
import { agentRequests } from '@aisle/protocol/schemas';
import { attachments, feedback, photos } from '@aisle/storage';
import Fastify from 'fastify';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hangDoors } from './http/doors.ts';
import type { Site } from './http/site.ts';
import { samplePayload } from './testing/sample-payload.ts';
import {
  accepted,
  startTestServer,
  type TestServer,
  type TestStore,
} from './testing/start-test-server.ts';

/** Every call, by every role, in both directions between two stores; made from the tables. */

const NAMES = Object.keys(agentRequests) as (keyof AgentRequests)[];
/** Stands in everything the other store holds; must never be answered here. */
const CANARY = 'canary-of-the-other-store';

let server: TestServer;
let own: TestStore;
let other: TestStore;
const cookies = new Map<string, string>();
let foreign: Record<string, unknown>;

beforeAll(async () => {
  server = await startTestServer();
  own = await server.addStore({ role: 'owner' });
  other = await server.addStore({ role: 'owner' });
  for (const role of ROLES) {
    const { email } = await server.addAgent(own.storeId, role);
    cookies.set(role, await server.signIn(email));
  }
  foreign = await furnish(other);
});
afterAll(() => server.end());

/** The other store, with something of everything that has an id. */
async function furnish(store: TestStore): Promise<Record<string, unknown>> {
  const { token, shopperId } = await server.openSession(store.siteKey);
  const shopper = await server.shopper(token);
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  const said = { conversationId, clientId: v7(), text: CANARY };
  accepted(await shopper.emitWithAck('sendMessage', said));
  const agent = await server.agent(await server.signIn(store.email));
  const { keys } = accepted(await agent.emitWithAck('addIdentityKey', {}));
  const product = { platform: 'demo', productId: 'canary' };
  const changes = { material: CANARY };
  accepted(await agent.emitWithAck('saveProductNotes', { product, changes, seen: {} }));
  const photoId = v7();
  const taken = { ...product, light: 'daylight', width: 1, height: 1, at: 1 } as const;
  const photo = { ...taken, photoId, storeId: store.storeId, fileKey: CANARY, author: CANARY };
  await server.storage.write((tx) => photos.addPhoto(tx, photo, 9));
  const attachmentId = v7();
  const { storeId } = store;
  const file = {
    ...({ attachmentId, storeId, uploaderKind: 'agent', uploaderId: store.agentId } as const),
    ...({ fileKey: CANARY, name: CANARY, type: 'text/plain', bytes: 1, at: 1 } as const),
  };
  await server.storage.write(async (tx) => {
    await attachments.addAttachment(tx, file);
    await attachments.tieAttachment(tx, {
      ...{ storeId, attachmentId, conversationId, clientId: v7() },
    });
  });
  const keyId = keys[0]?.keyId;
  const made = { name: CANARY, scope: 'write', days: null } as const;
  accepted(await agent.emitWithAck('createApiKey', made));
  const hook = { url: `https://${CANARY}.example/`, events: ['message.created' as const] };
  const { targetId } = accepted(await agent.emitWithAck('addWebhookTarget', hook));
  const team = { teamId: v7(), name: CANARY, members: [store.agentId] };
  accepted(await agent.emitWithAck('saveTeam', team));
  const feedbackId = v7();
  const about = { storeId, conversationId, feedbackId, agentId: store.agentId };
  await server.storage.write((tx) =>
    feedback.keepFeedback(tx, { ...about, kind: 'complaint', words: CANARY, at: 1 }, 1),
  );
  const automationId = v7();
  const actions = [{ kind: 'note' as const, text: CANARY }];
  accepted(
    await agent.emitWithAck('saveAutomation', {
      ...{ automationId, name: CANARY, on: true, seen: null, event: { kind: 'closed' } },
      ...{ match: 'all', conditions: [], actions },
    }),
  );
  // Shapes that nothing can be made up for.
  const shapes = {
    currency: 'EUR',
    accent: '#112233',
    url: 'https://10.0.0.1/',
    language: 'de',
    shortcut: 'hello',
    texts: { en: 'Hello' },
    email: 'canary@other.example',
    eventId: 'evt_canary',
    endpoint: 'https://10.0.0.1/push',
    p256dh: 'B'.padEnd(87, 'A'),
    auth: 'A'.repeat(22),
    locale: 'de',
  };
  return {
    conversationId,
    shopperId,
    photoId,
    attachmentId,
    agentId: store.agentId,
    keyId,
    teamId: team.teamId,
    targetId,
    automationId,
    feedbackId,
    ...shapes,
    ...product,
  };
}

const ask = (role: string, name: string, body: unknown) =>
  server.app.inject({
    method: 'POST',
    url: `/api/v1/agent/ask/${name}`,
    headers: {
      origin: server.url,
      host: new URL(server.url).host,
      cookie: cookies.get(role) ?? '',
    },
    body: body as object,
  });

/** Everything the database holds of the other store. */
async function held(): Promise<string> {
  const { read } = server.storage;
  const ids = [other.storeId, foreign.conversationId, foreign.shopperId].map(String);
  const rows: string[] = [];
  // Leases come and go with time, whoever asks what.
  const { leases: _, ...tables } = read.tables;
  for (const table of Object.values(tables)) {
    const found = (await read.select().from(table as never)) as unknown[];
    rows.push(...found.map((row) => JSON.stringify(row)));
  }
  return rows
    .filter((row) => ids.some((id) => row.includes(id)))
    .toSorted()
    .join('\n');
}

test('27 a route that nobody has thought of stops the start', () => {
  const app = Fastify();
  // Only routes behind a permission ask anything of the site.
  hangDoors(app, {} as Site);
  const answer = () => 'open';
  app.get('/healthz', answer);
  expect(() => app.get('/api/v1/agent/something-new', answer)).toThrow('has no door');
  expect(() => app.delete('/healthz', answer)).toThrow('has no door');
});

describe.each(ROLES)('27 as %s', (role) => {
  test.each(NAMES)('%s', async (name) => {
    const permitted = may(role, REQUEST_PERMISSIONS[name]);
    const answer = await ask(role, name, {});
    if (permitted) expect(answer.json().error?.code).not.toBe('forbidden');
    else expect(answer.json()).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});

test('27 without a session nothing is answered', async () => {
  for (const name of NAMES) expect((await ask('nobody', name, {})).statusCode, name).toBe(401);
});

/** A new client id each time; else what the other store has under this name. */
const theirs = (name: string) => (name === 'clientId' ? v7() : foreign[name]);

test('27 the samples fit: what is refused is refused for whose it is', () => {
  const misfits = NAMES.filter((name) => {
    const { payload } = agentRequests[name];
    return !payload.safeParse(samplePayload(payload, theirs)).success;
  });
  expect(misfits).toEqual([]);
});

test.each(ROLES)('27 as %s with ids of another store nothing is read or changed', async (role) => {
  const before = await held();
  expect(before).toContain(CANARY);
  for (const name of NAMES) {
    const payload = samplePayload(agentRequests[name].payload, theirs);
    const answer = await ask(role, name, payload);
    expect(answer.body, name).not.toContain(CANARY);
    expect(answer.body, name).not.toContain(foreign.conversationId);
  }
  expect(await held()).toBe(before);
});
