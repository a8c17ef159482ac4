import type { StoreSettings } from '@aisle/protocol';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type TypedSettings, toSettings, toTyped } from './settings-words.ts';
import type { ShopSetup } from './shop-setup.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

type Props = { setup: ShopSetup; settings: StoreSettings };

/** How the shop sends its parcels, what agents may give, and how long an order counts. */
export const SettingsForm = ({ setup, settings }: Props) => {
  const [typed, setTyped] = useState(() => toTyped(settings));
  const [why, setWhy] = useState<string | null>(null);
  const [changed, setChanged] = useState(false);
  const saving = setup.saving.value;
  const type = (more: Partial<TypedSettings>) => {
    setTyped({ ...typed, ...more });
    setWhy(null);
    setChanged(true);
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (saving === 'saving') return;
    const read = toSettings(typed, settings);
    if (!read.ok) return setWhy(read.why);
    await setup.saveSettings(read.settings);
    setChanged(false);
  };
  const text = (name: Exclude<keyof TypedSettings, 'delivers' | 'workingDays'>) => ({
    value: typed[name],
    onInput: (event: { currentTarget: { value: string } }) =>
      type({ [name]: event.currentTarget.value }),
  });
  return (
    <form
      class="rounded-card border bg-surface p-4 sm:p-5"
      aria-labelledby="settings"
      onSubmit={(event) => void save(event)}
    >
      <h2 id="settings" class="mb-3 text-16 font-semibold">
        How your shop sells
      </h2>
      <fieldset class="mb-6">
        <legend class="mb-2 font-medium">Delivery</legend>
        <label class="mb-3 flex items-center gap-2">
          <input
            type="checkbox"
            checked={typed.delivers}
            onChange={(event) => type({ delivers: event.currentTarget.checked })}
          />
          Promise delivery days in the chat
        </label>
        {typed.delivers && (
          <div class="grid gap-4 sm:grid-cols-2">
            <Labelled label="Time zone">
              <input class="field h-10" maxLength={64} {...text('timeZone')} />
            </Labelled>
            <Labelled label="Cut-off" hint="Ordered before it, a parcel leaves the same day.">
              <input class="field h-10" type="time" {...text('cutOff')} />
            </Labelled>
            <fieldset class="sm:col-span-2">
              <legend class="mb-1 font-medium">Days on which parcels leave</legend>
              <div class="flex flex-wrap gap-x-4 gap-y-2">
                {DAYS.map((name, i) => (
                  <label key={name} class="flex min-h-8 items-center gap-1.5">
                    <input
                      type="checkbox"
                      checked={typed.workingDays.includes(i + 1)}
                      onChange={() => type({ workingDays: toggled(typed.workingDays, i + 1) })}
                    />
                    {name}
                  </label>
                ))}
              </div>
            </fieldset>
            <Labelled label="Days under way" hint="By country, * is everywhere else: “IE 1-2”.">
              <textarea class="field min-h-24 py-2" {...text('transit')} />
            </Labelled>
            <Labelled label="Holidays" hint="One date per line: 2026-12-25.">
              <textarea class="field min-h-24 py-2" {...text('holidays')} />
            </Labelled>
            <Labelled label="Working days before it leaves">
              <input class="field h-10" inputMode="numeric" {...text('handlingDays')} />
            </Labelled>
          </div>
        )}
      </fieldset>
      <fieldset class="mb-6 grid gap-4 sm:grid-cols-2">
        <legend class="mb-2 font-medium">Codes agents may give</legend>
        <Labelled label="At most, per cent">
          <input class="field h-10" inputMode="numeric" {...text('percent')} />
        </Labelled>
        <Labelled label="A code lives, hours">
          <input class="field h-10" inputMode="numeric" {...text('hours')} />
        </Labelled>
      </fieldset>
      <fieldset class="mb-6 grid gap-4 sm:grid-cols-2">
        <legend class="mb-2 font-medium">How long an order counts as the chat’s</legend>
        <Labelled label="Direct, days" hint="After a suggestion, a proposal or a code.">
          <input class="field h-10" inputMode="numeric" {...text('directDays')} />
        </Labelled>
        <Labelled label="Influenced, days" hint="After an agent’s words.">
          <input class="field h-10" inputMode="numeric" {...text('influencedDays')} />
        </Labelled>
      </fieldset>
      <fieldset class="mb-6 grid gap-4 sm:grid-cols-2">
        <legend class="mb-2 font-medium">Places agents may point at</legend>
        <Labelled label="Cart" hint="A CSS selector, such as #cart-link.">
          <input class="field h-10" maxLength={500} {...text('cart')} />
        </Labelled>
        <Labelled label="Check-out" hint="A CSS selector, such as [name=checkout].">
          <input class="field h-10" maxLength={500} {...text('checkout')} />
        </Labelled>
      </fieldset>
      <div role="alert">
        {(why || typeof saving === 'object') && (
          <p class="mb-3 rounded-control bg-danger-tint px-3 py-2 text-danger">
            {why ?? `Not saved: ${typeof saving === 'object' ? saving.message : ''}. Try again.`}
          </p>
        )}
      </div>
      <div class="flex items-center gap-3">
        <button class="button button-accent" type="submit" aria-disabled={saving === 'saving'}>
          Save settings
        </button>
        <span role="status" class="text-muted">
          {saving === 'saved' && !changed ? 'Saved.' : ''}
        </span>
      </div>
    </form>
  );
};

type LabelledProps = { label: string; hint?: string; children: ComponentChildren };

const Labelled = ({ label, hint, children }: LabelledProps) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is what it wraps
  <label class="block">
    <span class="mb-1 block font-medium">{label}</span>
    {children}
    {hint && <span class="mt-1 block text-13 text-muted">{hint}</span>}
  </label>
);

const toggled = (days: readonly number[], day: number): number[] =>
  days.includes(day) ? days.filter((one) => one !== day) : [...days, day];
