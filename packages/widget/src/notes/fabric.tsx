import type { NoteSource, ProductNotes } from '@aisle/protocol';
import type { Child } from '../dom/nodes.ts';
import type { NotesWords } from '../words/words.ts';
import { Source } from './source.tsx';

type Props = {
  notes: ProductNotes;
  words: NotesWords;
  date: (at: number) => string;
  locale: string;
};

const FACTS = [
  'fit',
  'modelWears',
  'material',
  'stretch',
  'shrinkagePercent',
  'care',
  'weightGrams',
] as const;

/** What is known, a row per fact, and whoever says it. */
export const Fabric = ({ notes, words, date, locale }: Props): Child => {
  const figure = (value: number, unit: 'percent' | 'gram') =>
    new Intl.NumberFormat(locale, {
      ...{ style: 'unit', unit, maximumFractionDigits: 1, numberingSystem: 'latn' },
    }).format(value);
  const tell = (name: (typeof FACTS)[number]): string => {
    const value = notes[name]?.value ?? '';
    if (typeof value === 'string') return value;
    return name === 'weightGrams' ? figure(value, 'gram') : words.shrinks(figure(value, 'percent'));
  };
  const rows = FACTS.flatMap((name) => {
    const fact = notes[name];
    return fact ? [{ name, source: fact.source }] : [];
  });
  // Said once where all of it has one source.
  const [first] = rows;
  const isFirst = ({ author, at }: NoteSource) =>
    author === first?.source.author && date(at) === date(first.source.at);
  const shared = rows.length > 1 && rows.every(({ source }) => isFirst(source));
  return (
    first && (
      <div>
        <table class="notes-facts">
          <tbody>
            {rows.map(({ name, source }) => (
              <tr>
                <th scope="row">{words[name]}</th>
                <td>
                  <span dir="auto">{tell(name)}</span>
                  {!shared && <Source source={source} date={date} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {shared && <Source source={first.source} date={date} />}
      </div>
    )
  );
};
