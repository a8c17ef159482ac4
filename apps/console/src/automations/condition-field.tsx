import { type AutomationCondition, DESK_LIMITS } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { amountText, parseAmount } from '../money/parse-amount.ts';
import { languageName } from './automation-words.ts';

type Props = {
  condition: AutomationCondition;
  teams: readonly { teamId: string; name: string }[];
  /** The store's currency. */
  currency: string;
  onCondition: (condition: AutomationCondition) => void;
};

/** Languages that shoppers of a shop may speak. */
const LANGUAGES = [
  ...['ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'he', 'hi', 'hr', 'hu'],
  ...['id', 'it', 'ja', 'ko', 'lt', 'lv', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sv'],
  ...['th', 'tr', 'uk', 'vi', 'zh'],
];

/** What has to be chosen for a condition. */
export const ConditionField = ({ condition, teams, currency, onCondition }: Props) => {
  switch (condition.kind) {
    case 'language':
      return (
        <Choose
          label="Language"
          value={condition.language}
          choices={LANGUAGES.map((one) => [one, languageName(one)] as const)}
          onChoose={(language) => onCondition({ ...condition, language })}
        />
      );
    case 'page':
      return (
        <input
          aria-label="Part of the page’s address"
          placeholder="/returns"
          class="field"
          dir="ltr"
          maxLength={100}
          value={condition.part}
          onInput={({ currentTarget }) => onCondition({ ...condition, part: currentTarget.value })}
        />
      );
    case 'words':
      return <Words condition={condition} onCondition={onCondition} />;
    case 'hours':
      return (
        <Choose
          label="Whether the store is open"
          value={condition.open ? 'open' : 'closed'}
          choices={[
            ['open', 'the store is open'],
            ['closed', 'the store is closed'],
          ]}
          onChoose={(value) => onCondition({ ...condition, open: value === 'open' })}
        />
      );
    case 'cart':
      return <CartValue condition={condition} currency={currency} onCondition={onCondition} />;
    case 'tag':
      return (
        <input
          aria-label="Tag"
          placeholder="vip"
          class="field"
          dir="auto"
          maxLength={DESK_LIMITS.tagLength}
          value={condition.tag}
          onInput={({ currentTarget }) => onCondition({ ...condition, tag: currentTarget.value })}
        />
      );
    case 'team':
      return (
        <Choose
          label="Team"
          value={condition.teamId}
          choices={[['', 'Choose'], ...teams.map((one) => [one.teamId, one.name] as const)]}
          onChoose={(teamId) => onCondition({ ...condition, teamId })}
        />
      );
    case 'unassigned':
      return null;
    case 'ordered_before':
      return (
        <Choose
          label="Whether she has ordered"
          value={condition.ordered ? 'yes' : 'no'}
          choices={[
            ['yes', 'she has ordered before'],
            ['no', 'she has not ordered before'],
          ]}
          onChoose={(value) => onCondition({ ...condition, ordered: value === 'yes' })}
        />
      );
    case 'rating':
      return (
        <Choose
          label="At most"
          value={String(condition.most)}
          choices={[1, 2, 3, 4, 5].map((step) => [String(step), `${step} of 5 or less`] as const)}
          onChoose={(value) => onCondition({ ...condition, most: Number(value) })}
        />
      );
  }
};

type ChooseProps = {
  label: string;
  value: string;
  choices: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
};

/** One of a list, inside a row that names what it is about. */
export const Choose = ({ label, value, choices, onChoose }: ChooseProps) => (
  <select
    aria-label={label}
    class="field"
    value={value}
    onChange={({ currentTarget }) => onChoose(currentTarget.value)}
  >
    {choices.map(([one, words]) => (
      <option key={one} value={one}>
        {words}
      </option>
    ))}
  </select>
);

type Of<Kind extends AutomationCondition['kind']> = {
  condition: Extract<AutomationCondition, { kind: Kind }>;
  onCondition: (condition: AutomationCondition) => void;
};

const Words = ({ condition, onCondition }: Of<'words'>) => {
  const [typed, setTyped] = useState(condition.words.join(', '));
  return (
    <input
      aria-label="Words, with commas between; any of them"
      placeholder="refund, send back"
      class="field"
      dir="auto"
      value={typed}
      onInput={({ currentTarget: { value } }) => {
        setTyped(value);
        const words = value
          .split(/[,،、]/)
          .map((word) => word.trim().slice(0, 40))
          .filter((word) => word !== '');
        onCondition({
          ...condition,
          words: [...new Set(words)].slice(0, DESK_LIMITS.automationWords),
        });
      }}
    />
  );
};

const CartValue = ({ condition, onCondition }: Of<'cart'> & { currency: string }) => {
  const { amount, currency } = condition.than;
  const [typed, setTyped] = useState(amountText(amount, currency));
  return (
    <div class="flex flex-wrap items-center gap-2">
      <div class="min-w-36 flex-1">
        <Choose
          label="More or less"
          value={condition.is}
          choices={[
            ['over', 'more than'],
            ['under', 'less than'],
          ]}
          onChoose={(value) =>
            onCondition({ ...condition, is: value === 'over' ? 'over' : 'under' })
          }
        />
      </div>
      <input
        aria-label={`Amount in ${currency}`}
        class="field w-28!"
        inputMode="decimal"
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          const parsed = parseAmount(value, currency);
          if (parsed !== null) onCondition({ ...condition, than: { amount: parsed, currency } });
        }}
      />
      <span>{currency}</span>
    </div>
  );
};
