import type { Sharing } from '@aisle/protocol';
import type { Child } from '../dom/nodes.ts';
import type { Lobby } from '../extras/lobby.ts';
import type { Room } from '../room.ts';
import { sharing as english } from '../words/en-sharing.ts';
import css from './sharing.css?inline';

export { css };

/** What the agent sees, and the two switches that change it. A chunk of its own. */
export const drawSharing = (
  room: Room,
  lobby: Lobby,
  seesWhat: (sharing: Sharing) => string,
): Child => {
  const words = room.words.sharing ?? english;
  const row = (key: keyof Sharing, name: string, more: string) => (
    <label class="switch">
      <span>
        <b>{name}</b>
        <small>{more}</small>
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-label={name}
        aria-checked={() => lobby.sharing.value[key]}
        checked={() => lobby.sharing.value[key]}
        onChange={(change) =>
          lobby.setSharing({ ...lobby.sharing.peek(), [key]: change.currentTarget.checked })
        }
      />
    </label>
  );
  return (
    <section class="sees" aria-label={room.words.chat.sees}>
      <h2>{() => seesWhat(lobby.sharing.value)}</h2>
      {row('cart', words.shareCart, words.shareCartMore)}
      {row('pages', words.sharePages, words.sharePagesMore)}
      <p>{words.never}</p>
      {() => room.ownData.value?.()}
    </section>
  );
};
