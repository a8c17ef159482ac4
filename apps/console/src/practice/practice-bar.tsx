import { Dumbbell, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Desk } from '../desk/desk.ts';
import { PRACTICE_BASE } from './base.ts';
import { PlaySummary } from './play-summary.tsx';
import { scriptWords } from './play-words.ts';
import { practiceWords } from './words.ts';

type Props = {
  /** The real desk, behind the practice. */
  desk: Desk;
};

/** Over the practice: what it is, whoever really waits meanwhile, the way back; then how it went. */
export const PracticeBar = ({ desk }: Props) => {
  const { practice } = desk;
  const { route } = useLocation();
  const [read, setRead] = useState(0);
  const [newest] = practice.plays.value;
  const over = practice.desk.value?.client.link.value.at === 'refused';
  const waiting = desk.client.inbox.openRows.value.filter((row) => row.waitingSince !== null);
  const leave = () => {
    route(practice.from());
    practice.leave();
  };
  return (
    <>
      <header class="flex min-h-12 flex-none flex-wrap items-center gap-x-3 gap-y-1 border-b-2 border-note-edge bg-note px-4 py-1">
        <Dumbbell size={18} aria-hidden="true" class="flex-none" />
        <p class="min-w-60 flex-1">
          <span class="font-semibold">{practiceWords.inPractice}</span>{' '}
          {over ? practiceWords.cleared : practiceWords.notReal}
          {newest && (
            <span class="block text-13 text-muted">
              {newest.report
                ? practiceWords.gone(scriptWords(newest.script).title)
                : scriptWords(newest.script).about}
            </span>
          )}
        </p>
        {waiting.length > 0 && (
          <p role="status" class="text-13 font-medium text-warn">
            {practiceWords.reallyWaiting(waiting.length)}
          </p>
        )}
        <a class="button" href={PRACTICE_BASE}>
          {practiceWords.another}
        </a>
        <button type="button" class="button button-accent" onClick={leave}>
          {practiceWords.leave}
        </button>
      </header>
      <div role="status" aria-label={practiceWords.howItWent}>
        {newest?.report && newest.number > read && (
          <div class="flex items-start gap-3 border-b bg-paper px-4 py-3">
            <div class="min-w-0 flex-1">
              <h2 class="mb-1 font-semibold">{scriptWords(newest.script).title}</h2>
              <PlaySummary play={newest} />
            </div>
            <button
              type="button"
              class="button button-quiet button-icon"
              aria-label={practiceWords.dismiss}
              onClick={() => setRead(newest.number)}
            >
              <X size={16} aria-hidden="true" />
            </button>
          </div>
        )}
      </div>
    </>
  );
};
