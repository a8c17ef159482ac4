import type { Replies } from '../conversation/composer.tsx';
import type { Desk } from '../desk/desk.ts';

/** Saved replies and macros for the open conversation, and what stands here for what they name. */
export const repliesOf = ({ replies, macros, agent, thread }: Desk): Replies => {
  const shopper = thread.value?.shopper.value;
  const product = shopper?.page?.product?.name;
  return {
    all: replies.replies.value,
    macros: macros.macros.value,
    values: {
      ...{ agent: agent.name, store: agent.storeName },
      ...(shopper?.name !== undefined && { shopper: shopper.name }),
      ...(product !== undefined && { product }),
    },
    locale: shopper?.locale,
    onUsed: replies.used,
    onMacro: macros.begin,
  };
};
