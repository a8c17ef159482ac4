import type { ShopperClient } from '@aisle/client';
import type { AskedRating, RatingAnswers } from '@aisle/protocol';
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';

/** What she has answered, and how it gets to the server. */
export type Rater = {
  answers: ReadonlySignal<RatingAnswers>;
  /** Every question has an answer. */
  complete: ReadonlySignal<boolean>;
  /** The last answer did not arrive. */
  problem: ReadonlySignal<boolean>;
  shown: ReadonlySignal<boolean>;
  rate: (answers: RatingAnswers) => Promise<void>;
  /** Sends all that she has answered once more. */
  again: () => Promise<void>;
  waveAway: () => void;
  /** She waved these very questions away on this visit. */
  wavedAway: () => boolean;
};

type Needs = {
  client: Pick<ShopperClient, 'ask'>;
  conversationId: string;
  asked: AskedRating;
};

const KEY = 'aisle:rating-away';

/** Storage may be refused to the page; then it is asked again on the next one. */
const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/** Keeps her answers as they are tapped; shown at once, and told where one did not arrive. */
export const createRater = ({ client, conversationId, asked }: Needs): Rater => {
  const answers = signal<RatingAnswers>(asked.answers);
  const problem = signal(false);
  const shown = signal(true);
  const name = `${conversationId} ${asked.questions}`;
  let latest = 0;

  const send = async (sent: RatingAnswers): Promise<void> => {
    latest += 1;
    const mine = latest;
    const answer = await client.ask('rateConversation', { conversationId, answers: sent });
    // What came after it tells for itself.
    if (mine === latest) problem.value = !answer.ok;
  };
  return {
    answers,
    complete: computed(() =>
      asked.questions.every((question) => answers.value[question] !== undefined),
    ),
    problem,
    shown,
    rate: (given) => {
      answers.value = { ...answers.peek(), ...given };
      // One that is still missing goes along.
      return send(problem.peek() ? answers.peek() : given);
    },
    again: () => send(answers.peek()),
    waveAway: () => {
      shown.value = false;
      attempt(() => sessionStorage.setItem(KEY, name));
    },
    wavedAway: () => attempt(() => sessionStorage.getItem(KEY)) === name,
  };
};
