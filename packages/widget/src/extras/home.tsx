import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { Room } from '../room.ts';
import type { ExtraWords } from '../words/words.ts';
import type { Lobby } from './lobby.ts';
import { Faces } from './who.tsx';

type HomeProps = { room: Room; lobby: Lobby; words: ExtraWords; look: () => void };

/** Before the first message: who is there, a greeting, and what the agent will see. */
export const Home = ({ room, lobby, words, look }: HomeProps): Child => {
  return () => {
    const phase = lobby.phase.value;
    if (phase.at !== 'ready') {
      return (
        <p class={`home ${phase.at}`} role="status">
          {phase.at === 'loading' ? words.loading : words[phase.why]}
        </p>
      );
    }
    const own = phase.store.appearance;
    return (
      <div class="home">
        <Faces room={room} lobby={lobby} />
        <h2>{own.greeting ?? words.greeting}</h2>
        <p>{own.greetingMore ?? words.greetingMore}</p>
        <button type="button" class="sees-line" onClick={look}>
          <Icon name="eye" size={16} />
          {() => words.seesWhat(lobby.sharing.value)}
        </button>
      </div>
    );
  };
};
