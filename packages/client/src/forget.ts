import { attempt, type Browser } from './browser.ts';
import { systemClock } from './clock.ts';
import { openKeep } from './keep.ts';

/** Forgets the words that wait to be sent here, and which conversation was the last. */
export const forgetShopper = async (browser: Browser, siteKey: string): Promise<void> => {
  attempt(() => browser.localStorage?.removeItem(`aisle:conversation:${siteKey}`));
  const key = `aisle:outbox:shopper:${siteKey}`;
  const keep = await openKeep({ browser, clock: systemClock, key, hear: () => {} });
  try {
    await keep.update(() => []);
  } finally {
    keep.stop();
  }
};
