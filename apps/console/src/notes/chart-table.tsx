import { measureIn, type SizeChart } from '@aisle/protocol';
import { Check } from 'lucide-preact';
import { figureWords } from './notes-words.ts';
import { noteWords } from './words.ts';

type Props = {
  chart: SizeChart;
  unit: SizeChart['unit'];
  marked: string | null;
  /** Absent: it is only shown. */
  onMark?: (size: string | null) => void;
};

/** A size chart whose rows can be marked; the first column stays when it scrolls. */
export const ChartTable = ({ chart, unit, marked, onMark }: Props) => (
  <section
    class="overflow-x-auto rounded-control border"
    aria-label={noteWords.topics.size}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
    tabIndex={0}
  >
    <table class="w-full border-collapse text-13 tabular-nums">
      <thead>
        <tr class="text-muted">
          <th scope="col" class="sticky start-0 bg-surface px-3 py-1.5 text-start font-medium">
            {noteWords.size}
          </th>
          {chart.columns.map((name) => (
            <th key={name} scope="col" class="px-3 py-1.5 text-end font-medium">
              <bdi>{name}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.rows.map(({ size, values }) => {
          const on = size === marked;
          return (
            <tr key={size} class={on ? 'bg-tint font-semibold' : ''}>
              <th
                scope="row"
                class={`sticky start-0 border-t p-0 text-start font-medium ${on ? 'bg-tint' : 'bg-surface'}`}
              >
                {onMark ? (
                  <button
                    type="button"
                    aria-pressed={on}
                    aria-label={on ? noteWords.marked(size) : noteWords.mark(size)}
                    class="flex min-h-8 w-full items-center gap-1 px-3 text-start hover:underline"
                    onClick={() => onMark(on ? null : size)}
                  >
                    <bdi>{size}</bdi>
                    {on && <Check size={14} class="text-accent" aria-hidden="true" />}
                  </button>
                ) : (
                  <span class="flex min-h-8 items-center px-3">
                    <bdi>{size}</bdi>
                  </span>
                )}
              </th>
              {values.map((value, at) => (
                <td key={chart.columns[at]} class="border-t px-3 text-end">
                  {figureWords(measureIn(value, chart.unit, unit))}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  </section>
);
