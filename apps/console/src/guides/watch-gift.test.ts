import type { AgentClient, ThreadStatus } from '@aisle/client';
import { type DeliveryEstimate, type Gift, ok } from '@aisle/protocol';
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { watchGift } from './watch-gift.ts';

const world = () => {
  const now = signal(1_000);
  const status = signal({ at: 'live' } as ThreadStatus);
  const asked: object[] = [];
  let stored: Gift | null = null;
  let tell: (notice: { conversationId: string; gift: Gift }) => void = () => {};
  const estimate: DeliveryEstimate = {
    earliest: '2026-12-22',
    latest: '2026-12-23',
    orderBefore: 5_000,
  };
  const client = {
    ask: async (name: string, payload: object) => {
      if (name === 'fetchGift') return ok({ gift: stored });
      asked.push(payload);
      return ok({ estimate });
    },
    hear: (_: string, act: typeof tell) => {
      tell = act;
      return () => {
        tell = () => {};
      };
    },
  } as unknown as Pick<AgentClient, 'ask' | 'hear'>;
  const watched = watchGift({ client, thread: { conversationId: 'c', status }, now });
  return {
    ...{ watched, now, status, asked, estimate },
    tell: (gift: Gift, conversationId = 'c') => tell({ conversationId, gift }),
    store: (gift: Gift) => {
      stored = gift;
    },
  };
};

test('what is told is shown with its days, another conversation’s is not', async () => {
  const { watched, tell, asked, estimate } = world();
  tell({ recipient: 'Tom' });
  tell({ recipient: 'Eve' }, 'another');
  expect(watched.gift.value).toEqual({ recipient: 'Tom' });
  // Neither day nor country: there is nothing to promise.
  expect(asked).toEqual([]);
  tell({ recipient: 'Tom', country: 'IE', date: '2026-12-24' });
  await vi.waitFor(() => expect(watched.estimate.value).toEqual(estimate));
  expect(asked).toEqual([{ country: 'IE', date: '2026-12-24' }]);
  tell({ recipient: 'Tom' });
  expect(watched.estimate.value).toBeNull();
});

test('after a time without a connection it is read again', async () => {
  const { watched, status, store } = world();
  await vi.waitFor(() => expect(watched.gift.value).toBeNull());
  status.value = { at: 'catching_up' } as unknown as ThreadStatus;
  store({ recipient: 'Tom' });
  status.value = { at: 'live' } as ThreadStatus;
  await vi.waitFor(() => expect(watched.gift.value).toEqual({ recipient: 'Tom' }));
});

test('the days are asked for again once their hour has passed, and no more when stopped', async () => {
  const { watched, tell, asked, now } = world();
  tell({ country: 'IE' });
  await vi.waitFor(() => expect(watched.estimate.value).not.toBeNull());
  now.value = 4_000;
  expect(asked).toHaveLength(1);
  now.value = 5_001;
  expect(asked).toHaveLength(2);
  watched.stop();
  tell({ country: 'DE' });
  expect(asked).toHaveLength(2);
});
