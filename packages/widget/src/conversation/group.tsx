import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { CardContent } from '../cards/card-family.ts';
import { type Child, each } from '../dom/nodes.ts';
import { Face } from '../panel/face.tsx';
import type { Room } from '../room.ts';
import type { Block, Item } from './blocks.ts';
import { richText } from './rich-text.tsx';
import { StageLine } from './stage-line.tsx';
import type { Times } from './times.ts';

type GroupProps = {
  room: Room;
  group: ReadonlySignal<Extract<Block, { kind: 'group' }>>;
  /** Key of her last message, the only one that shows its stage. */
  lastMine: ReadonlySignal<string | undefined>;
  times: Times;
};

/** Until the card's chunk is here suggested products are named, so that nothing is hidden. */
const named = (content: CardContent): Child =>
  content.kind === 'suggestion' && (
    <div class="bubble">{content.products.map(({ product }) => product.name).join('\n')}</div>
  );

const Card = ({ room, seq, content }: { room: Room; seq: number; content: CardContent }) => (
  <div class="wide" data-seq={seq}>
    {content.text && <div class="bubble">{richText(content.text)}</div>}
    {() => room.cards.value?.draw(seq, content) ?? named(content)}
  </div>
);

/** One thing said. Its words never change; its stage does. */
const Said = ({ room, item }: { room: Room; item: ReadonlySignal<Item> }): Child => {
  const { content, seq = 0 } = item.peek();
  if (content.kind !== 'message')
    return <Card room={room} seq={seq} content={content as CardContent} />;
  return (
    <div class={() => `said ${item.value.stage ?? ''}`}>
      <div class="bubble" dir="auto" data-seq={() => item.value.seq}>
        {richText(content.text)}
      </div>
      {() => item.value.stage === 'failed' && room.extras.value?.drawFailed(item.value)}
    </div>
  );
};

/** Hers: to the right, on the accent, with the stage under her last one. */
const Foot = ({ room, group, lastMine, times }: GroupProps): Child => {
  const last = computed(() => group.value.items.at(-1));
  return () => {
    const { key, stage } = last.value ?? {};
    if (stage === 'failed') return null;
    return (
      <StageLine
        words={room.words.chat}
        time={times.clock(group.value.at)}
        stage={key === lastMine.value ? stage : undefined}
      />
    );
  };
};

const Heading = ({ room, group, times }: GroupProps): Child => {
  const agent = () => room.agent(group.value.speaker);
  const name = () => agent()?.name ?? room.words.chat.someone;
  return (
    <>
      {() => <Face name={name()} photo={agent()?.photo} />}
      <p class="meta">
        <b dir="auto">{name}</b> · <bdi>{() => times.clock(group.value.at)}</bdi>
      </p>
    </>
  );
};

/** What one speaker said in one go. */
export const Group = (props: GroupProps): Child => {
  const { room, group } = props;
  const mine = group.peek().speaker === 'me';
  const fill = (element: HTMLElement) =>
    each(
      element,
      () => group.value.items,
      ({ key }) => key,
      (item) => <Said room={room} item={item} />,
    );
  return (
    <div class={mine ? 'group mine' : 'group'}>
      {mine ? <span class="unseen">{room.words.chat.you}</span> : <Heading {...props} />}
      <div class="items" ref={fill} />
      {mine && <Foot {...props} />}
    </div>
  );
};
