import { Download } from 'lucide-preact';
import { reportWords } from './words.ts';

type Props = {
  /** The file behind the door, such as `service`. */
  table: string;
  /** What it is of; what is undefined is left out. */
  of: Readonly<Record<string, string | number | boolean | undefined>>;
  /** What is in it, for who does not see where the link stands. */
  name: string;
};

/** Where a list or the figures can be had for a spreadsheet. */
export const CsvLink = ({ table, of, name }: Props) => {
  const query = new URLSearchParams(
    Object.entries(of).flatMap(([key, value]) => (value === undefined ? [] : [[key, `${value}`]])),
  );
  return (
    <a class="button" href={`/api/v1/agent/${table}.csv?${query}`} download>
      <Download size={16} aria-hidden="true" />
      {reportWords.csv}
      <span class="sr-only">{reportWords.csvOf(name)}</span>
    </a>
  );
};
