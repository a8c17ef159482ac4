import { useEffect, useMemo } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { Section } from '../shopper/section.tsx';
import { arrivalWords, giftLines } from './guide-words.ts';
import { type WatchedGift, watchGift } from './watch-gift.ts';
import { guideWords } from './words.ts';

/** What is known of the present, with the days of delivery; nothing while there is none. */
export const GiftSection = ({ desk }: { desk: Desk }) => {
  const { client, now } = desk;
  const thread = desk.thread.value;
  const watched = useMemo(
    () => thread && watchGift({ client, thread, now }),
    [client, thread, now],
  );
  useEffect(() => () => watched?.stop(), [watched]);
  return watched && <Present watched={watched} />;
};

const Present = ({ watched }: { watched: WatchedGift }) => {
  const gift = watched.gift.value;
  const estimate = watched.estimate.value;
  const lines = gift ? giftLines(gift) : [];
  if (lines.length === 0) return null;
  return (
    <Section name={guideWords.present}>
      <dl class="grid text-13 grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        {lines.map(([name, value]) => (
          <div key={name} class="contents">
            <dt class="text-muted">{name}</dt>
            <dd class="at-start break-words hyphens-auto" dir="auto">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <p
        class={`mt-3 rounded-control bg-sunken px-3 py-2 text-13 empty:hidden ${estimate?.inTime === 'no' ? 'text-danger' : ''}`}
        role="status"
      >
        {estimate && arrivalWords(estimate)}
      </p>
    </Section>
  );
};
