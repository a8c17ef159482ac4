import type { Rating } from '@aisle/protocol';
import { Gauge } from 'lucide-preact';
import { answerWords } from './rating-words.ts';
import { ratingsWords } from './words.ts';

/** How she rated the conversation, below its log; nothing until she has. */
export const RatingLine = ({ rating }: { rating: Rating | null | undefined }) => {
  if (!rating?.answeredAt) return null;
  const { comment } = rating.answers;
  return (
    <section
      aria-label={ratingsWords.herRating}
      class="flex flex-none gap-2.5 border-t bg-sunken px-4 py-2 text-13"
    >
      <Gauge size={16} aria-hidden="true" class="mt-0.5 flex-none text-muted" />
      <div class="min-w-0">
        <p class="font-medium tabular-nums">{answerWords(rating) || ratingsWords.leftComment}</p>
        {comment && (
          <p dir="auto" class="max-h-24 overflow-y-auto break-words whitespace-pre-wrap">
            {comment}
          </p>
        )}
      </div>
    </section>
  );
};
