import { valuesFor } from '@aisle/protocol';
import type { Replies } from '../conversation/composer.tsx';
import type { Desk } from '../desk/desk.ts';
import { ReplyThumb } from './reply-thumbs.tsx';

/** Saved replies and macros for the open conversation, and what stands here for what they name. */
export const repliesOf = ({ replies, articles, macros, agent, thread }: Desk): Replies => {
  const shopper = thread.value?.shopper.value;
  return {
    all: replies.replies.value,
    macros: macros.macros.value,
    articles: articles.published.value,
    values: valuesFor({ agent: agent.name, store: agent.storeName, shopper }),
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
