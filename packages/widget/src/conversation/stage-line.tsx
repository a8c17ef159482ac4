import type { Child } from '../dom/nodes.ts';
import { Icon, type IconName } from '../icons.tsx';
import type { Room } from '../room.ts';
import type { ChatWords } from '../words/words.ts';
import type { Item, Stage } from './blocks.ts';

const ICONS: Record<Stage, IconName> = {
  sending: 'clock',
  sent: 'check',
  delivered: 'checks',
  seen: 'checks',
  failed: 'alert',
};

const reasonOf = (code: string | undefined, { reasons }: ChatWords): string =>
  reasons[code as keyof typeof reasons] ?? reasons.other;

/** Under her last message: its time and stage. */
export const StageLine = ({
  words,
  time,
  stage,
}: {
  words: ChatWords;
  time: string;
  stage: Stage | undefined;
}): Child => (
  <p class={`stage ${stage ?? ''}`}>
    {time}
    {stage && [' · ', words[stage], <Icon name={ICONS[stage]} size={16} />]}
  </p>
);

/** Under a failed message: why, and what she can do. */
export const FailedLine = ({ room, item }: { room: Room; item: Item }): Child => {
  const words = room.words.chat;
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
