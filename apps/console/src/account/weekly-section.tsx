import type { Refusal } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { sentence } from '../team/team-words.ts';
import type { Account, AccountSetup } from './account-setup.ts';

type Props = { setup: AccountSetup; weekly: Account['weekly']; email: string };

/** The week's figures by mail: asked for here, confirmed in the mailbox. */
export const WeeklySection = ({ setup, weekly, email }: Props) => {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const set = async (on: boolean) => {
    setBusy(true);
    setRefusal(await setup.setWeekly(on));
    setBusy(false);
  };
  return (
    <section class="mt-6 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="weekly">
      <h2 id="weekly" class="mb-1 text-16 font-semibold">
        The week by mail
      </h2>
      <p class="mb-4 text-13 text-muted">
        Every Monday at eight, by the store’s clock: the figures of the week beside those of the
        week before. No shopper’s words are in it, and every letter has a link that stops it.
      </p>
      <p class="mb-3 break-words" role="status">
        {weekly === 'off' && 'You do not get it.'}
        {weekly === 'on' && <>It goes to {email}.</>}
        {weekly === 'unconfirmed' && (
          <>
            A letter is on its way to {email}. Open its link, and the figures come from Monday on.
          </>
        )}
        {weekly === 'impossible' &&
          'This server sends no mail. Whoever runs it can name a mail server for it.'}
      </p>
      {refusal && (
        <p class="mb-3 text-danger" role="alert">
          It was not sent. {sentence(refusal)}
        </p>
      )}
      <div class="flex flex-wrap gap-2">
        {(weekly === 'off' || weekly === 'unconfirmed') && (
          <button type="button" class="button" disabled={busy} onClick={() => void set(true)}>
            {weekly === 'off' ? 'Send it to me' : 'Send the letter again'}
          </button>
        )}
        {(weekly === 'on' || weekly === 'unconfirmed') && (
          <button type="button" class="button" disabled={busy} onClick={() => void set(false)}>
            Stop it
          </button>
        )}
      </div>
    </section>
  );
};
