import type { Content } from '@aisle/protocol';
import { onTestFinished } from 'vitest';
// Loaded late by the client; here at once, as the fake clock does not wait for the disk.
import '../late.ts';
import { httpRoad } from '../line/http.ts';
import { newId } from '../new-id.ts';
import { createShopperClient, type ShopperClient } from '../shopper-client.ts';
import { createChatModel } from './chat-model.ts';
import { createFakeClock } from './fake-clock.ts';
import {
  createFakeDevice,
  type DeviceOptions,
  type FakeDevice,
  type FakeTab,
} from './fake-device.ts';
import { createFakeNetwork } from './fake-network.ts';

export const AGENT = { kind: 'agent', agentId: 'anna' } as const;
const serverUrl = 'http://aisle.test';

export type Visit = { client: ShopperClient; tab: FakeTab };

/** A model behind a breakable network, a clock, and shoppers' tabs in front of it. */
export const createStage = (seed = 1) => {
  const clock = createFakeClock(seed);
  const model = createChatModel(clock.now);
  const network = createFakeNetwork(model, clock);
  const open = (device: FakeDevice): Visit => {
    const tab = device.openTab();
    const client = createShopperClient({
      serverUrl,
      siteKey: 'demo',
      browser: tab,
      clock,
      otherRoads: [httpRoad({ serverUrl, browser: tab, clock })],
    });
    onTestFinished(client.stop);
    return { client, tab };
  };
  return {
    clock,
    model,
    network,
    device: (options?: DeviceOptions) => createFakeDevice(network, options),
    open,
    /** Opens a tab and connects it. */
    visit: async (device = createFakeDevice(network)) => {
      const visit = open(device);
      void visit.client.start();
      await clock.advance(1_000);
      return visit;
    },
    /** What an agent writes into the only conversation. */
    agentWrites: (text: string) => {
      const [id = ''] = model.conversations();
      model.write(id, newId(clock), text, AGENT);
      model.flush();
    },
    /** What an agent sends into it that is no message. */
    agentSends: (content: Content) => {
      const [id = ''] = model.conversations();
      model.append(id, newId(clock), AGENT, content);
      model.flush();
    },
    /** Texts as they are stored, in order. */
    stored: () => model.logOf(model.conversations()[0] ?? '').map(textOf),
  };
};

export type Stage = ReturnType<typeof createStage>;

export const textOf = ({ content }: { content: { kind: string; text?: string | undefined } }) =>
  content.text ?? content.kind;

/** What she sees, top to bottom: text and stage. */
export const shown = ({ client }: Visit): string[] =>
  (client.thread.value?.bubbles.value ?? []).map((bubble) =>
    bubble.kind === 'entry'
      ? [textOf(bubble.entry), bubble.stage].filter(Boolean).join(' · ')
      : `${textOf({ content: { kind: bubble.item.name, ...(bubble.item.payload as object) } })} · ${bubble.stage}`,
  );
