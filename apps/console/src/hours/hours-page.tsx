import { type BusinessHours, findHoursProblem, type HoursPlan } from '@aisle/protocol';
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { WithParts } from '../language/with-parts.tsx';
import { sentence } from '../refusals/sentence.ts';
import { SaveLine, useSaving } from '../routing/saving.tsx';
import { HoursPreview } from './hours-preview.tsx';
import { createHoursSetup, type HoursSetup, type Settled } from './hours-setup.ts';
import { OutsideFields, type PartProps, PromiseFields } from './outside-fields.tsx';
import { PlanEditor } from './plan-editor.tsx';
import { hoursWords } from './words.ts';

const CallBacksSection = lazy(() => import('../call-backs/call-backs-section.tsx'));

/** When the store answers, what shoppers see outside of it, and how soon an answer is promised. */
const HoursPage = ({ desk }: { desk: Desk }) => {
  const [setup] = useState(() => createHoursSetup(desk.client));
  useEffect(() => void setup.load(), [setup]);
  const settled = setup.settled.value;
  if (settled.kind === 'loading')
    return (
      <div class="max-w-180 space-y-3 p-6" role="status" aria-label={hoursWords.loading}>
        <div class="skeleton h-12" />
        <div class="skeleton h-60" />
      </div>
    );
  if (settled.kind === 'refused')
    return (
      <div class="max-w-180 p-6" role="alert">
        <p class="mb-3">{hoursWords.failed(sentence(settled.refusal))}</p>
        <button class="button" type="button" onClick={() => void setup.load()}>
          {hoursWords.tryAgain}
        </button>
      </div>
    );
  return (
    <>
      <Editor setup={setup} settled={settled.value} />
      <div class="max-w-180 px-4 pb-6 sm:px-6">
        <Suspense fallback={null}>
          <CallBacksSection desk={desk} />
        </Suspense>
      </div>
    </>
  );
};

const CARD = 'mb-6 rounded-card border bg-surface p-4 sm:p-5';
const NINE_TO_FIVE = [{ from: '09:00', to: '17:00' }];

const usualPlan = (): HoursPlan => ({
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  week: [...Array.from({ length: 5 }, () => NINE_TO_FIVE), [], []],
  dates: [],
});

/** A name that was left empty is none. */
const tidy = (plan: HoursPlan): HoursPlan => ({
  ...plan,
  dates: plan.dates.map(({ name, ...one }) => (name?.trim() ? { ...one, name } : one)),
});
const tidied = (hours: BusinessHours): BusinessHours => ({
  ...hours,
  plan: hours.plan && tidy(hours.plan),
  teams: hours.teams.map(({ teamId, plan }) => ({ teamId, plan: tidy(plan) })),
});

const Editor = ({ setup, settled }: { setup: HoursSetup; settled: Settled }) => {
  const [hours, setHours] = useState(settled.hours);
  const saving = useSaving();
  const change = (more: Partial<BusinessHours>) => {
    saving.clear();
    setHours({ ...hours, ...more });
  };
  const plans = [hours.plan, ...hours.teams.map(({ plan }) => plan)];
  const sound = plans.every((plan) => plan === null || findHoursProblem(plan) === null);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!sound) return saving.refuse(hoursWords.anotherLook);
    await saving.run(() => setup.save(settled.hours, tidied(hours)));
  };
  return (
    <div class="max-w-180 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">{hoursWords.hours}</h1>
      <p class="mb-6 text-muted">{hoursWords.about}</p>
      <HoursPreview setup={setup} plan={hours.plan} hides={hours.outside === 'hide'} />
      <form noValidate onSubmit={(event) => void save(event)}>
        <StorePlan {...{ hours, change }} />
        <TeamPlans {...{ hours, change, teams: settled.teams }} />
        <OutsideFields {...{ hours, change }} />
        <PromiseFields {...{ hours, change }} />
        <SaveLine saving={saving} name={hoursWords.save} />
      </form>
    </div>
  );
};

const today = () => new Date().toISOString().slice(0, 10);

const StorePlan = ({ hours, change }: PartProps) => {
  const { plan } = hours;
  const choices = [
    { name: hoursWords.atAnyHour, chosen: plan === null, next: () => null },
    { name: hoursWords.inTheseHours, chosen: plan !== null, next: () => plan ?? usualPlan() },
  ];
  return (
    <section class={CARD} aria-labelledby="open-hours">
      <h2 id="open-hours" class="mb-3 text-16 font-semibold">
        {hoursWords.somebodyAnswers}
      </h2>
      <fieldset class="mb-4 grid gap-2">
        <legend class="sr-only">{hoursWords.somebodyAnswers}</legend>
        {choices.map(({ name, chosen, next }) => (
          <label key={name} class="flex items-center gap-2.5">
            <input
              type="radio"
              name="plan"
              class="size-4 flex-none accent-accent"
              checked={chosen}
              onChange={() => change({ plan: next() })}
            />
            {name}
          </label>
        ))}
      </fieldset>
      {plan && (
        <PlanEditor
          plan={plan}
          problem={findHoursProblem(plan)}
          whose={hoursWords.theStore}
          today={today()}
          onChange={(changed) => change({ plan: changed })}
        />
      )}
    </section>
  );
};

const TeamPlans = ({ hours, change, teams }: PartProps & { teams: Settled['teams'] }) => {
  if (teams.length === 0) return null;
  const set = (teamId: string, plan: HoursPlan | null) => {
    const others = hours.teams.filter((one) => one.teamId !== teamId);
    change({ teams: plan ? [...others, { teamId, plan }] : others });
  };
  return (
    <section class={CARD} aria-labelledby="team-hours">
      <h2 id="team-hours" class="mb-1 text-16 font-semibold">
        {hoursWords.teams}
      </h2>
      <p class="mb-3 text-13 text-muted">{hoursWords.teamsHint}</p>
      <ul class="divide-y">
        {teams.map(({ teamId, name }) => {
          const plan = hours.teams.find((one) => one.teamId === teamId)?.plan;
          return (
            <li key={teamId} class="py-3">
              <label class="flex items-center gap-2.5">
                <input
                  type="checkbox"
                  class="size-4 flex-none accent-accent"
                  checked={plan !== undefined}
                  onChange={(event) =>
                    set(teamId, event.currentTarget.checked ? (hours.plan ?? usualPlan()) : null)
                  }
                />
                <span>
                  <WithParts
                    words={hoursWords.teamHasOwn}
                    parts={{ team: <bdi class="font-medium">{name}</bdi> }}
                  />
                </span>
              </label>
              {plan && (
                <div class="mt-4">
                  <PlanEditor
                    plan={plan}
                    problem={findHoursProblem(plan)}
                    whose={name}
                    today={today()}
                    onChange={(changed) => set(teamId, changed)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

export default HoursPage;
