import type { CampaignCaps } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { SaveLine, useSaving } from '../routing/saving.tsx';
import { Labelled } from '../shop/labelled.tsx';
import type { CampaignsDesk } from './campaigns-desk.ts';
import { campaignsWords } from './words.ts';

const FIELDS: readonly { name: keyof CampaignCaps; most: number }[] = [
  { name: 'visit', most: 5 },
  { name: 'day', most: 10 },
  { name: 'week', most: 20 },
  { name: 'restDays', most: 365 },
];

/** How often one shopper is shown any of them. */
export const CapsForm = ({ campaigns, caps }: { campaigns: CampaignsDesk; caps: CampaignCaps }) => {
  const [typed, setTyped] = useState<Record<keyof CampaignCaps, string>>(() => ({
    ...{ visit: `${caps.visit}`, day: `${caps.day}`, week: `${caps.week}` },
    restDays: `${caps.restDays}`,
  }));
  const saving = useSaving();
  const wrong = (name: keyof CampaignCaps, most: number): string | undefined => {
    const value = Number(typed[name]);
    return Number.isInteger(value) && value >= 1 && value <= most
      ? undefined
      : campaignsWords.capNumber(most);
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const misfits = FIELDS.filter(({ name, most }) => wrong(name, most));
    if (misfits.length > 0) return saving.refuse(campaignsWords.capsWrong);
    const { visit, day, week, restDays } = typed;
    await saving.run(() =>
      campaigns.saveCaps({
        ...{ visit: Number(visit), day: Number(day), week: Number(week) },
        restDays: Number(restDays),
      }),
    );
  };
  return (
    <form
      class="space-y-4 rounded-card border bg-surface p-4"
      aria-labelledby="caps"
      noValidate
      onSubmit={(event) => void save(event)}
    >
      <h2 id="caps" class="text-16 font-semibold">
        {campaignsWords.caps}
      </h2>
      <div class="grid gap-4 sm:grid-cols-2">
        {FIELDS.map(({ name, most }) => (
          <Labelled key={name} label={campaignsWords.capFields[name]} problem={wrong(name, most)}>
            {(wiring) => (
              <input
                {...wiring}
                class="field w-24!"
                inputMode="numeric"
                maxLength={3}
                value={typed[name]}
                onInput={({ currentTarget }) => {
                  saving.clear();
                  setTyped((before) => ({ ...before, [name]: currentTarget.value }));
                }}
              />
            )}
          </Labelled>
        ))}
      </div>
      <p class="text-13 text-muted">{campaignsWords.capsHint}</p>
      <SaveLine saving={saving} name={campaignsWords.saveCaps} />
    </form>
  );
};
