import type { OpenInterval } from '@aisle/protocol';
import { Plus, X } from 'lucide-preact';
import { hoursWords } from './words.ts';

type Props = {
  /** Of what day: part of every field's name. */
  day: string;
  intervals: readonly OpenInterval[];
  onChange: (intervals: OpenInterval[]) => void;
};

/** A time field has no 24:00: midnight at the end of a whole day is written 00:00 in it. */
const asTyped = ({ from, to }: OpenInterval): OpenInterval =>
  from === '00:00' && to === '00:00' ? { from, to: '24:00' } : { from, to };

const NEXT = [
  { from: '09:00', to: '17:00' },
  { from: '18:00', to: '20:00' },
];

/** When one day is open: as many intervals as it has, each with a beginning and an end. */
export const IntervalFields = ({ day, intervals, onChange }: Props) => {
  const change = (at: number, more: Partial<OpenInterval>) =>
    onChange(intervals.map((one, index) => (index === at ? asTyped({ ...one, ...more }) : one)));
  return (
    <div class="flex flex-wrap items-center gap-x-4 gap-y-2">
      {intervals.length === 0 && <span class="text-muted">{hoursWords.closed}</span>}
      {intervals.map(({ from, to }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: intervals have no name but their place
        <span key={index} class="flex items-center gap-1.5">
          <input
            type="time"
            class="field h-10 w-auto!"
            aria-label={hoursWords.openFrom(day, index + 1)}
            value={from}
            onInput={(event) => change(index, { from: event.currentTarget.value })}
          />
          <span aria-hidden="true">–</span>
          <input
            type="time"
            class="field h-10 w-auto!"
            aria-label={hoursWords.openUntil(day, index + 1)}
            value={to === '24:00' ? '00:00' : to}
            onInput={(event) => change(index, { to: event.currentTarget.value })}
          />
          <button
            type="button"
            class="button size-9 p-0!"
            aria-label={hoursWords.removeHours(day, index + 1)}
            onClick={() => onChange(intervals.filter((_, at) => at !== index))}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </span>
      ))}
      {intervals.length < 12 && (
        <button
          type="button"
          class="button h-9"
          aria-label={hoursWords.addHoursTo(day)}
          onClick={() =>
            onChange([...intervals, NEXT[Math.min(intervals.length, 1)] ?? { from: '', to: '' }])
          }
        >
          <Plus size={16} aria-hidden="true" /> {hoursWords.addHours}
        </button>
      )}
    </div>
  );
};
