import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from './stage.ts';

/** People who talk until told to stop: shoppers write, agents find, take, answer and close. */
export type Chatter = { stop(): Promise<void> };

export type ChatterOptions = {
  /** Time between two deeds of somebody, in milliseconds. */
  everyMs?: number;
  /** Whether agents sometimes end a conversation; its shopper then begins a new one. */
  closing?: boolean;
};

/** Conversations one agent keeps open. */
const OPEN_AT_ONCE = 12;
/** More than this unanswered, and a person waits too. */
const PATIENCE = 5;

/** Starts the talk of everyone on the stage; who comes later joins in. */
export function startChatter(stage: Stage, options: ChatterOptions = {}): Chatter {
  const { everyMs = 20, closing = true } = options;
  const random = stage.random.fork('chatter');
  let talking = true;
  let deeds = 0;

  async function shopperWrites() {
    const shopper = stage.shoppers()[random.between(0, stage.shoppers().length - 1)];
    if (shopper === undefined || shopper.waiting() >= PATIENCE) return;
    await shopper.write(`shopper says ${++deeds} ${'lorem '.repeat(random.between(0, 40))}.`);
  }

  async function agentActs() {
    const agent = stage.agents()[random.between(0, stage.agents().length - 1)];
    if (agent === undefined || agent.waiting() >= PATIENCE) return;
    // Only people's conversations: what a bare line hears must come from its own node.
    const people = new Set(stage.shoppers().map((shopper) => shopper.conversationId()));
    for (const { conversationId } of agent.client.inbox.rows.peek())
      if (people.has(conversationId) && agent.opened().length < OPEN_AT_ONCE)
        agent.open(conversationId);
    const opened = agent.opened();
    const conversationId = opened[random.between(0, opened.length - 1)];
    if (conversationId === undefined) return;
    const dice = random.next();
    if (dice < 0.1) agent.take(conversationId);
    else if (dice < 0.11 && closing) await agent.close(conversationId);
    else await agent.write(conversationId, `agent says ${++deeds}.`);
  }

  async function talk() {
    while (talking) {
      if (random.next() < 0.6) await shopperWrites();
      else await agentActs();
      await sleep(everyMs);
    }
  }

  const done = talk();
  return {
    stop: () => {
      talking = false;
      return done;
    },
  };
}
