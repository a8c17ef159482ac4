import type { SignInRefusal } from './session.ts';

const inWords = (seconds: number): string =>
  seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;

/** What happened, and what to do now. */
export const refusalWords = (refusal: SignInRefusal): string => {
  switch (refusal.kind) {
    case 'wrong':
      return 'That e-mail and password do not go together. Look at both and try again.';
    case 'too_many':
      return refusal.retryAfterS === null
        ? 'Too many tries from here. Wait a few minutes, then try again.'
        : `Too many tries from here. Try again in ${inWords(refusal.retryAfterS)}.`;
    case 'forbidden':
      return `${refusal.why.charAt(0).toUpperCase()}${refusal.why.slice(1)}.`;
    case 'away':
      return 'The server does not answer. What you typed is still here; try again in a moment.';
    case 'still_in':
      return 'The server did not answer, so this browser may still be signed in. Sign in and out again when it is back.';
  }
};
