import type { Child } from '../dom/nodes.ts';
import { Icon, type IconName } from '../icons.tsx';
import type { ChatWords } from '../words/words.ts';
import type { Stage } from './blocks.ts';

/** The stages of what is on its way; a failed one says more, see `extras/failed-line.tsx`. */
export type Underway = Exclude<Stage, 'failed'>;

const ICONS: Record<Underway, IconName> = {
  sending: 'clock',
  sent: 'check',
  delivered: 'checks',
  seen: 'checks',
};

/** Under her last message: its time and stage. */
export const StageLine = ({
  words,
  time,
  stage,
}: {
  words: ChatWords;
  time: string;
  stage: Underway | undefined;
}): Child => (
  <p class={`stage ${stage ?? ''}`}>
    <bdi>{time}</bdi>
    {stage && [' · ', words[stage], <Icon name={ICONS[stage]} size={16} />]}
  </p>
);
