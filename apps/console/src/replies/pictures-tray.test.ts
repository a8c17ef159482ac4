import { type AgentThread, systemClock } from '@aisle/client';
import { ok, type ReplyPicture, refuse, type SavedReply } from '@aisle/protocol';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createPicturesTray } from './pictures-tray.ts';

const picture = (pictureId: string): ReplyPicture => ({
  ...{ pictureId, name: `${pictureId}.png`, type: 'image/png' },
  ...{ bytes: 9, width: 2, height: 1 },
});
const reply = (...pictureIds: string[]): SavedReply => ({
  ...{ replyId: 'r', shortcut: 'wool', title: 'Wool', texts: { en: 'Soft' } },
  ...{ shared: true, updatedAt: 1, pictures: pictureIds.map(picture) },
});

const start = () => {
  const did: string[] = [];
  const copies: string[] = [];
  const refused = new Set<string>();
  const talk = (conversationId: string) =>
    ({
      conversationId,
      queue: async (name: string, { attachmentId }: { attachmentId: string }) => {
        did.push(`${conversationId} ${name} ${copies.indexOf(attachmentId)}`);
        return ok('');
      },
    }) as unknown as AgentThread;
  const thread = signal<AgentThread | null>(talk('a'));
  const ask = async (_: string, asked: { pictureId: string; attachmentId: string }) => {
    if (!copies.includes(asked.attachmentId)) copies.push(asked.attachmentId);
    did.push(`copy ${asked.pictureId}`);
    return refused.has(asked.pictureId) ? refuse('unavailable', 'away') : ok(asked);
  };
  const client = { ask: ask as never };
  const tray = createPicturesTray({ client, clock: systemClock, thread });
  const names = () => tray.chosen.value.map(({ pictureId }) => pictureId);
  return { did, copies, refused, talk, thread, tray, names };
};

test('pictures of what was chosen go in their order, once each, and only in their conversation', async () => {
  const { did, talk, thread, tray, names } = start();
  tray.choose(reply('1', '2'));
  tray.choose(reply('2', '3'));
  expect(names()).toEqual(['1', '2', '3']);
  tray.drop('2');
  thread.value = talk('b');
  expect(names()).toEqual([]);
  expect(await tray.send(talk('b'))).toEqual(ok(null));
  expect(did).toEqual([]);
  thread.value = talk('a');
  await Promise.all([tray.send(talk('a')), tray.send(talk('a'))]);
  expect(did).toEqual(['copy 1', 'a sendAttachment 0', 'copy 3', 'a sendAttachment 1']);
  expect(names()).toEqual([]);
});

test('what is refused stays with all behind it, and goes under the same name the next time', async () => {
  const { did, copies, refused, talk, tray, names } = start();
  tray.choose(reply('1', '2', '3'));
  refused.add('2');
  expect((await tray.send(talk('a'))).ok).toBe(false);
  expect(names()).toEqual(['2', '3']);
  refused.clear();
  expect((await tray.send(talk('a'))).ok).toBe(true);
  expect(did.filter((one) => one.includes('sendAttachment'))).toEqual([
    'a sendAttachment 0',
    'a sendAttachment 1',
    'a sendAttachment 2',
  ]);
  expect(copies).toHaveLength(3);
});

test('a macro sends all of a reply’s and touches nothing that lies beside the words', async () => {
  const { did, talk, tray, names } = start();
  tray.choose(reply('1'));
  await tray.sendAll(talk('a'), reply('2'));
  expect(did).toEqual(['copy 2', 'a sendAttachment 0']);
  expect(names()).toEqual(['1']);
});
