import type { DeliveryEstimate, Gift } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { Section } from '../shopper/section.tsx';
import { giftLines } from './guide-words.ts';

/** What is known of the present, with the days of delivery; nothing while there is none. */
export const GiftSection = ({ desk }: { desk: Desk }) => {
  const conversationId = desk.thread.value?.conversationId ?? null;
  const [gift, setGift] = useState<Gift | null>(null);
  const [estimate, setEstimate] = useState<DeliveryEstimate | null>(null);
  const { client } = desk;
  useEffect(() => {
    setGift(null);
    if (conversationId === null) return;
    let over = false;
    void client.ask('fetchGift', { conversationId }).then((answer) => {
      if (!over && answer.ok) setGift((known) => known ?? answer.value.gift);
    });
    const stop = client.hear('gift', (told) => {
      if (told.conversationId === conversationId) setGift(told.gift);
    });
    return () => {
      over = true;
      stop();
    };
  }, [client, conversationId]);
  const { date, country } = gift ?? {};
  useEffect(() => {
    setEstimate(null);
    if (!date && !country) return;
    let over = false;
    const wish = { ...(date && { date }), ...(country && { country }) };
    void client.ask('estimateDelivery', wish).then((answer) => {
      if (!over && answer.ok) setEstimate(answer.value.estimate);
    });
    return () => {
      over = true;
    };
  }, [client, date, country]);
  const lines = gift ? giftLines(gift) : [];
  if (lines.length === 0) return null;
  return (
    <Section name="Present">
      <dl class="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        {lines.map(([name, value]) => (
          <div key={name} class="contents">
            <dt class="text-muted">{name}</dt>
            <dd class="break-words" dir="auto">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {estimate && (
        <p class={`mt-3 text-13 ${estimate.inTime === 'no' ? 'text-danger' : ''}`} role="status">
          {`Ordered now: ${estimate.earliest} to ${estimate.latest}. ${IN_TIME[estimate.inTime ?? 'open']}`}
        </p>
      )}
    </Section>
  );
};

const IN_TIME = {
  yes: 'In time.',
  perhaps: 'In time if all goes well.',
  no: 'Too late for that day.',
  open: '',
};
