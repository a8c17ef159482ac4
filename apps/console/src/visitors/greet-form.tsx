import { newId, systemClock } from '@aisle/client';
import { DESK_LIMITS, type Greeting, may, type Refusal, type Visitor } from '@aisle/protocol';
import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useGrowing } from '../controls/use-growing.ts';
import type { Desk } from '../desk/desk.ts';

const STAGES: Record<Greeting['stage'], string> = {
  waiting: 'On its way to her',
  shown: 'On her screen',
  opened: 'Opened',
  dismissed: 'Waved away',
};

/** How far what was written first has come, with its words. */
export const greetingStanding = ({ campaign, stage, text }: Greeting): string =>
  `${campaign ? `${campaign}, ${STAGES[stage].toLowerCase()}` : STAGES[stage]}: ${text}`;

/** Why nobody can write to her first; null: one can. */
const whyNot = ({ greeting, quiet, reachable }: Visitor): string | null => {
  if (greeting) return null;
  if (quiet) return 'She has waved a message away. Leave her to look around.';
  return reachable
    ? null
    : 'This page runs the chat in a frame, which cannot show a message first.';
};

const refusedWords = ({ code, message }: Refusal): string => {
  if (code === 'stale') return 'A colleague was quicker, or she has begun to chat herself.';
  if (code === 'not_found') return 'She has left the shop’s pages.';
  if (code === 'rate_limited') return 'Too many were written to in this hour. Wait a little.';
  return `Not sent: ${message}.`;
};

/** Writing first: a person's own words, once per visit. */
export const GreetForm = ({ desk, visitor }: { desk: Desk; visitor: Visitor }) => {
  const { route } = useLocation();
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  // The same name for every try, so that a lost answer makes no second one.
  const [names] = useState(() => ({
    conversationId: newId(systemClock),
    clientId: newId(systemClock),
  }));
  const field = useRef<HTMLTextAreaElement>(null);
  useGrowing(field, text);
  const { greeting, known, visitId } = visitor;
  const open = known?.conversationId;
  if (open !== undefined)
    return (
      <a class="button" href={`/console/c/${open}`}>
        Open her conversation
      </a>
    );
  if (greeting) return <p class="text-13 text-muted">{greetingStanding(greeting)}</p>;
  if (!may(desk.agent.role, 'serve')) return null;
  const not = whyNot(visitor);
  if (not) return <p class="text-13 text-muted">{not}</p>;
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const answer = await desk.client.ask('greetVisitor', { visitId, ...names, text });
    setTold(answer.ok ? '' : refusedWords(answer.error));
    if (answer.ok && answer.value.conversationId)
      route(`/console/c/${answer.value.conversationId}`);
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <label class="block">
        <span class="mb-1 block font-medium">Write first</span>
        <textarea
          ref={field}
          class="field max-h-32 min-h-10 resize-none py-2"
          rows={1}
          maxLength={DESK_LIMITS.greetingLength}
          placeholder="Shall I check the sleeve length for you?"
          value={text}
          onInput={({ currentTarget: { value } }) => setText(value)}
        />
      </label>
      <p class="mt-1 mb-2 text-12 text-muted">
        It stands above the chat button with your name. It becomes a conversation when she opens it.
      </p>
      <div class="flex flex-wrap items-center gap-3">
        <button class="button button-accent" type="submit" disabled={text.trim() === ''}>
          Send
        </button>
        <span role="status" class="text-13 text-danger">
          {told}
        </span>
      </div>
    </form>
  );
};
