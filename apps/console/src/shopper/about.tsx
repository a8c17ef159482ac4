import type { MailAddress, Shopper } from '@aisle/protocol';
import { BadgeCheck } from 'lucide-preact';
import { addressWords } from '../mail/mail-words.ts';
import { dateWords, timeInZone } from '../time/time-words.ts';
import { languageName } from './language-name.ts';
import { Section } from './section.tsx';

/** The shop's own word on who she is, told apart from what she says of herself. */
const SignedIn = ({ customer }: { customer: NonNullable<Shopper['customer']> }) => (
  <p class="mb-3 flex gap-2 rounded-control bg-tint px-3 py-2 text-13">
    <BadgeCheck size={16} class="mt-0.5 flex-none text-accent" aria-hidden="true" />
    <span class="min-w-0 break-words">
      Signed in to the shop as{' '}
      <bdi class="font-medium">{customer.name ?? customer.email ?? 'a customer'}</bdi> (customer{' '}
      <bdi>{customer.customerId}</bdi>)
      {customer.name && customer.email && <bdi class="block text-muted">{customer.email}</bdi>}
    </span>
  </p>
);

type Props = { shopper: Shopper; mail?: MailAddress | null; now: number };

/** Who she is, as far as she or her browser said. */
export const About = ({ shopper, mail, now }: Props) => {
  const local = shopper.timeZone ? timeInZone(now, shopper.timeZone) : null;
  const facts: [string, string | undefined][] = [
    ['Name', shopper.name],
    ['E-mail', shopper.email],
    ['Mailed to', mail ? addressWords(mail) : undefined],
    ['Language', shopper.locale && languageName(shopper.locale)],
    ['Local time', local ? `${local}, ${shopper.timeZone}` : shopper.timeZone],
    ['Device', shopper.device],
    ['First seen', dateWords(shopper.firstSeenAt)],
  ];
  return (
    <Section
      name="Shopper"
      aside={<span class="text-12 text-muted">{shopper.online ? 'on the shop now' : 'away'}</span>}
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
