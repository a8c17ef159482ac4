import { Gift, TicketPercent } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { formatMoney } from '../money/format-money.ts';
import type { Drafting } from './create-drafting.ts';
import { proposalWords } from './words.ts';

const NOTE = 500;

const Part = (props: { icon: preact.VNode; name: string; children: ComponentChildren }) => (
  <fieldset class="rounded-card border bg-surface p-3">
    <legend class="sr-only">{props.name}</legend>
    <p class="heading mb-2 flex items-center gap-1.5" aria-hidden="true">
      {props.icon}
      {props.name}
    </p>
    {props.children}
  </fieldset>
);

/** A code within his allowance. */
export const CodePart = ({ drafting }: { drafting: Drafting }) => {
  const allowance = drafting.allowance.value;
  const { code } = drafting.draft.value;
  const why = (): string => {
    if (!allowance) return proposalWords.askingAllowance;
    if (!allowance.codes) return proposalWords.noCodes;
    return proposalWords.noDiscounts;
  };
  return (
    <Part icon={<TicketPercent size={14} aria-hidden="true" />} name={proposalWords.discountCode}>
      {!allowance?.codes || allowance.percent === 0 ? (
        <p class="text-13 text-muted">{why()}</p>
      ) : (
        <>
          <label class="flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              class="size-4 accent-accent"
              checked={code !== null}
              onChange={(event) =>
                drafting.setCode(
                  event.currentTarget.checked
                    ? { percent: allowance.percent, hours: allowance.hours }
                    : null,
                )
              }
            />
            {proposalWords.giveCode}
          </label>
          {code && (
            <div class="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-13">
              <Figure
                name={proposalWords.percentOff}
                most={allowance.percent}
                n={code.percent}
                onChange={(percent) => drafting.setCode({ ...code, percent })}
              />
              <Figure
                name={proposalWords.hoursItLives}
                most={allowance.hours}
                n={code.hours}
                onChange={(hours) => drafting.setCode({ ...code, hours })}
              />
            </div>
          )}
          <p class="mt-2 text-12 text-muted">
            {proposalWords.upTo(allowance.percent, allowance.hours)}
          </p>
        </>
      )}
    </Part>
  );
};

type FigureProps = { name: string; n: number; most: number; onChange: (n: number) => void };

const Figure = ({ name, n, most, onChange }: FigureProps) => (
  <label class="flex items-center gap-2">
    {name}
    <input
      type="number"
      min={1}
      max={most}
      class="field h-8 w-18 py-0 tabular-nums"
      aria-invalid={n > most}
      value={n}
      onInput={(event) => {
        const value = event.currentTarget.valueAsNumber;
        if (Number.isInteger(value) && value >= 1) onChange(value);
      }}
      onBlur={(event) => {
        event.currentTarget.value = String(n);
      }}
    />
  </label>
);

/** Wrapping and a note for a present. */
export const GiftPart = ({ drafting }: { drafting: Drafting }) => {
  const { gift } = drafting.draft.value;
  const wrap = drafting.allowance.value?.wrap;
  return (
    <Part icon={<Gift size={14} aria-hidden="true" />} name={proposalWords.present}>
      {wrap && (
        <label class="mb-2 flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            class="size-4 accent-accent"
            checked={gift.wrap}
            onChange={(event) => drafting.setGift({ ...gift, wrap: event.currentTarget.checked })}
          />
          <span class="at-start min-w-0 flex-1" dir="auto">
            {wrap.name}
          </span>
          <span class="text-13 text-muted tabular-nums">{formatMoney(wrap.unitPrice)}</span>
        </label>
      )}
      <textarea
        class="field"
        rows={2}
        maxLength={NOTE}
        dir="auto"
        aria-label={proposalWords.giftNote}
        placeholder={proposalWords.giftNoteExample}
        value={gift.note}
        onInput={(event) => drafting.setGift({ ...gift, note: event.currentTarget.value })}
      />
    </Part>
  );
};
