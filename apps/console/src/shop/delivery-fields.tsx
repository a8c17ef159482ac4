import { useId } from 'preact/hooks';
import { Labelled } from './labelled.tsx';
import type { FieldsProps } from './settings-form.tsx';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Until when a parcel leaves the same day, on which days, and how long it is under way. */
export const DeliveryFields = ({ typed, problems, type, text }: FieldsProps) => {
  const zones = useId();
  const days = useId();
  return (
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
          <Labelled
            label="Time zone"
            hint="Where your parcels leave. Begin to type a city and choose."
            problem={problems.timeZone}
          >
            {(wiring) => (
              <input
                {...wiring}
                class="field h-10"
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
          <Labelled
            label="Cut-off"
            hint="Ordered before it, a parcel leaves the same working day."
            problem={problems.cutOff}
          >
            {(wiring) => <input {...wiring} class="field h-10" type="time" {...text('cutOff')} />}
          </Labelled>
          <fieldset
            class="sm:col-span-2"
            aria-describedby={problems.workingDays ? days : undefined}
          >
            <legend class="mb-1 font-medium">Days on which parcels leave</legend>
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
            label="Days under way"
            hint="A line for each country by its two letters: “IE 1-2” is one to two days to Ireland. * is everywhere else."
            problem={problems.transit}
          >
            {(wiring) => <textarea {...wiring} class="field min-h-24 py-2" {...text('transit')} />}
          </Labelled>
          <Labelled
            label="Holidays"
            hint="Days on which nothing leaves, one per line, year first: 2026-12-25."
            problem={problems.holidays}
          >
            {(wiring) => <textarea {...wiring} class="field min-h-24 py-2" {...text('holidays')} />}
          </Labelled>
          <Labelled
            label="Working days before it leaves"
            hint="0: what is ordered in time leaves the same day. 2 for what you make to order."
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
