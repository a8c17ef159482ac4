import { WhisperToast } from '../colleagues/whisper-toast.tsx';
import { NewsToast } from '../feedback/news-toast.tsx';
import { DueToast } from '../follow-ups/due-toast.tsx';
import type { Desk } from './desk.ts';

/** What calls her from what is not on the screen, below the buttons of what is; what cannot wait is on top. */
export const Calls = ({ desk }: { desk: Desk }) => (
  <div class="pointer-events-none fixed inset-x-0 top-38 z-30 flex flex-col items-center px-4">
    <DueToast followUps={desk.followUps} />
    <WhisperToast whispers={desk.whispers} />
    <NewsToast feedback={desk.feedback} />
  </div>
);
