import { sentence } from '../refusals/sentence.ts';
import type { SignInRefusal } from './session.ts';
import { sessionWords } from './words.ts';

const waitWords = (seconds: number): string =>
  seconds < 90
    ? sessionWords.tooManySeconds(seconds)
    : sessionWords.tooManyMinutes(Math.ceil(seconds / 60));

/** What happened, and what to do now. */
export const refusalWords = (refusal: SignInRefusal): string => {
  switch (refusal.kind) {
    case 'wrong':
      return sessionWords.wrong;
    case 'too_many':
      return refusal.retryAfterS === null ? sessionWords.tooMany : waitWords(refusal.retryAfterS);
    case 'forbidden':
      return sentence(refusal.why);
    case 'away':
      return sessionWords.away;
    case 'still_in':
      return sessionWords.stillIn;
  }
};
