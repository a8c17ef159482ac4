import type { Content } from './message.ts';

/**
 * Whether somebody said this, as opposed to what happened to the conversation: kinds of what
 * happened end in `-ed`.
 */
export const isSaid = ({ kind }: { kind: Content['kind'] }): boolean => !kind.endsWith('ed');
