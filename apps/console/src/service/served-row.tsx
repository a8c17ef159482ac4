import type { ServedRow as Row } from '@aisle/protocol';
import { RowPeople } from '../report/figure-list.tsx';
import { dateWords } from '../time/time-words.ts';
import { servedWords } from './service-words.ts';

/** A conversation behind a figure, with what came of it. */
export const ServedRow = ({ row }: { row: Row }) => (
  <li class="px-4 py-3 text-13">
    <p class="flex flex-wrap gap-x-3 gap-y-1">
      <span class="font-medium tabular-nums">{servedWords(row)}</span>
      <span class="text-muted">{dateWords(row.askedAt)}</span>
    </p>
    <RowPeople {...row} />
  </li>
);
