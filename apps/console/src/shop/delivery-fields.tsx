import { useId } from 'preact/hooks';
import { locale } from '../language/current.ts';
import { Labelled } from './labelled.tsx';
import type { FieldsProps } from './settings-form.tsx';
import { shopWords } from './words.ts';

const DAY_MS = 86_400_000;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const NAME = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
const DAYS = [0, 1, 2, 3, 4, 5, 6].map((day) => NAME.format(MONDAY + day * DAY_MS));

/** Until when a parcel leaves the same day, on which days, and how long it is under way. */
export const DeliveryFields = ({ typed, problems, type, text }: FieldsProps) => {
  const zones = useId();
  const days = useId();
  return (
    <fieldset class="mb-6">
      <legend class="mb-2 font-medium">{shopWords.delivery}</legend>
      <label class="mb-3 flex items-center gap-2">
        <input
          type="checkbox"
          checked={typed.delivers}
          onChange={(event) => type({ delivers: event.currentTarget.checked })}
        />
        {shopWords.delivers}
      </label>
      {typed.delivers && (
        <div class="grid gap-4 sm:grid-cols-2">
          <Labelled
            label={shopWords.timeZone}
            hint={shopWords.timeZoneHint}
            problem={problems.timeZone}
          >
            {(wiring) => (
              <input
                {...wiring}
                class="field h-10"
                dir="ltr"
                list={zones}
                maxLength={64}
                {...text('timeZone')}
              />
            )}
          </Labelled>
          <datalist id={zones}>
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
          <Labelled label={shopWords.cutOff} hint={shopWords.cutOffHint} problem={problems.cutOff}>
            {(wiring) => <input {...wiring} class="field h-10" type="time" {...text('cutOff')} />}
          </Labelled>
          <fieldset
            class="sm:col-span-2"
            aria-describedby={problems.workingDays ? days : undefined}
          >
            <legend class="mb-1 font-medium">{shopWords.workingDays}</legend>
            <div class="flex flex-wrap gap-x-4 gap-y-2">
              {DAYS.map((name, i) => (
                <label key={name} class="flex min-h-8 items-center gap-1.5">
                  <input
                    type="checkbox"
                    aria-invalid={problems.workingDays !== undefined}
                    checked={typed.workingDays.includes(i + 1)}
                    onChange={() => type({ workingDays: toggled(typed.workingDays, i + 1) })}
                  />
                  {name}
                </label>
              ))}
            </div>
            {problems.workingDays && (
              <p id={days} class="mt-1 text-13 text-danger">
                {problems.workingDays}
              </p>
            )}
          </fieldset>
          <Labelled
            label={shopWords.transit}
            hint={shopWords.transitHint}
            problem={problems.transit}
          >
            {(wiring) => (
              <textarea {...wiring} class="field min-h-24 py-2" dir="ltr" {...text('transit')} />
            )}
          </Labelled>
          <Labelled
            label={shopWords.holidays}
            hint={shopWords.holidaysHint}
            problem={problems.holidays}
          >
            {(wiring) => (
              <textarea {...wiring} class="field min-h-24 py-2" dir="ltr" {...text('holidays')} />
            )}
          </Labelled>
          <Labelled
            label={shopWords.handlingDays}
            hint={shopWords.handlingDaysHint}
            problem={problems.handlingDays}
          >
            {(wiring) => (
              <input {...wiring} class="field h-10" inputMode="numeric" {...text('handlingDays')} />
            )}
          </Labelled>
        </div>
      )}
    </fieldset>
  );
};

const toggled = (days: readonly number[], day: number): number[] =>
  days.includes(day) ? days.filter((one) => one !== day) : [...days, day];
