import type { Refusal } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { sentence } from '../refusals/sentence.ts';
import type { Account, AccountSetup } from './account-setup.ts';
import { accountWords } from './words.ts';

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
        {accountWords.weekly}
      </h2>
      <p class="mb-4 text-13 text-muted">{accountWords.weeklyHint}</p>
      <p class="mb-3 break-words" role="status">
        {weekly === 'off' && accountWords.weeklyOff}
        {weekly === 'on' && accountWords.weeklyOn(email)}
        {weekly === 'unconfirmed' && accountWords.weeklyUnconfirmed(email)}
        {weekly === 'impossible' && accountWords.weeklyImpossible}
      </p>
      {refusal && (
        <p class="mb-3 text-danger" role="alert">
          {accountWords.weeklyRefused(sentence(refusal))}
        </p>
      )}
      <div class="flex flex-wrap gap-2">
        {(weekly === 'off' || weekly === 'unconfirmed') && (
          <button type="button" class="button" disabled={busy} onClick={() => void set(true)}>
            {weekly === 'off' ? accountWords.weeklySend : accountWords.weeklySendAgain}
          </button>
        )}
        {(weekly === 'on' || weekly === 'unconfirmed') && (
          <button type="button" class="button" disabled={busy} onClick={() => void set(false)}>
            {accountWords.weeklyStop}
          </button>
        )}
      </div>
    </section>
  );
};
