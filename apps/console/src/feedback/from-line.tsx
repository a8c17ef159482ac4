import type { Feedback } from '@aisle/protocol';
import { WithParts } from '../language/with-parts.tsx';
import { dateWords } from '../time/time-words.ts';
import { feedbackWords } from './words.ts';

type Props = {
  one: Feedback;
  /** Says when, too. */
  dated?: boolean;
};

/** Who said it, and the way to where. */
export const FromLine = ({ one, dated = false }: Props) => (
  <p class="mt-1.5 flex flex-wrap gap-x-3 gap-y-1 text-13 text-muted">
    <span class="min-w-0 break-words">
      <WithParts
        words={feedbackWords.from}
        parts={{ shopper: <bdi>{one.shopper ?? feedbackWords.noName}</bdi> }}
      />
    </span>
    {dated && <span>{dateWords(one.at)}</span>}
    <a class="font-medium text-accent underline" href={`/console/c/${one.conversationId}`}>
      {feedbackWords.openConversation}
    </a>
  </p>
);
