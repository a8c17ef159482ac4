import { type Script, TRAINING_SCRIPTS } from '@aisle/simulator';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Desk } from '../desk/desk.ts';
import { languageAndTag } from '../language/language-name.ts';
import { listed } from '../language/listed.ts';
import { sentence } from '../refusals/sentence.ts';
import { inboxPath, PRACTICE_BASE } from './base.ts';
import { PlaySummary } from './play-summary.tsx';
import { goalWords, scriptWords } from './play-words.ts';
import { practiceWords } from './words.ts';

/** Chooses who comes to practise with. */
const PracticePage = ({ desk: { practice } }: { desk: Desk }) => {
  const { route } = useLocation();
  const [sending, setSending] = useState(false);
  const plays = practice.plays.value;
  const refusal = practice.refusal.value;
  const send = async (script: Script) => {
    setSending(true);
    const begun = await practice.send(script);
    setSending(false);
    if (begun) route(inboxPath(PRACTICE_BASE));
  };
  return (
    <div class="max-w-180 p-6 max-sm:p-4">
      <div class="mb-2 flex flex-wrap items-center gap-3">
        <h1 class="text-20 font-semibold">{practiceWords.practice}</h1>
        {practice.desk.value && (
          <a class="button ms-auto" href={inboxPath(PRACTICE_BASE)}>
            {practiceWords.back}
          </a>
        )}
      </div>
      <p class="mb-4 text-muted">{practiceWords.about}</p>
      <div role="alert">
        {refusal && <p class="mb-4 text-danger">{practiceWords.notOpened(sentence(refusal))}</p>}
      </div>
      <ul aria-label={practiceWords.shoppers} class="divide-y border-y">
        {TRAINING_SCRIPTS.map((script) => (
          <li key={script.id} class="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <div class="min-w-60 flex-1">
              <h2 class="font-medium">{scriptWords(script).title}</h2>
              <p>{scriptWords(script).about}</p>
              <p class="text-13 text-muted">
                {`${languageAndTag(script.language)} · ${listed(script.goals.map(goalWords), 'plain')}`}
              </p>
            </div>
            <button
              type="button"
              class="button"
              aria-label={practiceWords.practiseTitle(scriptWords(script).title)}
              disabled={sending}
              onClick={() => void send(script)}
            >
              {practiceWords.practise}
            </button>
          </li>
        ))}
      </ul>
      {plays.length > 0 && (
        <section class="mt-6" aria-label={practiceWords.soFar}>
          <h2 class="mb-2 font-semibold">{practiceWords.soFar}</h2>
          <ul class="space-y-4">
            {plays.map((play) => (
              <li key={play.number}>
                <h3 class="font-medium">{scriptWords(play.script).title}</h3>
                <PlaySummary play={play} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};

export default PracticePage;
