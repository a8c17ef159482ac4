import type { Item } from '../conversation/blocks.ts';
import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { Room } from '../room.ts';
import type { ExtraWords } from '../words/words.ts';

type FailedProps = { room: Room; words: ExtraWords; item: Item };

const reasonOf = (code: string | undefined, { reasons }: ExtraWords): string =>
  reasons[code as keyof typeof reasons] ?? reasons.other;

/** Under a failed message: why, and what she can do. */
export const FailedLine = ({ room, words, item }: FailedProps): Child => {
  const button = (name: string, act: (key: string) => void) => (
    <button type="button" class="text-button" onClick={() => act(item.key)}>
      {name}
    </button>
  );
  return (
    <div class="stage failed">
      <Icon name="alert" size={16} />
      {`${words.failed}. ${reasonOf(item.reason, words)}`}
      {button(words.retry, room.retry)}
      {button(words.discard, room.discard)}
    </div>
  );
};
