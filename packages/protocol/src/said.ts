import type { Content } from './message.ts';

/**
 * Whether somebody said this, as opposed to what happened to the conversation: kinds of what
 * happened end in `-ed`.
 */
export const isSaid = ({ kind }: { kind: Content['kind'] }): boolean => !kind.endsWith('ed');

/**
 * What she asked to be told has come about: what she waited for (rule 65), or her order moved on (rule
 * 66). The store tells her, and answers nothing by it.
 */
export const isAwaited = (content: Content): boolean =>
  content.kind === 'order_update' ||
  (content.kind === 'suggestion' && content.watch?.came === true);
