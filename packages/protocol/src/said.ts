import type { Content } from './message.ts';

/**
 * Whether somebody said this, as opposed to what happened to the conversation: kinds of what
 * happened end in `-ed`.
 */
export const isSaid = ({ kind }: { kind: Content['kind'] }): boolean => !kind.endsWith('ed');

/** What she waited for has come about (rule 65): the store tells her, and answers nothing by it. */
export const isWatchCome = (content: Content): boolean =>
  content.kind === 'suggestion' && content.watch?.came === true;
