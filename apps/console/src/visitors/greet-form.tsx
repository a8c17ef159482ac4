import { newId, systemClock } from '@aisle/client';
import { DESK_LIMITS, type Greeting, may, type Refusal, type Visitor } from '@aisle/protocol';
import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useGrowing } from '../controls/use-growing.ts';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { visitorWords } from './words.ts';

/** How far what was written first has come, with its words. */
export const greetingStanding = ({ campaign, stage, text }: Greeting): string =>
  campaign
    ? visitorWords.greetingOf(campaign, visitorWords.stagesInside[stage], text)
    : visitorWords.greeting(visitorWords.stages[stage], text);

/** Why nobody can write to her first; null: one can. */
const whyNot = ({ greeting, quiet, reachable }: Visitor): string | null => {
  if (greeting) return null;
  if (quiet) return visitorWords.wavedAway;
  return reachable ? null : visitorWords.inFrame;
};

const refusedWords = (refusal: Refusal): string => {
  if (refusal.code === 'stale') return visitorWords.tooLate;
  if (refusal.code === 'not_found') return visitorWords.hasLeft;
  if (refusal.code === 'rate_limited') return visitorWords.tooMany;
  return visitorWords.notSent(sentence(refusal));
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
        {visitorWords.openConversation}
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
        <span class="mb-1 block font-medium">{visitorWords.writeFirst}</span>
        <textarea
          ref={field}
          class="field max-h-32 min-h-10 resize-none py-2"
          dir="auto"
          rows={1}
          maxLength={DESK_LIMITS.greetingLength}
          placeholder={visitorWords.writeFirstExample}
          value={text}
          onInput={({ currentTarget: { value } }) => setText(value)}
        />
      </label>
      <p class="mt-1 mb-2 text-12 text-muted">{visitorWords.writeFirstHint}</p>
      <div class="flex flex-wrap items-center gap-3">
        <button class="button button-accent" type="submit" disabled={text.trim() === ''}>
          {visitorWords.send}
        </button>
        <span role="status" class="text-13 text-danger">
          {told}
        </span>
      </div>
    </form>
  );
};
