import type { RatedRow as Row } from '@aisle/protocol';
import { RowPeople } from '../report/figure-list.tsx';
import { dateWords } from '../time/time-words.ts';
import { answerWords } from './rating-words.ts';
import { ratingsWords } from './words.ts';

/** A conversation behind a figure of the ratings. */
export const RatedRow = ({ row }: { row: Row }) => {
  const { rating } = row;
  return (
    <li class="px-4 py-3 text-13">
      <p class="flex flex-wrap gap-x-3 gap-y-1">
        <span class="font-medium tabular-nums">
          {answerWords(rating) || ratingsWords.noAnswerYet}
        </span>
        <span class="text-muted">{dateWords(rating.answeredAt ?? rating.askedAt)}</span>
      </p>
      {rating.answers.comment && (
        <p dir="auto" class="mt-1 break-words whitespace-pre-wrap">
          {rating.answers.comment}
        </p>
      )}
      <RowPeople {...row} />
    </li>
  );
};
