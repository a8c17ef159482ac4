import type { AgentCard, AvailabilityOfAgents } from '@aisle/protocol';
import type { Child } from '../dom/nodes.ts';
import { Face } from '../panel/face.tsx';
import type { Room } from '../room.ts';
import type { ExtraWords } from '../words/words.ts';
import type { Lobby } from './lobby.ts';
import { whenBack } from './when-back.ts';

type WhoProps = { room: Room; lobby: Lobby };

/** Who answers: whoever took the conversation on, else those who are there in business hours. */
const whoAnswers = ({ room, lobby }: WhoProps): readonly AgentCard[] => {
  const holder = room.conversation.value?.assignedTo;
  const taken = holder && room.agent(holder);
  const { agents = [], hours } = lobby.availability.value ?? {};
  return taken ? [taken] : hours?.open === false ? [] : agents;
};

/** Rule 47: whoever speaks with her is there for her, whatever the hour. */
const isThere = ({ room }: WhoProps, { online, agents }: AvailabilityOfAgents): boolean => {
  const taken = room.conversation.value?.assignedTo;
  return online || agents.some(({ agentId }) => agentId === taken);
};

/** How fast, as the merchant says or else from real reply times; no promise where there is neither. */
const howFast = (
  props: WhoProps & { words: ExtraWords },
  availability: AvailabilityOfAgents,
): string => {
  const { room, lobby, words } = props;
  const { hours, replyTimeMs } = availability;
  const own = lobby.phase.value.store?.appearance;
  if (!isThere(props, availability)) {
    if (!hours?.opensAt) return own?.away ?? words.away;
    const back = words.back(whenBack(hours.opensAt, Date.now(), room.words.locale));
    return hours.closedFor ? `${hours.closedFor}. ${back}` : back;
  }
  return own?.promise ?? (replyTimeMs === null ? words.online : words.repliesIn(replyTimeMs));
};

const title = (agents: readonly AgentCard[], store: string): string => {
  const names = agents.slice(0, 3).map(({ name }) => name);
  return names.length > 1
    ? names.map((name) => name.split(/\s/)[0]).join(', ')
    : (names[0] ?? store);
};

const storeName = (lobby: Lobby): string => lobby.phase.value.store?.name ?? '';

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
export const Who = (props: WhoProps & { words: ExtraWords }): Child => (
  <>
    {() => storeName(props.lobby) && <Faces {...props} />}
    <div class="who">
      <h2 class="name">{() => title(whoAnswers(props), storeName(props.lobby))}</h2>
      {() => {
        const availability = props.lobby.availability.value;
        return (
          availability && (
            <p class="reply">
              <span class={isThere(props, availability) ? 'dot on' : 'dot'} />
              {howFast(props, availability)}
            </p>
          )
        );
      }}
    </div>
  </>
);
