import type { Agent, InboxTab } from '@aisle/protocol';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAgentClient } from './agent-client.ts';
import { websocketRoad } from './line/websocket.ts';
import { newId } from './new-id.ts';
import { createChatModel } from './testing/chat-model.ts';
import { createFakeClock } from './testing/fake-clock.ts';
import { createFakeDevice } from './testing/fake-device.ts';
import { createFakeNetwork } from './testing/fake-network.ts';
import { createInboxModel } from './testing/inbox-model.ts';
import { textOf } from './testing/stage.ts';

const anna: Agent = {
  agentId: 'anna',
  name: 'Anna',
  email: 'anna@knits.test',
  role: 'agent',
  storeId: 'knits',
  storeName: 'Knits',
};

const createDesk = async (prepare = (_: ReturnType<typeof createInboxModel>) => {}) => {
  const clock = createFakeClock();
  const inbox = createInboxModel(clock.now, anna.agentId);
  const model = createChatModel(clock.now, inbox);
  const network = createFakeNetwork(model, clock);
  network.state.agentId = anna.agentId;
  prepare(inbox);
  const tab = createFakeDevice(network).openTab();
  const client = createAgentClient({
    agent: anna,
    browser: tab,
    clock,
    roads: [
      websocketRoad({
        serverUrl: 'http://aisle.test',
        namespace: '/agent',
        clock,
        WebSocket: network.WebSocket,
      }),
    ],
  });
  onTestFinished(client.stop);
  void client.start();
  await clock.advance(1_000);
  const shownIn = () => client.inbox.rows.value.map(({ conversationId }) => conversationId);
  /** Something happens in each, a second apart: the last one ends on top. */
  const put = async (ids: string, change = {}, told = true) => {
    for (const id of ids) {
      await clock.advance(1_000);
      inbox.put(id, change, told);
    }
    await clock.advance(100);
  };
  return { clock, inbox, model, network, tab, client, shownIn, put };
};

describe('the inbox', () => {
  it('11 shows the server’s rows, the last changed first, with its counts', async () => {
    const { client, shownIn, put, inbox } = await createDesk();
    await put('abc');
    expect(shownIn()).toEqual(['c', 'b', 'a']);
    await put('a');
    expect(shownIn()).toEqual(['a', 'c', 'b']);
    expect(client.inbox.counts.value).toEqual(inbox.counts());
  });

  it('11 rows enter and leave a tab as they change', async () => {
    const { clock, client, shownIn, put } = await createDesk();
    await put('abc');
    client.inbox.show('mine');
    await clock.advance(100);
    expect(shownIn()).toEqual([]);
    await put('b', { assignedTo: 'anna' });
    expect(shownIn()).toEqual(['b']);
    await put('b', { assignedTo: 'bo' });
    expect(shownIn()).toEqual([]);
    client.inbox.show('closed');
    await put('c', { status: 'closed' });
    expect(shownIn()).toEqual(['c']);
  });

  it('11 hears of open conversations whatever tab is shown, and forgets closed ones', async () => {
    const { clock, client, put } = await createDesk();
    const heard = () => client.inbox.openRows.value.map(({ conversationId }) => conversationId);
    await put('ab');
    client.inbox.show('closed');
    await clock.advance(100);
    await put('c', { unread: 2 });
    expect(heard().sort()).toEqual(['a', 'b', 'c']);
    await put('a', { status: 'closed' });
    expect(heard().sort()).toEqual(['b', 'c']);
    expect(client.inbox.openRows.value.find((row) => row.conversationId === 'c')?.unread).toBe(2);
  });

  it('11 an older notice that comes late changes nothing', async () => {
    const { network, shownIn, put, client } = await createDesk();
    await put('a');
    const [old] = client.inbox.rows.value;
    await put('a', { unread: 7 });
    network.tellAll('inbox', { rows: [old] });
    await put('b');
    expect(shownIn()).toEqual(['b', 'a']);
    expect(client.inbox.rows.value[1]?.unread).toBe(7);
  });

  it('11 what changes while a first page is on its way is not lost with it', async () => {
    const { clock, client, network, inbox, shownIn, put } = await createDesk();
    await put('ab');
    network.state.faults = { ...network.state.faults, answer: () => 'late' };
    client.inbox.show('unassigned');
    await clock.advance(6);
    inbox.put('c');
    inbox.put('a', { assignedTo: 'bo' });
    await clock.advance(1_000);
    expect(shownIn()).toEqual(['c', 'b']);
  });

  it('11 loads older rows page by page, in order', async () => {
    const { clock, client, shownIn, inbox } = await createDesk((model) => {
      for (const id of 'abcdefgh') model.put(id);
    });
    expect(shownIn()).toHaveLength(3);
    while (client.inbox.more.value) {
      const page = client.inbox.loadMore();
      await clock.advance(100);
      expect(await page).toMatchObject({ ok: true });
    }
    expect(shownIn()).toEqual(inbox.sorted('open'));
  });

  it('11 after a reconnect it is told what changed, on every page it had loaded', async () => {
    const { clock, client, network, tab, shownIn, put, inbox } = await createDesk();
    await put('abcdefgh');
    expect(shownIn()).toHaveLength(8);
    network.state.down = true;
    network.cut();
    await put('b');
    await put('c', { status: 'closed' });
    await put('x');
    expect(client.inbox.status.value.at).toBe('stale');
    network.state.down = false;
    tab.fire('online');
    await clock.advance(100);
    expect(client.inbox.status.value.at).toBe('live');
    expect(shownIn()).toEqual(inbox.sorted('open'));
    expect(client.inbox.counts.value).toEqual(inbox.counts());
  });

  it('11 takes a new snapshot when too much has changed', async () => {
    const { clock, network, inbox, shownIn, put } = await createDesk();
    await put('abcdefgh');
    network.state.down = true;
    network.cut();
    for (const id of 'abcdefgh') inbox.put(id, { status: 'closed' });
    await put('xyz');
    inbox.reset();
    network.state.down = false;
    await clock.advance(40_000);
    expect(shownIn()).toEqual(['z', 'y', 'x']);
  });

  it('9 11 a lost notice is found with the heartbeat', async () => {
    const { clock, shownIn, put } = await createDesk();
    await put('abc');
    await put('a', {}, false);
    expect(shownIn()).toEqual(['c', 'b', 'a']);
    await clock.advance(30_000);
    expect(shownIn()).toEqual(['a', 'c', 'b']);
  });

  it('11 answers for a tab that was left are thrown away', async () => {
    const { clock, client, network, put, inbox } = await createDesk();
    await put('abc');
    await put('b', { assignedTo: 'anna' });
    network.state.faults = { ...network.state.faults, answer: () => 'late' };
    const tabs: InboxTab[] = ['closed', 'mine', 'open', 'unassigned', 'mine'];
    for (const tab of tabs) client.inbox.show(tab);
    await clock.advance(1_000);
    const rows = client.inbox.rows.value.map(({ conversationId }) => conversationId);
    expect(rows).toEqual(inbox.sorted('mine'));
  });
});

describe('an agent', () => {
  const withConversation = async () => {
    const desk = await createDesk();
    const id = newId(desk.clock);
    desk.model.start(id);
    const write = (text: string) => {
      desk.model.write(id, newId(desk.clock), text, { kind: 'shopper' });
      desk.model.flush();
    };
    return { ...desk, id, write };
  };

  it('8 watches a conversation, reads and answers', async () => {
    const { clock, client, id, write, model } = await withConversation();
    write('Does it shrink?');
    const thread = client.open(id);
    await clock.advance(100);
    write('In the wash?');
    await thread.send('Not if washed cold');
    await clock.advance(1_000);
    expect(thread.entries.value.map(textOf)).toEqual([
      'Does it shrink?',
      'In the wash?',
      'Not if washed cold',
    ]);
    expect(thread.bubbles.value.map(({ stage }) => stage)).toEqual([null, null, 'sent']);
    thread.markSeen();
    await clock.advance(100);
    expect(model.conversationOf(id)?.receipts.agent).toEqual({ delivered: 2, seen: 2 });
  });

  it('sees the shopper, her cart and her pages live', async () => {
    const { clock, client, id, network } = await withConversation();
    const thread = client.open(id);
    await clock.advance(100);
    const page = (title: string) => ({ url: 'https://knits.test/', title, at: clock.now() });
    network.tellAll('page', { conversationId: id, page: page('Sweaters') });
    network.tellAll('page', { conversationId: id, page: page('Merino') });
    network.tellAll('shopperOnline', { conversationId: id, online: false });
    network.tellAll('page', { conversationId: 'another', page: page('Elsewhere') });
    await clock.advance(100);
    expect(thread.shopper.value).toMatchObject({
      online: false,
      page: { title: 'Merino' },
      trail: [{ title: 'Sweaters' }],
    });
  });

  it('43 sees which colleagues are there, and nobody while the line is down', async () => {
    const { clock, client, id, network } = await withConversation();
    const thread = client.open(id);
    await clock.advance(100);
    expect(thread.viewers.value).toEqual([]);
    const per = { agentId: 'per', name: 'Per' };
    const viewers = [{ agentId: 'anna', name: 'Anna' }, per];
    network.tellAll('viewers', { conversationId: id, viewers });
    network.tellAll('viewers', { conversationId: 'another', viewers: [] });
    await clock.advance(100);
    expect(thread.viewers.value).toEqual([per]);
    network.cut();
    await clock.advance(10);
    expect(thread.viewers.value).toEqual([]);
  });

  it('46 sees what is being written until it is sent, left or given up', async () => {
    const { clock, client, id, network, write } = await withConversation();
    const thread = client.open(id);
    const writes = async (text: string) => {
      network.tellAll('peek', { conversationId: id, text });
      await clock.advance(100);
      return thread.peek.value;
    };
    await clock.advance(100);
    expect(await writes('Does it')).toBe('Does it');
    write('Does it itch?');
    await clock.advance(100);
    expect(thread.peek.value).toBe('');
    expect(await writes('And')).toBe('And');
    network.tellAll('shopperOnline', { conversationId: id, online: false });
    await clock.advance(100);
    expect(thread.peek.value).toBe('');
    expect(await writes('And in')).toBe('And in');
    await clock.advance(60_000);
    expect(thread.peek.value).toBe('');
  });

  it('does not see a conversation she left, nor her own typing', async () => {
    const { clock, client, id, network, write } = await withConversation();
    const thread = client.open(id);
    await clock.advance(100);
    network.tellAll('typing', { conversationId: id, by: 'anna', typing: true });
    network.tellAll('typing', { conversationId: id, typing: true });
    await clock.advance(100);
    expect(thread.typing.value).toEqual(['shopper']);
    thread.stop();
    await clock.advance(100);
    write('still there?');
    await clock.advance(60_000);
    expect(thread.entries.value).toEqual([]);
  });

  it('6 signed out, she is asked to sign in and keeps what she wrote', async () => {
    const { clock, client, id, network, model } = await withConversation();
    const thread = client.open(id);
    await clock.advance(100);
    network.state.agentId = null;
    network.cut();
    await thread.send('one moment');
    await clock.advance(10_000);
    expect(client.link.value).toMatchObject({ at: 'refused', refusal: { code: 'unauthorized' } });
    network.state.agentId = 'anna';
    await client.start();
    await clock.advance(10_000);
    expect(model.logOf(id).map(textOf)).toEqual(['one moment']);
  });

  it('is told why a conversation is not hers to read', async () => {
    const { clock, client } = await createDesk();
    const thread = client.open('nothing');
    await clock.advance(1_000);
    expect(thread.status.value).toMatchObject({ at: 'refused', refusal: { code: 'not_found' } });
  });
});
