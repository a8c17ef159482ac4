import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { accepted, startTestServer } from '../testing/start-test-server.ts';

const CARD = '4111111111111111';
const MASKED = '••••••••••••1111';
const said = `my card is ${CARD}, thanks`;

test('45 a card number reaches neither database, its journal, a log nor the other side', async () => {
  const lines: string[] = [];
  const log = createLog('trace', { write: (line: string) => void lines.push(line) });
  const server = await startTestServer({ log });
  try {
    const store = await server.addStore();
    const shopper = await server.shopper((await server.openSession(store.siteKey)).token);
    const agent = await server.agent(await server.signIn(store.email));
    const conversationId = v7();
    const entry = () => ({ conversationId, clientId: v7() });
    accepted(await shopper.emitWithAck('startConversation', { conversationId }));
    const heard = new Promise((resolve) => agent.once('entries', resolve));
    accepted(await agent.emitWithAck('watchConversation', { conversationId }));

    const message = { ...entry(), text: said };
    const sent = accepted(await shopper.emitWithAck('sendMessage', message));
    expect(sent.entry.content).toMatchObject({ text: said.replace(CARD, MASKED) });
    expect(JSON.stringify(await heard)).toContain(MASKED);
    // Sent again by a client that does not mask: the same message, not another one.
    expect(accepted(await shopper.emitWithAck('sendMessage', message))).toMatchObject({
      repeated: true,
    });
    accepted(await agent.emitWithAck('sendMessage', { ...entry(), text: said }));
    accepted(await agent.emitWithAck('addPrivateNote', { ...entry(), text: said, mentions: [] }));
    accepted(
      await agent.emitWithAck('assignConversation', {
        ...entry(),
        agentId: store.agentId,
        note: said,
      }),
    );
    accepted(await agent.emitWithAck('askForGift', { ...entry(), text: said }));
    const changes = { note: said, style: said, sizes: said };
    accepted(await shopper.emitWithAck('changeGift', { conversationId, changes }));
    const page = { url: 'http://shop.example/', title: said, at: Date.now() };
    accepted(await shopper.emitWithAck('reportPage', { page }));

    const folder = dirname(server.config.databaseUrl.replace('file:', ''));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name)));
    // Where the masked ones are, raw ones would be too.
    expect(files.some((bytes) => bytes.includes(MASKED))).toBe(true);
    expect(files.some((bytes) => bytes.includes(CARD))).toBe(false);
    expect(lines.join('')).not.toContain(CARD);
  } finally {
    await server.end();
  }
});
