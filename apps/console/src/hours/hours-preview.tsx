import { findHoursProblem, type HoursNow, type HoursPlan } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import { locale } from '../language/current.ts';
import { Labelled } from '../shop/labelled.tsx';
import { shopperSees } from './back-words.ts';
import type { HoursSetup } from './hours-setup.ts';
import { hoursWords } from './words.ts';

/** After the last key so long until the server is asked, milliseconds. */
const PAUSE_MS = 250;

type Props = { setup: HoursSetup; plan: HoursPlan | null; hides: boolean };

/** What a shopper somewhere in the world sees now, of hours that need not be saved yet. */
export const HoursPreview = ({ setup, plan, hides }: Props) => {
  const [zone, setZone] = useState('Asia/Tokyo');
  const [seen, setSeen] = useState<HoursNow | null>(null);
  const sound = plan === null || findHoursProblem(plan) === null;
  const asked = JSON.stringify(plan);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a plan is what it says
  useEffect(() => {
    if (!sound) return;
    let over = false;
    const timer = setTimeout(async () => {
      const answer = await setup.tryOut(plan);
      if (!over) setSeen(answer);
    }, PAUSE_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [setup, asked, sound]);
  const now = Date.now();
  const time = new Intl.DateTimeFormat(locale, {
    ...{ timeZone: zone, weekday: 'long', hour: '2-digit', minute: '2-digit' },
  }).format(now);
  return (
    <section
      class="mb-6 rounded-card border bg-surface p-4 sm:p-5"
      aria-labelledby="what-shoppers-see"
    >
      <h2 id="what-shoppers-see" class="mb-3 text-16 font-semibold">
        {hoursWords.seen}
      </h2>
      <div class="max-w-60">
        <Labelled label={hoursWords.somebodyIn}>
          {(wiring) => (
            <select
              {...wiring}
              class="field h-10"
              value={zone}
              onChange={(event) => setZone(event.currentTarget.value)}
            >
              {Object.entries(hoursWords.cities).map(([one, name]) => (
                <option key={one} value={one}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <p class="mt-3 text-13 text-muted">{hoursWords.thereItIs(time)}</p>
      <p role="status" class="mt-1 font-medium">
        {!sound && hoursWords.nothingYet}
        {sound && seen && (!seen.open && hides ? hoursWords.noChat : '')}
        {sound && seen && (seen.open || !hides) && shopperSees(seen, now, zone)}
      </p>
    </section>
  );
};
