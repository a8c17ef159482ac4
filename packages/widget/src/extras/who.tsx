import type { AgentCard, AvailabilityOfAgents } from '@aisle/protocol';
import type { Child } from '../dom/nodes.ts';
import { Face } from '../panel/face.tsx';
import type { Room } from '../room.ts';
import type { ExtraWords } from '../words/words.ts';
import type { Lobby } from './lobby.ts';

type WhoProps = { room: Room; lobby: Lobby };

/** Who answers: whoever took the conversation on, else those who are there. */
const whoAnswers = ({ room, lobby }: WhoProps): readonly AgentCard[] => {
  const taken = room.agent(room.conversation.value?.assignedTo ?? '');
  return taken ? [taken] : (lobby.availability.value?.agents ?? []);
};

/** How fast, from real reply times; no promise where there is no data. */
const howFast = ({ online, replyTimeMs }: AvailabilityOfAgents, words: ExtraWords): string => {
  if (!online) return words.away;
  return replyTimeMs === null ? words.online : words.repliesIn(replyTimeMs);
};

const title = (agents: readonly AgentCard[], store: string): string => {
  const names = agents.slice(0, 3).map(({ name }) => name);
  return names.length > 1
    ? names.map((name) => name.split(/\s/)[0]).join(', ')
    : (names[0] ?? store);
};

const storeName = (lobby: Lobby): string => {
  const phase = lobby.phase.value;
  return phase.at === 'ready' ? phase.store.name : '';
};

/** Three at most: more faces than that are a crowd, not a person. */
export const Faces = ({ room, lobby }: WhoProps): Child => {
  return () => {
    const agents = whoAnswers({ room, lobby });
    return (
      <span class="faces">
        {(agents.length > 0 ? agents : [{ name: storeName(lobby) }]).slice(0, 3).map(Face)}
      </span>
    );
  };
};

/** The middle of the header: who answers and how fast. */
export const Who = ({ room, lobby, words }: WhoProps & { words: ExtraWords }): Child => (
  <>
    {() => storeName(lobby) && <Faces room={room} lobby={lobby} />}
    <div class="who">
      <h2 class="name">{() => title(whoAnswers({ room, lobby }), storeName(lobby))}</h2>
      {() => {
        const availability = lobby.availability.value;
        return (
          availability && (
            <p class="reply">
              <span class={availability.online ? 'dot on' : 'dot'} />
              {howFast(availability, words)}
            </p>
          )
        );
      }}
    </div>
  </>
);
