import { dateAfter, type HoursPlan, type HoursProblem, type SpecialDate } from '@aisle/protocol';
import { useId } from 'preact/hooks';
import { Labelled } from '../shop/labelled.tsx';
import { IntervalFields } from './interval-fields.tsx';
import { WEEK_DAYS } from './week-days.ts';
import { hoursWords } from './words.ts';

const WEEKDAYS = [0, 1, 2, 3, 4];

type Props = {
  plan: HoursPlan;
  problem: HoursProblem | null;
  /** Whose hours: part of the names of the groups. */
  whose: string;
  today: string;
  onChange: (plan: HoursPlan) => void;
};

/** A week with as many intervals a day as it needs, and the days that are unlike it. */
export const PlanEditor = ({ plan, problem, whose, today, onChange }: Props) => {
  const zones = useId();
  const problemId = useId();
  const { week, dates } = plan;
  const setDay = (day: number, intervals: HoursPlan['week'][number]) =>
    onChange({ ...plan, week: week.map((one, at) => (at === day ? intervals : one)) });
  const said = (at: HoursProblem['at']) =>
    problem &&
    problem.at === at && (
      <p id={problemId} role="alert" class="mt-1.5 text-13 text-danger">
        {hoursWords.problem(problem)}
      </p>
    );
  return (
    <div class="space-y-5">
      <div class="max-w-80">
        <Labelled label={hoursWords.timeZone} hint={hoursWords.timeZoneHint}>
          {(wiring) => (
            <input
              {...wiring}
              class="field h-10"
              list={zones}
              maxLength={64}
              value={plan.timeZone}
              onInput={(event) => onChange({ ...plan, timeZone: event.currentTarget.value })}
            />
          )}
        </Labelled>
        <datalist id={zones}>
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        {said(null)}
      </div>
      <fieldset>
        <legend class="mb-1 font-medium">{hoursWords.week}</legend>
        <p class="mb-2 text-13 text-muted">{hoursWords.weekHint}</p>
        <ul class="divide-y">
          {WEEK_DAYS.map((name, day) => (
            <li key={name} class="py-2.5 sm:flex sm:items-start sm:gap-4">
              <h3 class="mb-1.5 w-28 flex-none font-medium sm:mb-0 sm:pt-2">{name}</h3>
              <div class="min-w-0 flex-1">
                <IntervalFields
                  day={name}
                  intervals={week[day] ?? []}
                  onChange={(intervals) => setDay(day, intervals)}
                />
                {said(day)}
              </div>
            </li>
          ))}
        </ul>
        <button
          type="button"
          class="button mt-2"
          onClick={() =>
            onChange({
              ...plan,
              week: week.map((one, day) => (WEEKDAYS.includes(day) ? (week[0] ?? []) : one)),
            })
          }
        >
          {hoursWords.likeMonday}
        </button>
      </fieldset>
      <Dates
        {...{ dates, whose, today, said }}
        onChange={(changed) => onChange({ ...plan, dates: changed })}
      />
    </div>
  );
};

type DatesProps = {
  dates: readonly SpecialDate[];
  whose: string;
  today: string;
  said: (at: string) => preact.ComponentChildren;
  onChange: (dates: SpecialDate[]) => void;
};

/** The first day from tomorrow on that has no hours of its own yet. */
const freeDate = (dates: readonly SpecialDate[], today: string): string => {
  let date = dateAfter(today, 1);
  while (dates.some((one) => one.date === date)) date = dateAfter(date, 1);
  return date;
};

const Dates = ({ dates, whose, today, said, onChange }: DatesProps) => {
  const change = (at: number, more: Partial<SpecialDate>) =>
    onChange(dates.map((one, index) => (index === at ? { ...one, ...more } : one)));
  return (
    <fieldset>
      <legend class="mb-1 font-medium">{hoursWords.dates}</legend>
      <p class="mb-2 text-13 text-muted">{hoursWords.datesHint}</p>
      <ul class="divide-y">
        {dates.map(({ date, name, intervals }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a date is typed while it is no date yet
          <li key={index} class="space-y-2 py-3">
            <div class="flex flex-wrap gap-2">
              <input
                type="date"
                class="field h-10 w-auto!"
                aria-label={hoursWords.dateOf(index + 1, whose)}
                value={date}
                onInput={(event) => change(index, { date: event.currentTarget.value })}
              />
              <input
                class="field h-10 w-auto! min-w-40 flex-1"
                aria-label={hoursWords.dateNameOf(index + 1, whose)}
                placeholder={hoursWords.someDate}
                maxLength={60}
                value={name ?? ''}
                onInput={(event) => change(index, { name: event.currentTarget.value })}
              />
              <button
                type="button"
                class="button"
                aria-label={hoursWords.removeDate(index + 1, whose)}
                onClick={() => onChange(dates.filter((_, at) => at !== index))}
              >
                {hoursWords.remove}
              </button>
            </div>
            <IntervalFields
              day={hoursWords.theDate(index + 1)}
              intervals={intervals}
              onChange={(changed) => change(index, { intervals: changed })}
            />
            {said(date)}
          </li>
        ))}
      </ul>
      {dates.length < 366 && (
        <button
          type="button"
          class="button mt-2"
          onClick={() => onChange([...dates, { date: freeDate(dates, today), intervals: [] }])}
        >
          {hoursWords.addDate}
        </button>
      )}
    </fieldset>
  );
};
