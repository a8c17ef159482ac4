import { v7 } from 'uuid';
import { expect } from 'vitest';
import type { MailSink, Received } from './mail-sink.ts';
import {
  type AgentClient,
  accepted,
  ORIGIN,
  type ShopperClient,
  type TestServer,
  type TestStore,
} from './start-test-server.ts';

/** One shopper with a conversation, and ways to go on with it by e-mail. */
export type MailStage = Awaited<ReturnType<typeof setMailStage>>;

let made = 0;

/** A shopper who has written to the store, watched by its agent. */
export async function setMailStage(
  server: TestServer,
  sink: MailSink,
  store: TestStore,
  agent: AgentClient,
) {
  made += 1;
  const email = `ida.${made}@mail.example`;
  const newShopper = async () => {
    const session = await server.openSession(store.siteKey);
    return [session, await server.shopper(session.token)] as const;
  };
  const [{ shopperId }, shopper] = await newShopper();
  const conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await agent.emitWithAck('watchConversation', { conversationId }));
  const says = async (text: string) =>
    accepted(await shopper.emitWithAck('sendMessage', { conversationId, clientId: v7(), text }));
  await says('Does it itch?');

  const leaves = (address = email, as: ShopperClient = shopper) =>
    as.emitWithAck('leaveMailAddress', { email: address, page: `${ORIGIN}/wool?secret=1#x` });
  const confirms = (code: string, as: ShopperClient = shopper) =>
    as.emitWithAck('confirmMailAddress', { code });
  const arrived = async (count: number, at = email): Promise<Received> => {
    await expect.poll(() => sink.lettersTo(at).length).toBe(count);
    const letter = sink.lettersTo(at).at(-1);
    if (!letter) throw new Error('no letter');
    return letter;
  };
  return {
    ...{ email, shopperId, shopper, conversationId, newShopper, says, leaves, confirms, arrived },
    answers: async (text: string) =>
      accepted(await agent.emitWithAck('sendMessage', { conversationId, clientId: v7(), text }))
        .entry,
    /** What the agent's console shows of it. */
    mail: async () => accepted(await agent.emitWithAck('fetchMail', { conversationId })),
    log: async () =>
      accepted(await agent.emitWithAck('fetchEntries', { conversationId, after: 0 })).entries,
    handling: async () => accepted(await agent.emitWithAck('fetchHandling', { conversationId })),
    /** Nothing more is on its way: a letter that is sure to come came after whatever was before it. */
    settled: async () => {
      const [, other] = await newShopper();
      const probe = `probe.${v7()}@mail.example`;
      accepted(await leaves(probe, other));
      await arrived(1, probe);
    },
    verified: async () => {
      accepted(await leaves());
      accepted(await confirms(codeIn((await arrived(1)).text)));
    },
    goes: async () => {
      shopper.disconnect();
      await expect
        .poll(
          async () =>
            accepted(await agent.emitWithAck('fetchShopper', { shopperId })).shopper.online,
        )
        .toBe(false);
    },
  };
}

export const codeIn = (text: string): string => /^(\d{6})$/m.exec(text)?.[1] ?? '';
