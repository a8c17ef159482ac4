import type { RatingMoment, RatingRules } from '@aisle/protocol';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { SaveLine, useSaving } from '../routing/saving.tsx';
import { ratingsWords } from './words.ts';

/** When shoppers are asked, for those who may settle it. */
export const RatingRulesForm = ({ client }: Pick<Desk, 'client'>) => {
  const [rules, setRules] = useState<RatingRules | null>(null);
  const saving = useSaving();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => {
    void client.ask('fetchRatingRules', {}).then((answer) => {
      if (answer.ok) setRules(answer.value);
      else saving.refuse(ratingsWords.rulesFailed);
    });
  }, [client]);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!rules) return;
    await saving.run(async () => {
      const answer = await client.ask('saveRatingRules', rules);
      return answer.ok ? null : answer.error;
    });
  };
  const choose = (change: Partial<RatingRules>) => {
    saving.clear();
    setRules((before) => before && { ...before, ...change });
  };
  return (
    <form
      class="space-y-4 rounded-card border bg-surface p-4"
      aria-label={ratingsWords.rules}
      onSubmit={(event) => void save(event)}
    >
      <div class="flex flex-wrap gap-x-6 gap-y-3">
        <Moment
          name={ratingsWords.help}
          value={rules?.help}
          onChange={(help) => choose({ help })}
        />
        <Moment
          name={ratingsWords.recommend}
          value={rules?.recommend}
          onChange={(recommend) => choose({ recommend })}
        />
      </div>
      <FollowUpAt
        value={rules ? (rules.followUpAt ?? 2) : undefined}
        onChange={(followUpAt) => choose({ followUpAt })}
      />
      <p class="text-13 text-muted">{ratingsWords.rulesHint}</p>
      <SaveLine saving={saving} name={ratingsWords.save} />
    </form>
  );
};

type MomentProps = {
  name: string;
  value: RatingMoment | undefined;
  onChange: (moment: RatingMoment) => void;
};

const Moment = ({ name, value, onChange }: MomentProps) => {
  const field = useId();
  return (
    <span class="grid gap-1">
      <label class="text-13 font-medium" htmlFor={field}>
        {name}
      </label>
      <select
        id={field}
        class="field"
        disabled={value === undefined}
        value={value ?? 'never'}
        onChange={(event) => onChange(event.currentTarget.value as RatingMoment)}
      >
        {Object.entries(ratingsWords.moments).map(([moment, words]) => (
          <option key={moment} value={moment}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
};

type AtProps = { value: number | undefined; onChange: (followUpAt: number) => void };

/** From which step of five on somebody owes her a word. */
const FollowUpAt = ({ value, onChange }: AtProps) => {
  const field = useId();
  return (
    <span class="grid justify-items-start gap-1">
      <label class="text-13 font-medium" htmlFor={field}>
        {ratingsWords.followUp}
      </label>
      <select
        id={field}
        class="field w-auto!"
        disabled={value === undefined}
        value={value ?? 0}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        <option value={0}>{ratingsWords.never}</option>
        <option value={1}>{ratingsWords.atOne}</option>
        {[2, 3, 4].map((step) => (
          <option key={step} value={step}>
            {ratingsWords.atMost(step)}
          </option>
        ))}
      </select>
    </span>
  );
};
