import { proposalWords } from './words.ts';

/** What was, struck through, and what is to be. */
export const BeforeAfter = ({ was, now }: { was: string; now: string }) => (
  <>
    <span class="sr-only">{`${proposalWords.before} `}</span>
    <s class="text-muted">{was}</s> <span class="sr-only">{`${proposalWords.now} `}</span>
    <span class="font-medium">{now}</span>
  </>
);
