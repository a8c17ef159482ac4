import { measureIn, type NoteSource, type SizeChart } from '@aisle/protocol';
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { NotesWords } from '../words/words.ts';
import { Source } from './source.tsx';

type Props = {
  chart: SizeChart;
  source: NoteSource;
  unit: Signal<'cm' | 'in'>;
  marked: ReadonlySignal<string | undefined>;
  words: NotesWords;
  date: (at: number) => string;
};

const UNITS = ['cm', 'in'] as const;

/** The chart in the unit she reads, with the row the agent has marked for her. */
export const Chart = ({ chart, source, unit, marked, words, date }: Props): Child => (
  <div class="notes-chart">
    <div class="notes-bar">
      <p>{words[chart.measures]}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons that belong together */}
      <span role="group" aria-label={words.unit}>
        {UNITS.map((one) => (
          <button
            type="button"
            aria-pressed={() => `${unit.value === one}`}
            onClick={() => {
              unit.value = one;
            }}
          >
            {words[one]}
          </button>
        ))}
      </span>
    </div>
    {/* biome-ignore lint/a11y/useSemanticElements: it only scrolls */}
    <div class="notes-scroll" role="group" aria-label={words.size} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.sizeName}</th>
            {chart.columns.map((name) => (
              <th scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.rows.map(({ size, values }) => (
            <tr class={() => (marked.value === size ? 'on' : '')}>
              <th scope="row">
                <bdi>{size}</bdi>
                {() =>
                  marked.value === size && [
                    <Icon name="check" size={16} />,
                    <span class="unseen"> {words.marked}</span>,
                  ]
                }
              </th>
              {values.map((value) => (
                <td>{() => measureIn(value, chart.unit, unit.value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <Source source={source} date={date} />
  </div>
);
