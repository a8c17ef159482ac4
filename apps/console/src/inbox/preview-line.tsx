import type { InboxRow } from '@aisle/protocol';
import { WithParts } from '../language/with-parts.tsx';
import { previewOf } from './row-words.ts';

type Props = {
  row: InboxRow;
  /** The signed-in agent. */
  me: string;
  class: string;
};

/**
 * The last thing that happened, in one line. Who did it, and what was done, stand apart from what people
 * wrote: in one line of two scripts a cut would take its beginning.
 */
export const PreviewLine = ({ row, me, class: look }: Props) => {
  const { who, words, what } = previewOf(row, me);
  return (
    <span class={`flex min-w-0 gap-1 overflow-hidden whitespace-nowrap ${look}`}>
      {who && <span class="flex-none">{who}</span>}
      {what === undefined ? (
        <span dir="auto" class="min-w-0 flex-1 truncate text-left [[dir=rtl]_&]:text-right">
          {words}
        </span>
      ) : (
        <WithParts
          words={words}
          parts={{
            what: (
              <span key="what" dir="auto" class="min-w-0 truncate">
                {what}
              </span>
            ),
          }}
        />
      )}
    </span>
  );
};
