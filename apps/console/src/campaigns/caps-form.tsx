import type { CampaignCaps } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { SaveLine, useSaving } from '../routing/saving.tsx';
import { Labelled } from '../shop/labelled.tsx';
import type { CampaignsDesk } from './campaigns-desk.ts';

const FIELDS: readonly { name: keyof CampaignCaps; label: string; most: number }[] = [
  { name: 'visit', label: 'In one visit', most: 5 },
  { name: 'day', label: 'In a day', most: 10 },
  { name: 'week', label: 'In a week', most: 20 },
  { name: 'restDays', label: 'Days one rests once waved away', most: 365 },
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
      : `A whole number, 1 to ${most}.`;
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const misfits = FIELDS.filter(({ name, most }) => wrong(name, most));
    if (misfits.length > 0) return saving.refuse('Not saved: a number needs another look.');
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
        At most, to one shopper
      </h2>
      <div class="grid gap-4 sm:grid-cols-2">
        {FIELDS.map(({ name, label, most }) => (
          <Labelled key={name} label={label} problem={wrong(name, most)}>
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
      <p class="text-13 text-muted">
        Counted over all campaigns, tabs and reloads of her browser. Whoever waves one away is left
        alone for that visit and for a week, by agents too.
      </p>
      <SaveLine saving={saving} name="Save how often" />
    </form>
  );
};
