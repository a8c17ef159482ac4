import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { type Whisper, watchWhispers } from './watch-whispers.ts';

const whisper = (conversationId: string, text: string): Whisper => ({
  from: { agentId: 'sara', name: 'Sara' },
  note: {
    ...{ conversationId, text, number: 1, clientId: text, agentId: 'sara', afterSeq: 1, at: 1 },
    ...{ mentions: ['mia'], whisperTo: 'mia' },
  },
});

test('each whisper rings; it waits until its conversation is open or it is waved away', () => {
  let tell = (_: Whisper) => {};
  let rung = 0;
  const openId = signal<string | null>('a');
  const whispers = watchWhispers({
    client: {
      // One name is all that is heard here.
      hear: ((_: 'whisper', heard: typeof tell) => {
        tell = heard;
        return () => {};
      }) as never,
    },
    openId,
    ring: () => {
      rung += 1;
    },
  });
  tell(whisper('a', 'here'));
  expect([rung, whispers.waiting.value]).toEqual([1, null]);
  tell(whisper('b', 'there'));
  expect([rung, whispers.waiting.value?.note.text]).toEqual([2, 'there']);
  openId.value = 'b';
  openId.value = 'a';
  expect(whispers.waiting.value).toBeNull();
  tell(whisper('b', 'again'));
  whispers.dismiss();
  expect(whispers.waiting.value).toBeNull();
});
