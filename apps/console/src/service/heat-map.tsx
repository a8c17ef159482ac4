import type { ServiceReport } from '@aisle/protocol';
import { WEEK_DAYS } from '../hours/week-days.ts';
import { serviceWords } from './words.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Shades of the accent; the strongest still carries its number in ink. */
const shadeOf = (times: number, most: number): string =>
  times === 0
    ? 'transparent'
    : `color-mix(in oklab, var(--color-accent) ${Math.round(8 + (times / most) * 37)}%, transparent)`;

/** When shoppers first wrote: a table whose cells are shaded by what stands in them. */
export const HeatMap = ({ heat }: Pick<ServiceReport, 'heat'>) => {
  const most = Math.max(1, ...heat.flat());
  return (
    <section aria-labelledby="heat" class="min-w-0">
      <h2 id="heat" class="heading mb-2">
        {serviceWords.heat}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div tabIndex={0} class="overflow-x-auto rounded-card border bg-surface p-3">
        <table class="w-full border-separate border-spacing-0.5 text-12 tabular-nums">
          <thead>
            <tr>
              <td />
              {HOURS.map((hour) => (
                <th key={hour} scope="col" class="min-w-6 font-medium text-muted">
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heat.map((hours, day) => (
              <tr key={WEEK_DAYS[day]}>
                <th scope="row" class="pe-2 text-start font-medium whitespace-nowrap text-muted">
                  {WEEK_DAYS[day]}
                </th>
                {HOURS.map((hour) => (
                  <td
                    key={hour}
                    class="h-7 rounded-[4px] text-center"
                    style={{ background: shadeOf(hours[hour] ?? 0, most) }}
                  >
                    {hours[hour] || <span class="sr-only">0</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
