import type { InboxRow } from '@aisle/protocol';
import { previewOf } from './row-words.ts';

type Props = {
  row: InboxRow;
  /** The signed-in agent. */
  me: string;
  class: string;
};

/**
 * The last thing that happened, in one line. Who did it stands apart from the words: in one line of two
 * scripts a cut would take the beginning of the words.
 */
export const PreviewLine = ({ row, me, class: look }: Props) => {
  const { who, words } = previewOf(row, me);
  return (
    <span class={`flex min-w-0 gap-1 ${look}`}>
      {who && <span class="flex-none">{who}</span>}
      <span dir="auto" class="min-w-0 flex-1 truncate text-left [[dir=rtl]_&]:text-right">
        {words}
      </span>
    </span>
  );
};
