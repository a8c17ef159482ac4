import type { MailAddress, Shopper } from '@aisle/protocol';
import { BadgeCheck } from 'lucide-preact';
import { languageAndTag } from '../language/language-name.ts';
import { WithParts } from '../language/with-parts.tsx';
import { addressWords } from '../mail/mail-words.ts';
import { dateWords, timeInZone } from '../time/time-words.ts';
import { Section } from './section.tsx';
import { shopperWords } from './words.ts';

/** The shop's own word on who she is, told apart from what she says of herself. */
const SignedIn = ({ customer }: { customer: NonNullable<Shopper['customer']> }) => (
  <p class="mb-3 flex gap-2 rounded-control bg-tint px-3 py-2 text-13">
    <BadgeCheck size={16} class="mt-0.5 flex-none text-accent" aria-hidden="true" />
    <span class="min-w-0 break-words">
      <WithParts
        words={shopperWords.signedIn}
        parts={{
          name: (
            <bdi class="font-medium">
              {customer.name ?? customer.email ?? shopperWords.aCustomer}
            </bdi>
          ),
          id: <bdi>{customer.customerId}</bdi>,
        }}
      />
      {customer.name && customer.email && <bdi class="block text-muted">{customer.email}</bdi>}
    </span>
  </p>
);

type Props = { shopper: Shopper; mail?: MailAddress | null; now: number };

/** Who she is, as far as she or her browser said. */
export const About = ({ shopper, mail, now }: Props) => {
  const local = shopper.timeZone ? timeInZone(now, shopper.timeZone) : null;
  const facts: [string, string | undefined][] = [
    [shopperWords.name, shopper.name],
    [shopperWords.email, shopper.email],
    [shopperWords.mailedTo, mail ? addressWords(mail) : undefined],
    [shopperWords.language, shopper.locale && languageAndTag(shopper.locale)],
    [
      shopperWords.localTime,
      local && shopper.timeZone
        ? shopperWords.timeThere(local, shopper.timeZone)
        : shopper.timeZone,
    ],
    [shopperWords.device, shopper.device],
    [shopperWords.firstSeen, dateWords(shopper.firstSeenAt)],
  ];
  return (
    <Section
      name={shopperWords.shopper}
      aside={
        <span class="text-12 text-muted">
          {shopper.online ? shopperWords.onShop : shopperWords.away}
        </span>
      }
    >
      {shopper.customer && <SignedIn customer={shopper.customer} />}
      <dl class="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-13">
        {facts.map(([term, fact]) =>
          fact ? (
            <div key={term} class="contents">
              <dt class="text-muted">{term}</dt>
              <dd class="min-w-0 text-end break-words tabular-nums">
                <bdi>{fact}</bdi>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </Section>
  );
};
