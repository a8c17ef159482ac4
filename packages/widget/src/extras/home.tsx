import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { Room } from '../room.ts';
import type { ExtraWords } from '../words/words.ts';
import { Faces } from './who.tsx';

/** Before the first message: who is there, a greeting, and what the agent will see. */
export const Home = ({
  room,
  words,
  look,
}: {
  room: Room;
  words: ExtraWords;
  look: () => void;
}): Child => {
  return () => {
    const phase = room.phase.value;
    if (phase.at === 'loading') return null;
    if (phase.at === 'failed') {
      return (
        <p class="home" role="status">
          {words[phase.why]}
        </p>
      );
    }
    return (
      <div class="home">
        <Faces room={room} />
        <h2>{phase.store.appearance.greeting ?? words.greeting}</h2>
        <p>{words.greetingMore}</p>
        <button type="button" class="sees-line" onClick={look}>
          <Icon name="eye" size={16} />
          {() => words.seesWhat(room.sharing.value)}
        </button>
      </div>
    );
  };
};
