import { findHoursProblem, type HoursNow, type HoursPlan } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import { Labelled } from '../shop/labelled.tsx';
import { shopperSees } from './back-words.ts';
import type { HoursSetup } from './hours-setup.ts';

const CITIES: readonly { zone: string; name: string }[] = [
  { zone: 'Asia/Tokyo', name: 'Tokyo' },
  { zone: 'Australia/Sydney', name: 'Sydney' },
  { zone: 'Asia/Dubai', name: 'Dubai' },
  { zone: 'Europe/Berlin', name: 'Berlin' },
  { zone: 'Europe/London', name: 'London' },
  { zone: 'America/New_York', name: 'New York' },
  { zone: 'America/Los_Angeles', name: 'Los Angeles' },
];

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
  const time = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, weekday: 'long', hour: '2-digit', minute: '2-digit' },
  }).format(now);
  return (
    <section
      class="mb-6 rounded-card border bg-surface p-4 sm:p-5"
      aria-labelledby="what-shoppers-see"
    >
      <h2 id="what-shoppers-see" class="mb-3 text-16 font-semibold">
        What a shopper sees now
      </h2>
      <div class="max-w-60">
        <Labelled label="Somebody in">
          {(wiring) => (
            <select
              {...wiring}
              class="field h-10"
              value={zone}
              onChange={(event) => setZone(event.currentTarget.value)}
            >
              {CITIES.map(({ zone: one, name }) => (
                <option key={one} value={one}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <p class="mt-3 text-13 text-muted">There it is {time}.</p>
      <p role="status" class="mt-1 font-medium">
        {!sound && 'Nothing yet: the hours below need another look.'}
        {sound && seen && (!seen.open && hides ? 'No chat at all. ' : '')}
        {sound && seen && (seen.open || !hides) && shopperSees(seen, now, zone)}
      </p>
    </section>
  );
};
