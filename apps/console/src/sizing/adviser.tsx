import type { SizeChart } from '@aisle/protocol';
import { Ruler } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { type Advice, adviseSize, type Fit, type Wearer } from './advise-size.ts';
import { type Build, LETTER_SIZES } from './body-chest.ts';
import { sizingWords } from './words.ts';

type Props = { chart: SizeChart; onTake: (size: string) => void };

type Form = {
  build: Build | '';
  height: string;
  weight: string;
  chest: string;
  size: string;
  sits: Fit;
  wish: Fit;
};

const number = (text: string): number | undefined => {
  const value = Number(text.replace(',', '.'));
  return text.trim() !== '' && value > 0 && value < 400 ? value : undefined;
};

const wearerOf = ({ build, height, weight, chest, size, sits, wish }: Form): Wearer =>
  ({
    wish,
    ...(build && { build }),
    ...(number(height) && { heightCm: number(height) }),
    ...(number(weight) && { weightKg: number(weight) }),
    ...(number(chest) && { chestCm: number(chest) }),
    ...(size && { elsewhere: { size, sits } }),
  }) as Wearer;

/** Thinks aloud about the size, from what she has told. The agent decides; nothing is sent by it. */
export const Adviser = ({ chart, onTake }: Props) => {
  const [form, setForm] = useState<Form>({
    ...{ build: '', height: '', weight: '', chest: '', size: '', sits: 'regular', wish: 'regular' },
  } as Form);
  const set = (change: Partial<Form>) => setForm({ ...form, ...change });
  const told = Object.values({ ...form, sits: '', wish: '', build: '' }).some(Boolean);
  return (
    <details class="rounded-control border">
      <summary class="flex min-h-10 items-center gap-2 px-3 font-medium">
        <Ruler size={16} aria-hidden="true" />
        {sizingWords.whichSize}
        <span class="ms-auto text-12 font-normal text-muted">{sizingWords.fromHer}</span>
      </summary>
      {/* Above the fields: it is seen to change while they are filled in. */}
      {told && <Proposal advice={adviseSize(chart, wearerOf(form))} onTake={onTake} />}
      <div class="grid grid-cols-2 gap-x-3 gap-y-2 border-t p-3 sm:grid-cols-3">
        <Choice
          label={sizingWords.wearer}
          value={form.build}
          options={{ '': sizingWords.notSaid, man: sizingWords.man, woman: sizingWords.woman }}
          onChoose={(build) => set({ build: build as Form['build'] })}
        />
        <Figure
          label={sizingWords.height}
          value={form.height}
          onInput={(height) => set({ height })}
        />
        <Figure
          label={sizingWords.weight}
          value={form.weight}
          onInput={(weight) => set({ weight })}
        />
        <Figure label={sizingWords.chest} value={form.chest} onInput={(chest) => set({ chest })} />
        <Choice
          label={sizingWords.elsewhere}
          value={form.size}
          options={{
            '': sizingWords.notSaid,
            ...Object.fromEntries(LETTER_SIZES.map((one) => [one, one])),
          }}
          onChoose={(size) => set({ size })}
        />
        <Choice
          label={sizingWords.andThat}
          value={form.sits}
          options={sizingWords.sits}
          onChoose={(sits) => set({ sits: sits as Fit })}
        />
        <Choice
          label={sizingWords.wish}
          value={form.wish}
          options={sizingWords.fits}
          onChoose={(wish) => set({ wish: wish as Fit })}
        />
      </div>
    </details>
  );
};

const Proposal = ({ advice, onTake }: { advice: Advice; onTake: (size: string) => void }) => (
  <div role="status" class="border-t px-3 py-2.5">
    {advice.kind === 'none' ? (
      <p class="text-13 text-muted">{advice.why}</p>
    ) : (
      <>
        <p class="flex flex-wrap items-center gap-2">
          <b class="text-16 font-semibold">{advice.size}</b>
          <span class="text-13 text-muted">{sizingWords.sure[advice.sure]}</span>
          <button type="button" class="button ms-auto" onClick={() => onTake(advice.size)}>
            {sizingWords.mark(advice.size)}
          </button>
        </p>
        <ul class="mt-1.5 list-disc space-y-0.5 ps-5 text-13">
          {advice.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {advice.next && <p class="mt-1.5 text-13 text-muted">{advice.next.words}</p>}
      </>
    )}
  </div>
);

const Figure = ({
  label,
  value,
  onInput,
}: {
  label: string;
  value: string;
  onInput: (text: string) => void;
}) => (
  <label class="min-w-0 text-12 text-muted">
    {label}
    <input
      class="field mt-0.5 h-9 py-0 text-14 text-ink"
      inputmode="decimal"
      autocomplete="off"
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </label>
);

type ChoiceProps = {
  label: string;
  value: string;
  options: Record<string, string>;
  onChoose: (value: string) => void;
};

const Choice = ({ label, value, options, onChoose }: ChoiceProps) => {
  const id = useId();
  return (
    <span class="min-w-0 text-12 text-muted">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field mt-0.5 h-9 py-0 text-14 text-ink"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {Object.entries(options).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
};
