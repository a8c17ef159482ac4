import { useId, useState } from 'preact/hooks';
import type { Report, Windows } from './report.ts';
import { reportWords } from './words.ts';

type Props = { windows: Windows; report: Report };

const days = (text: string): number | null => {
  const found = Number(text);
  return Number.isInteger(found) && found >= 1 && found <= 30 ? found : null;
};

/** How long an order still counts, for those who may settle it. */
export const WindowsForm = ({ windows, report }: Props) => {
  const [direct, setDirect] = useState(String(windows.directDays));
  const [influenced, setInfluenced] = useState(String(windows.influencedDays));
  const [note, setNote] = useState('');
  const save = async (event: Event) => {
    event.preventDefault();
    const [directDays, influencedDays] = [days(direct), days(influenced)];
    if (directDays === null || influencedDays === null) return setNote(reportWords.wholeDays);
    const refusal = await report.setWindows({ directDays, influencedDays });
    setNote(refusal ? reportWords.windowsFailed : reportWords.windowsSaved);
  };
  return (
    <form
      class="flex flex-wrap items-end gap-3 rounded-card border bg-surface p-4"
      onSubmit={(event) => void save(event)}
    >
      <Days name={reportWords.daysDirect} value={direct} onInput={setDirect} />
      <Days name={reportWords.daysInfluenced} value={influenced} onInput={setInfluenced} />
      <button type="submit" class="button button-accent">
        {reportWords.save}
      </button>
      <button
        type="button"
        class="button"
        onClick={() =>
          void report
            .recount()
            .then((refusal) => setNote(refusal ? reportWords.recountFailed : reportWords.recounted))
        }
      >
        {reportWords.countAgain}
      </button>
      <p class="w-full text-13 text-muted empty:hidden" role="status">
        {note}
      </p>
    </form>
  );
};

type DaysProps = { name: string; value: string; onInput: (value: string) => void };

const Days = ({ name, value, onInput }: DaysProps) => {
  const field = useId();
  return (
    <span>
      <label class="mb-1 block text-12 text-muted" htmlFor={field}>
        {name}
      </label>
      <input
        id={field}
        class="field w-28 tabular-nums"
        inputMode="numeric"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </span>
  );
};
