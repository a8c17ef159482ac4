import {
  type AutomationAction,
  type AutomationCondition,
  DESK_LIMITS,
  LIMITS,
} from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { Choose, type ChooseProps } from '../controls/choose.tsx';
import { amountText, parseAmount } from '../money/parse-amount.ts';
import { automationWords as words } from './words.ts';

type Part = AutomationCondition | AutomationAction;
/** A part of one kind, and what is to be told of its change. */
type Of<All extends Part, Kind extends All['kind']> = {
  part: Extract<All, { kind: Kind }>;
  onPart: (part: All) => void;
};

/** One of the store's own, by its id; none until one is chosen. */
export const ChooseOne = ({ choices, ...props }: ChooseProps) => (
  <Choose {...props} choices={[['', words.choose], ...choices]} />
);

/** The same of what is made elsewhere; `none`: what to say while there is none. */
export const OneOfOwn = ({
  none,
  hint,
  ...props
}: ChooseProps & { none: string; hint?: string }) =>
  props.choices.length === 0 ? (
    <p class="text-13 text-muted">{none}</p>
  ) : (
    <>
      <ChooseOne {...props} />
      {hint && <p class="mt-1 text-13 text-muted">{hint}</p>}
    </>
  );

type WriteProps = {
  label: string;
  example?: string;
  /** `ltr` for what is written so in every language. */
  dir?: 'auto' | 'ltr';
  most?: number;
  value: string;
  onWrite: (value: string) => void;
  wide?: string;
};

/** A line to be written. */
export const Write = (props: WriteProps) => {
  const { label, example, dir = 'auto', most, value, onWrite, wide = '' } = props;
  return (
    <input
      aria-label={label}
      placeholder={example}
      class={`field ${wide}`}
      dir={dir}
      maxLength={most}
      value={value}
      onInput={({ currentTarget }) => onWrite(currentTarget.value)}
    />
  );
};

export const WriteTag = ({ tag, onTag }: { tag: string; onTag: (tag: string) => void }) => (
  <Write
    label={words.tag}
    example={words.tagExample}
    most={DESK_LIMITS.tagLength}
    value={tag}
    onWrite={onTag}
  />
);

/** What is said to her, or a note for the team. */
export const Text = ({ part, onPart }: Of<AutomationAction, 'say' | 'note'>) => (
  <textarea
    aria-label={part.kind === 'say' ? words.whatSheReads : words.privateNote}
    class={`field ${part.kind === 'note' ? 'bg-note' : ''}`}
    dir="auto"
    rows={3}
    maxLength={LIMITS.messageLength}
    value={part.text}
    onInput={({ currentTarget }) => onPart({ ...part, text: currentTarget.value })}
  />
);

const LENGTHS = Object.entries(words.lengths).sort(([a], [b]) => Number(a) - Number(b));

export const Hours = ({ part, onPart }: Of<AutomationAction, 'snooze' | 'follow_up'>) => {
  const value = String(part.hours);
  const known = Object.hasOwn(words.lengths, value);
  return (
    <Choose
      label={words.howLong}
      value={value}
      choices={known ? LENGTHS : [[value, words.otherLength(part.hours)], ...LENGTHS]}
      onChoose={(chosen) => onPart({ ...part, hours: Number(chosen) })}
    />
  );
};

/** Words to look for, with commas of any script between. */
export const SoughtWords = ({ part, onPart }: Of<AutomationCondition, 'words'>) => {
  const [typed, setTyped] = useState(part.words.join(', '));
  return (
    <Write
      label={words.wordsLabel}
      example={words.wordsExample}
      value={typed}
      onWrite={(value) => {
        setTyped(value);
        const sought = value
          .split(/[,،、]/)
          .map((word) => word.trim().slice(0, 40))
          .filter((word) => word !== '');
        onPart({ ...part, words: [...new Set(sought)].slice(0, DESK_LIMITS.automationWords) });
      }}
    />
  );
};

export const CartValue = ({ part, onPart }: Of<AutomationCondition, 'cart'>) => {
  const { amount, currency } = part.than;
  const [typed, setTyped] = useState(amountText(amount, currency));
  return (
    <div class="flex flex-wrap items-center gap-2">
      <div class="min-w-36 flex-1">
        <Choose
          label={words.moreOrLess}
          value={part.is}
          choices={[
            ['over', words.moreThan],
            ['under', words.lessThan],
          ]}
          onChoose={(value) => onPart({ ...part, is: value === 'over' ? 'over' : 'under' })}
        />
      </div>
      <input
        aria-label={words.amountIn(currency)}
        class="field w-28!"
        inputMode="decimal"
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          const parsed = parseAmount(value, currency);
          if (parsed !== null) onPart({ ...part, than: { amount: parsed, currency } });
        }}
      />
      <span>{currency}</span>
    </div>
  );
};
