import { LIMITS, refuse } from '@aisle/protocol';
import { describe, expect, it } from 'vitest';
import { newId } from './new-id.ts';
import { AGENT, createStage, type Stage, shown, textOf, type Visit } from './testing/stage.ts';

const begun = async (seed?: number): Promise<Stage & { her: Visit; id: string }> => {
  const stage = createStage(seed);
  const her = await stage.visit();
  await her.client.send('hello');
  await stage.clock.advance(1_000);
  return { ...stage, her, id: stage.model.conversations()[0] ?? '' };
};

const fetches = ({ model }: Stage) =>
  model.asked.filter(({ name }) => name === 'fetchEntries').length;

describe('a conversation', () => {
  it('8 applies what follows and drops what comes twice', async () => {
    const stage = await begun();
    stage.network.state.faults = { ...stage.network.state.faults, notice: () => 'twice' };
    for (const text of ['a', 'b', 'c']) stage.agentWrites(text);
    await stage.clock.advance(1_000);
    expect(shown(stage.her).map(unstaged)).toEqual(['hello', 'a', 'b', 'c']);
    expect(fetches(stage)).toBe(0);
  });

  it('8 holds what came too early and asks for nothing when the rest arrives in time', async () => {
    const stage = await begun(3);
    stage.network.state.faults = { ...stage.network.state.faults, notice: () => 'late' };
    for (let count = 0; count < 10; count++) stage.agentWrites(`${count}`);
    await stage.clock.advance(2_000);
    expect(shown(stage.her).map(unstaged)).toEqual(['hello', ...'0123456789']);
    expect(fetches(stage)).toBe(0);
  });

  it('8 fetches what is missing after 500 ms', async () => {
    const stage = await begun();
    let told = 0;
    stage.network.state.faults = {
      ...stage.network.state.faults,
      notice: (name) => (name === 'entries' && told++ === 0 ? 'lose' : 'pass'),
    };
    stage.agentWrites('lost');
    stage.agentWrites('heard');
    await stage.clock.advance(LIMITS.gapHoldMs - 20);
    expect(shown(stage.her).map(unstaged)).toEqual(['hello']);
    expect(fetches(stage)).toBe(0);
    await stage.clock.advance(100);
    expect(shown(stage.her).map(unstaged)).toEqual(['hello', 'lost', 'heard']);
    expect(fetches(stage)).toBe(1);
  });

  it('8 one’s own message behind a gap is shown as sending until the gap is closed', async () => {
    const stage = await begun();
    stage.network.state.faults = { ...stage.network.state.faults, notice: () => 'lose' };
    stage.agentWrites('unheard');
    await stage.her.client.send('and?');
    await stage.clock.advance(300);
    expect(shown(stage.her)).toEqual(['hello · sent', 'and? · sending']);
    await stage.clock.advance(1_000);
    expect(shown(stage.her).map(unstaged)).toEqual(['hello', 'unheard', 'and?']);
  });

  it('8 catches up after a reconnect, 50 missed messages with one answer', async () => {
    const stage = await begun();
    stage.network.state.down = true;
    stage.network.cut();
    for (let count = 0; count < 50; count++) stage.agentWrites(`${count}`);
    const asked = stage.model.asked.length;
    stage.network.state.down = false;
    await stage.clock.advance(10_000);
    expect(shown(stage.her)).toHaveLength(51);
    const since = stage.model.asked.slice(asked).filter(({ name }) => /watch|fetch/.test(name));
    expect(since).toEqual([
      { name: 'watchConversation', payload: { conversationId: stage.id, after: 1 } },
    ]);
  });

  it('8 catches up over several pages when more was missed', async () => {
    const stage = await begun();
    stage.network.state.down = true;
    stage.network.cut();
    for (let count = 0; count < 230; count++) stage.agentWrites(`${count}`);
    stage.network.state.down = false;
    stage.her.tab.fire('online');
    // No gap is held open here: five answers, one after the other.
    await stage.clock.advance(LIMITS.gapHoldMs - 100);
    const texts = stage.her.client.thread.value?.entries.value.map(textOf);
    expect(texts).toEqual(stage.stored());
    expect(texts).toHaveLength(231);
  });

  it('8 a reloaded page shows the last page and loads older ones on demand', async () => {
    const stage = await begun();
    for (let count = 0; count < 120; count++) stage.agentWrites(`${count}`);
    stage.her.client.stop();
    stage.network.state.conversationOf = () => stage.id;
    const { client } = await stage.visit();
    const thread = client.thread.value;
    expect(thread?.entries.value.map(({ seq }) => seq)[0]).toBe(72);
    expect(thread?.more.value).toBe(true);
    // A view that scrolls asks twice: the page comes once.
    void thread?.loadOlder();
    while (thread?.more.value) {
      const older = thread.loadOlder();
      await stage.clock.advance(100);
      expect(await older).toMatchObject({ ok: true });
    }
    expect(thread?.entries.value.map(textOf)).toEqual(stage.stored());
  });

  it('8 a mistaken claim of more is looked into once', async () => {
    const stage = await begun();
    stage.network.tellAll('entries', { conversationId: stage.id, entries: [], head: 99 });
    await stage.clock.advance(10_000);
    expect(fetches(stage)).toBe(1);
    stage.agentWrites('on we go');
    await stage.clock.advance(100);
    expect(shown(stage.her).map(unstaged)).toEqual(['hello', 'on we go']);
  });

  it('8 what is missing is fetched once, however many ask for it', async () => {
    const stage = await begun();
    stage.network.state.faults = { ...stage.network.state.faults, notice: () => 'lose' };
    stage.agentWrites('lost');
    for (let count = 0; count < 3; count++) stage.her.tab.fire('online');
    await stage.clock.advance(1_000);
    expect(shown(stage.her).map(unstaged)).toEqual(['hello', 'lost']);
    expect(fetches(stage)).toBe(1);
  });

  it.each(['watchConversation', 'fetchEntries'])(
    '8 a busy server is asked again: %s',
    async (name) => {
      const stage = await begun();
      let refused = 0;
      stage.model.refuseWhen((asked) =>
        asked === name && refused++ < 2 ? refuse('busy', 'later') : null,
      );
      if (name === 'watchConversation') stage.network.cut();
      else stage.network.state.faults = { ...stage.network.state.faults, notice: () => 'lose' };
      stage.agentWrites('are you there?');
      if (name === 'fetchEntries') stage.her.tab.fire('online');
      await stage.clock.advance(8_000);
      expect(refused).toBe(3);
      expect(shown(stage.her).map(unstaged)).toEqual(['hello', 'are you there?']);
    },
  );

  it('8 joins at once over a new link, though it had asked over the old one', async () => {
    const stage = await begun(5);
    const { tab } = stage.her;
    stage.network.cut();
    tab.fire('online');
    stage.network.state.faults = { ...stage.network.state.faults, answer: () => 'lose' };
    await stage.clock.advance(50);
    expect(stage.her.client.link.value.at).toBe('connected');
    stage.network.state.faults = { ...stage.network.state.faults, answer: () => 'pass' };
    stage.agentWrites('unheard');
    stage.network.cut();
    tab.fire('online');
    await stage.clock.advance(50);
    expect(shown(stage.her).map(unstaged)).toEqual(['hello', 'unheard']);
  });

  it('9 a quiet link that is pinged stays', async () => {
    const stage = await begun();
    const states: string[] = [];
    stage.her.client.link.subscribe(({ at }) => states.push(at));
    await stage.clock.advance(300_000);
    expect(states).toEqual(['connected']);
  });

  it('9 a page that goes offline says within seconds that its link is gone', async () => {
    const stage = await begun();
    stage.network.state.faults = { ...stage.network.state.faults, answer: () => 'lose' };
    const states: string[] = [];
    stage.her.client.link.subscribe(({ at }) => states.push(at));
    stage.her.tab.fire('offline');
    await stage.clock.advance(3_000);
    expect(states).toEqual(['connected']);
    await stage.clock.advance(2_000);
    expect(states.slice(0, 2)).toEqual(['connected', 'connecting']);
  });

  it('9 a lost last message is found by the heartbeat within 30 s', async () => {
    const stage = await begun();
    stage.network.state.faults = { ...stage.network.state.faults, notice: () => 'lose' };
    stage.agentWrites('did you hear?');
    await stage.clock.advance(30_000);
    expect(shown(stage.her).map(unstaged)).toEqual(['hello', 'did you hear?']);
  });

  it.each(['visible', 'online', 'restored'])(
    '9 and within 2 s of the page becoming %s',
    async (how) => {
      const stage = await begun();
      const { tab } = stage.her;
      if (how === 'visible') tab.hide();
      if (how === 'restored') tab.fire('pagehide');
      await stage.clock.advance(100);
      stage.network.state.faults = { ...stage.network.state.faults, notice: () => 'lose' };
      stage.agentWrites('did you hear?');
      if (how === 'visible') tab.show();
      else tab.fire(how === 'online' ? 'online' : 'pageshow');
      await stage.clock.advance(2_000);
      expect(shown(stage.her).map(unstaged)).toEqual(['hello', 'did you hear?']);
    },
  );

  it('9 a link that answers nothing is taken down and rebuilt within 30 s', async () => {
    const stage = await begun();
    stage.network.state.silent = true;
    stage.agentWrites('unheard');
    await stage.clock.advance(LIMITS.heartbeatMs + LIMITS.answerTimeoutMs + 100);
    expect(stage.her.client.link.value.at).not.toBe('connected');
    stage.network.state.silent = false;
    await stage.clock.advance(20_000);
    expect(shown(stage.her).map(unstaged)).toEqual(['hello', 'unheard']);
  });

  it('9 a page in the back/forward cache holds no socket', async () => {
    const stage = await begun();
    stage.her.tab.fire('pagehide');
    await stage.clock.advance(60_000);
    expect(stage.network.connections()).toBe(0);
    stage.her.tab.fire('pageshow');
    await stage.clock.advance(2_000);
    expect(stage.her.client.link.value.at).toBe('connected');
  });

  it('12 a message is sending, sent, delivered, then seen, and never goes back', async () => {
    const stage = await begun();
    stage.network.state.faults = { ...stage.network.state.faults, answer: () => 'late' };
    void stage.her.client.send('warm?');
    await stage.clock.advance(2);
    expect(shown(stage.her).at(-1)).toBe('warm? · sending');
    await stage.clock.advance(1_000);
    expect(shown(stage.her).at(-1)).toBe('warm? · sent');
    const agent = { author: AGENT, tell: () => {} };
    const report = async (delivered: number, seen: number) => {
      const payload = { conversationId: stage.id, delivered, seen };
      stage.model.answer(agent, 'reportReceipt', payload as never);
      stage.model.flush();
      await stage.clock.advance(100);
    };
    await report(2, 1);
    expect(shown(stage.her)).toEqual(['hello · seen', 'warm? · delivered']);
    await report(2, 2);
    expect(shown(stage.her)).toEqual(['hello · seen', 'warm? · seen']);
    await report(1, 1);
    expect(shown(stage.her)).toEqual(['hello · seen', 'warm? · seen']);
  });

  it('12 tells what it received by itself, and what was seen when told', async () => {
    const stage = await begun();
    stage.agentWrites('yes');
    stage.agentWrites('very');
    await stage.clock.advance(1_000);
    const receipt = () => stage.model.conversationOf(stage.id)?.receipts.shopper;
    expect(receipt()).toEqual({ delivered: 3, seen: 0 });
    expect(stage.her.client.unread.value).toBe(2);
    stage.her.client.thread.value?.markSeen();
    await stage.clock.advance(1_000);
    expect(receipt()).toEqual({ delivered: 3, seen: 3 });
    expect(stage.her.client.unread.value).toBe(0);
  });

  it('12 a receipt that was lost with the link is told again', async () => {
    const stage = await begun();
    stage.agentWrites('yes');
    await stage.clock.advance(100);
    stage.her.client.thread.value?.markSeen();
    stage.network.state.down = true;
    await stage.clock.advance(1_000);
    expect(stage.model.conversationOf(stage.id)?.receipts.shopper.seen).toBe(0);
    stage.network.cut();
    stage.network.state.down = false;
    await stage.clock.advance(10_000);
    expect(stage.model.conversationOf(stage.id)?.receipts.shopper.seen).toBe(2);
  });

  it('shows who types until they stop, send or are heard of no more', async () => {
    const stage = await begun();
    const typing = () => stage.her.client.thread.value?.typing.value;
    const tell = (on: boolean) =>
      stage.network.tellAll('typing', { conversationId: stage.id, by: 'anna', typing: on });
    tell(true);
    await stage.clock.advance(100);
    expect(typing()).toEqual(['anna']);
    await stage.clock.advance(10_000);
    expect(typing()).toEqual([]);
    tell(true);
    await stage.clock.advance(100);
    stage.agentWrites('there');
    await stage.clock.advance(100);
    expect(typing()).toEqual([]);
  });

  it('tells that she types a few times, not at every key', async () => {
    const stage = await begun();
    const told = () =>
      stage.model.asked
        .filter(({ name }) => name === 'reportTyping')
        .map(({ payload }) => (payload as { typing: boolean }).typing);
    for (let key = 0; key < 50; key++) {
      stage.her.client.thread.value?.reportTyping(true);
      await stage.clock.advance(100);
    }
    expect(told()).toEqual([true, true]);
    stage.her.client.thread.value?.reportTyping(false);
    stage.her.client.thread.value?.reportTyping(false);
    await stage.clock.advance(100);
    expect(told()).toEqual([true, true, false]);
  });

  it('after the end of a conversation the next message begins a new one', async () => {
    const stage = await begun();
    await stage.her.client.closeConversation();
    await stage.clock.advance(1_000);
    expect(stage.her.client.thread.value?.conversation.value?.status).toBe('closed');
    await stage.her.client.send('one more thing');
    await stage.clock.advance(1_000);
    expect(stage.model.conversations()).toHaveLength(2);
    expect(shown(stage.her)).toEqual(['one more thing · sent']);
  });

  it('1 names are UUIDv7 in the protocol’s writing', () => {
    const { clock } = createStage();
    for (let count = 0; count < 1_000; count++) {
      expect(newId(clock)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
  });
});

const unstaged = (line: string) => line.split(' · ')[0] ?? '';
