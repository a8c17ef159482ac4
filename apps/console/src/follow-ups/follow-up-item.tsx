import { type FollowUp, may } from '@aisle/protocol';
import { BellRing, Check, Frown, Handshake, MessageCircle, Phone } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { FollowUpForm } from './follow-up-form.tsx';
import {
  isTold,
  isWish,
  offeredWords,
  ownWords,
  refusedWords,
  standingWords,
  titleOf,
  waitsForWord,
} from './follow-up-words.ts';
import type { FollowUpChange } from './follow-ups-desk.ts';
import { OfferTimes } from './offer-times.tsx';
import { followUpWords } from './words.ts';

const ICONS = {
  reminder: BellRing,
  low_rating: Frown,
  promise: Handshake,
  call_back: Phone,
  appointment: MessageCircle,
};

type Props = {
  desk: Desk;
  one: FollowUp;
  /** With whom it is for, where that is not on the screen anyway. */
  children?: ComponentChildren;
};

/** One thing that is owed: what, when, for whom, and what may be done about it. */
export const FollowUpItem = ({ desk, one, children }: Props) => {
  const [editing, setEditing] = useState(false);
  const [offering, setOffering] = useState(false);
  const [problem, setProblem] = useState('');
  const now = desk.now.value;
  const Icon = ICONS[one.kind];
  const open = one.state === 'open';
  const late = open && one.dueAt <= now;
  const title = titleOf(one);
  const act = async (change: FollowUpChange, words: string) => {
    const refusal = await desk.followUps.change(one, change, words);
    setProblem(refusal ? refusedWords(refusal) : '');
  };
  const answer = async (result: 'confirmed' | 'declined') => {
    const refusal = await desk.followUps.answerCall(one, result);
    setProblem(refusal ? refusedWords(refusal) : '');
  };
  const offered = offeredWords(one, now);
  // What was confirmed and is over is none to be moved or called off any more.
  const asked = isWish(one) && (waitsForWord(one) || !late);
  return (
    <div class="py-3">
      <div class="flex items-start gap-2.5">
        <Icon size={16} aria-hidden="true" class="mt-0.5 flex-none text-muted" />
        <div class="min-w-0 flex-1 text-13">
          {children}
          <p class={open ? 'break-words' : 'break-words text-muted line-through'}>
            <span dir="auto">{title}</span>
          </p>
          <p class={`text-12 tabular-nums ${late ? 'font-medium text-danger' : 'text-muted'}`}>
            {standingWords(one, now, desk.colleagueName)}
            {open && (
              <span class="font-normal text-muted">
                {' · '}
                {one.agentId === null ? (
                  followUpWords.whoeverFirst
                ) : (
                  <Who desk={desk} id={one.agentId} />
                )}
              </span>
            )}
          </p>
          {offered && <p class="text-12 text-muted tabular-nums">{offered}</p>}
        </div>
      </div>
      {may(desk.agent.role, 'serve') && !editing && !offering && (
        <span class="ms-6.5 mt-1.5 flex flex-wrap gap-1">
          {open ? (
            <>
              {asked && (
                <Answers
                  title={title}
                  waits={waitsForWord(one)}
                  answer={answer}
                  offer={() => setOffering(true)}
                />
              )}
              <button
                type="button"
                class="button min-h-8! px-2! text-12"
                aria-label={followUpWords.doneOf(title)}
                onClick={() => void act({ state: 'done' }, followUpWords.wasDone)}
              >
                <Check size={14} aria-hidden="true" />
                {followUpWords.done}
              </button>
              <button
                type="button"
                class="button button-quiet min-h-8! px-2! text-12"
                aria-label={followUpWords.changeOf(title)}
                onClick={() => setEditing(true)}
              >
                {followUpWords.change}
              </button>
              {!asked && (
                <button
                  type="button"
                  class="button button-quiet min-h-8! px-2! text-12"
                  aria-label={followUpWords.dropOf(title)}
                  onClick={() => void act({ state: 'dropped' }, followUpWords.wasDropped)}
                >
                  {followUpWords.drop}
                </button>
              )}
            </>
          ) : (
            <button
              type="button"
              class="button button-quiet min-h-8! px-2! text-12"
              aria-label={followUpWords.reopenOf(title)}
              onClick={() => void act({ state: 'open' }, followUpWords.wasReopened)}
            >
              {followUpWords.reopen}
            </button>
          )}
        </span>
      )}
      <p role="alert" class="ms-6.5 mt-1 text-12 text-danger empty:hidden">
        {problem}
      </p>
      {offering && (
        <OfferTimes
          name={followUpWords.offerOf(title)}
          now={now}
          save={(times) => desk.followUps.offerTimes(one, times)}
          onDone={() => setOffering(false)}
        />
      )}
      {editing && (
        <FollowUpForm
          desk={desk}
          name={followUpWords.changeOf(title)}
          start={{ ...one, words: ownWords(one) }}
          fixed={isTold(one)}
          save={({ words, dueAt, agentId }) =>
            desk.followUps.change(one, { words, dueAt, agentId }, followUpWords.wasChanged)
          }
          onDone={() => setEditing(false)}
        />
      )}
    </div>
  );
};

type AnswersProps = {
  title: string;
  /** Nobody has said yes or no. */
  waits: boolean;
  answer: (result: 'confirmed' | 'declined') => Promise<void>;
  offer: () => void;
};

/** Yes, no or another time to what she asked for; she reads it. */
const Answers = ({ title, waits, answer, offer }: AnswersProps) => (
  <>
    {waits && (
      <button
        type="button"
        class="button button-accent min-h-8! px-2! text-12"
        aria-label={followUpWords.confirmOf(title)}
        onClick={() => void answer('confirmed')}
      >
        {followUpWords.confirm}
      </button>
    )}
    <button
      type="button"
      class="button min-h-8! px-2! text-12"
      aria-label={followUpWords.offerOf(title)}
      onClick={offer}
    >
      {followUpWords.offer}
    </button>
    <button
      type="button"
      class="button min-h-8! px-2! text-12"
      aria-label={waits ? followUpWords.declineOf(title) : followUpWords.callOffOf(title)}
      onClick={() => void answer('declined')}
    >
      {waits ? followUpWords.decline : followUpWords.callOff}
    </button>
  </>
);

const Who = ({ desk, id }: { desk: Desk; id: string }) => (
  <bdi>{id === desk.agent.agentId ? followUpWords.you : desk.colleagueName(id)}</bdi>
);
