import {
  type ChosenOption,
  goodsDelta,
  type Money,
  type OfferedLine,
  type ProposedChange,
} from '@aisle/protocol';
import type { Child } from '../dom/nodes.ts';
import type { ProposalWords } from '../words/words.ts';

export type RowMeans = {
  words: ProposalWords;
  money: (money: Money) => string;
  /** An instant in her words. */
  when: (at: number) => string;
  /** Only links to this origin are followed: the shop's own. */
  origin: string;
};

type Line = Pick<OfferedLine, 'ref' | 'name' | 'options' | 'image'>;

const optionsOf = (options: readonly ChosenOption[]): string =>
  options.map(({ value }) => value).join(', ');

/** Old and new side by side: struck and plain for the eye, in words for the ear. */
const change = (words: ProposalWords, old: Child, fresh: Child): Child => [
  <span class="unseen">{words.was}</span>,
  <s>{old}</s>,
  ' ',
  <span class="unseen">{words.now}</span>,
  <b>{fresh}</b>,
];

const Name = ({ line, origin }: { line: Line; origin: string }): Child => {
  const { url } = line.ref;
  return url?.startsWith(`${origin}/`) ? (
    <a href={url} target="_top">
      {line.name}
    </a>
  ) : (
    line.name
  );
};

type Shown = { line?: Line; title: Child; text?: Child; gone?: boolean };

const shownOf = (one: ProposedChange, means: RowMeans): Shown[] => {
  const { words, when, origin } = means;
  switch (one.kind) {
    case 'add': {
      const { line } = one;
      const many = line.quantity > 1 && `${line.quantity} × `;
      const text = [
        <b>{words.added}</b>,
        line.options.length > 0 && ` · ${optionsOf(line.options)}`,
      ];
      return [{ line, title: [many, <Name line={line} origin={origin} />], text }];
    }
    case 'set_quantity': {
      const { line, to } = one;
      const text = [
        line.options.length > 0 && `${optionsOf(line.options)} · `,
        `${words.pieces} `,
        change(words, line.quantity, to),
      ];
      return [{ line, title: <Name line={line} origin={origin} />, text }];
    }
    case 'swap': {
      const { line, for: next } = one;
      const label = ({ name, options }: Line) => optionsOf(options) || name;
      const many = line.quantity > 1 && `${line.quantity} × `;
      const text = change(words, label(line), label(next));
      return [{ line: next, title: [many, <Name line={next} origin={origin} />], text }];
    }
    case 'remove': {
      const { line } = one;
      const text = [
        <b>{words.removed}</b>,
        line.options.length > 0 && ` · ${optionsOf(line.options)}`,
      ];
      return [{ line, title: <s>{line.name}</s>, text, gone: true }];
    }
    case 'apply_code': {
      const { percent, code, expiresAt } = one.offered;
      const text = [<b class="code">{code}</b>, ` · ${words.until(when(expiresAt))}`];
      return [{ title: words.code(percent), text }];
    }
    case 'gift':
      return [
        ...(one.wrap ? shownOf({ kind: 'add', line: one.wrap }, means) : []),
        ...(one.note ? [{ title: words.note, text: one.note }] : []),
      ];
    case 'restore':
      return [
        ...one.codesOff.map((code) => ({ title: words.codeOff(code) })),
        ...(one.note === undefined
          ? []
          : [one.note ? { title: words.note, text: one.note } : { title: <s>{words.note}</s> }]),
      ];
  }
};

const currencyOf = (one: ProposedChange): string | undefined => {
  if (one.kind === 'gift') return one.wrap?.unitPrice.currency;
  return 'line' in one ? one.line.unitPrice.currency : undefined;
};

/** Money with its sign, as a difference. */
export const signed = (amount: number, currency: string, money: RowMeans['money']): string =>
  // The language itself says where its sign goes.
  amount > 0
    ? money({ amount: -amount, currency }).replace(/[-−]/, '+')
    : money({ amount, currency });

/** One change, before and after. */
export const ChangeRow = (one: ProposedChange, means: RowMeans): Child => {
  const currency = currencyOf(one);
  const delta = currency === undefined ? null : goodsDelta([one], currency);
  return shownOf(one, means).map(({ line, title, text, gone }, index) => (
    <div class={gone ? 'change gone' : 'change'}>
      {line?.image && <img src={line.image} alt="" loading="lazy" />}
      <p>
        <span dir="auto">{title}</span>
        {text && <small dir="auto">{text}</small>}
      </p>
      {index === 0 && currency && !!delta && (
        <bdi class="sum">{signed(delta, currency, means.money)}</bdi>
      )}
    </div>
  ));
};
