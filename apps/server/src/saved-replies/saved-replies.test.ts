import { v7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { startPairStage } from '../testing/pair-stage.ts';
import { type AgentClient, accepted } from '../testing/start-test-server.ts';

const { server, agent, supervisor, elsewhere } = await startPairStage();
afterAll(() => server.end());

const draft = (shortcut: string) => ({
  ...{ replyId: v7(), seen: null, shortcut, title: 'Greeting', texts: { en: 'Hello {shopper}' } },
});
const shortcuts = async (client: AgentClient) =>
  accepted(await client.emitWithAck('fetchReplies', {})).replies.map(({ shortcut }) => shortcut);

test('an agent keeps her own; everyone’s are the supervisor’s to change', async () => {
  accepted(await agent.emitWithAck('saveOwnReply', draft('Mine')));
  const shared = draft('hello');
  expect(await agent.emitWithAck('saveSharedReply', shared)).toMatchObject({
    error: { code: 'forbidden' },
  });
  const { reply } = accepted(await supervisor.emitWithAck('saveSharedReply', shared));
  expect(reply).toMatchObject({ shared: true, shortcut: 'hello' });
  expect([await shortcuts(agent), await shortcuts(supervisor)]).toEqual([
    ['hello', 'mine'],
    ['hello'],
  ]);
  // Through her own list she reaches no one else's.
  const { replyId } = reply;
  expect(await agent.emitWithAck('removeOwnReply', { replyId })).toMatchObject({
    error: { code: 'not_found' },
  });
});

test('another store has replies of its own', async () => {
  const foreign = await elsewhere();
  expect(await shortcuts(foreign)).toEqual([]);
  const [first] = accepted(await supervisor.emitWithAck('fetchReplies', {})).replies;
  const { replyId = '' } = first ?? {};
  expect(await foreign.emitWithAck('removeSharedReply', { replyId })).toMatchObject({
    error: { code: 'not_found' },
  });
});

test('a taken shortcut, a stale change and a reply without words are refused', async () => {
  const one = draft('size');
  const { reply } = accepted(await supervisor.emitWithAck('saveSharedReply', one));
  const again = { error: { code: 'invalid', field: 'shortcut', reason: 'taken' } };
  expect(await supervisor.emitWithAck('saveSharedReply', draft('SIZE'))).toMatchObject(again);
  const seen = reply.updatedAt;
  accepted(await supervisor.emitWithAck('saveSharedReply', { ...one, seen, title: 'Sizes' }));
  expect(
    await supervisor.emitWithAck('saveSharedReply', { ...one, seen, title: 'Other' }),
  ).toMatchObject({ error: { code: 'stale' } });
  for (const wrong of [{ texts: {} }, { texts: { en: ' ' } }, { shortcut: 'two words' }])
    expect(
      await supervisor.emitWithAck('saveSharedReply', { ...draft('x'), ...wrong }),
    ).toMatchObject({ error: { code: 'invalid' } });
});
