import type { Replies } from '../conversation/composer.tsx';
import type { Desk } from '../desk/desk.ts';
import { ReplyThumb } from './reply-thumbs.tsx';

/** Saved replies and macros for the open conversation, and what stands here for what they name. */
export const repliesOf = ({ replies, articles, macros, agent, thread }: Desk): Replies => {
  const shopper = thread.value?.shopper.value;
  const product = shopper?.page?.product?.name;
  return {
    all: replies.replies.value,
    macros: macros.macros.value,
    articles: articles.published.value,
    values: {
      ...{ agent: agent.name, store: agent.storeName },
      ...(shopper?.name !== undefined && { shopper: shopper.name }),
      ...(product !== undefined && { product }),
    },
    locale: shopper?.locale,
    onUsed: replies.used,
    withPictures: replies.tray.chosen.value.length > 0,
    besideOf: ({ pictures }) =>
      pictures.length === 0 ? null : (
        <span class="ms-auto flex flex-none gap-1">
          {pictures.map((picture) => (
            <span key={picture.pictureId} class="size-7">
              <ReplyThumb find={replies.find} picture={picture} />
            </span>
          ))}
        </span>
      ),
    onMacro: macros.begin,
  };
};
