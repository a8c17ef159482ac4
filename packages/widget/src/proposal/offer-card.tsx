import { type CartProposal, codeWorth, goodsDelta } from '@aisle/protocol';
import type { Shelf } from '../cards/shelf.ts';
import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import { ChangeRow, type RowMeans, signed } from './change-row.tsx';
import type { Offer } from './create-offer.ts';
import { nameOf } from './wishes.ts';

export type OfferProps = RowMeans & { offer: Offer; proposal: CartProposal; shelf: Shelf };

const Button = (props: { words: string; solid?: boolean; act: () => unknown }): Child => (
  <button type="button" class={props.solid ? 'solid' : 'plain'} onClick={props.act}>
    {props.words}
  </button>
);

type OfferChange = Offer['changes']['value'][number];

const Changes = (props: OfferProps): Child => {
  const { offer } = props;
  return (
    <ul>
      {offer.changes.peek().map((_, index) => (
        <li class={() => (offer.kept.value.includes(index) ? '' : 'left')}>
          {() => ChangeRow(offer.changes.value[index] as OfferChange, props)}
          {() => props.offer.open.value && offer.editing.value?.(index)}
        </li>
      ))}
    </ul>
  );
};

/** What it comes to: the goods before and after, the code's worth, the difference in all. */
const Sums = ({ offer, shelf, words, money }: OfferProps): Child => {
  const cart = shelf.held.value;
  const kept = offer.kept.value.flatMap((index) => offer.changes.value[index] ?? []);
  const currency = cart?.currency ?? '';
  const delta = cart ? goodsDelta(kept, currency) : null;
  if (!cart || delta === null) return null;
  const after = cart.subtotal.amount + delta;
  const worth = codeWorth(kept, after);
  const write = (amount: number) => money({ amount, currency });
  const row = (term: string, value: Child) => [<dt>{term}</dt>, <dd>{value}</dd>];
  return (
    <dl>
      {row(words.subtotal, [
        delta !== 0 && [
          <span class="unseen">{words.was}</span>,
          <s>{write(cart.subtotal.amount)}</s>,
          ' ',
        ],
        <span class="unseen">{words.now}</span>,
        <b>{write(after)}</b>,
      ])}
      {worth > 0 && row(words.withCode, write(after - worth))}
      {row(words.difference, signed(delta - worth, currency, money))}
    </dl>
  );
};

/** What happened, in plain words. */
const statusOf = ({ offer, words, shelf }: OfferProps): string => {
  const now = offer.state.value;
  if (now.at === 'idle') return '';
  if (now.at === 'told') return now.text;
  return now.at === 'accepted' && shelf.held.value?.lines.length === 0
    ? words.empty
    : words[now.at];
};

const Holding = ({ shelf }: OfferProps): Child => (
  <ul class="holding">
    {shelf.held.value?.lines.map((line) => (
      <li dir="auto">{`${line.quantity} × ${nameOf(line)}`}</li>
    ))}
  </ul>
);

const Buttons = (props: OfferProps): Child => {
  const { offer, words } = props;
  const now = offer.state.value;
  const does = (name: Parameters<Offer['act']>[0]) => () => offer.act(name);
  if (now.at === 'accepted') {
    if (offer.canUndo.value) return <Button words={words.undo} act={does('takeBack')} />;
    return offer.canPutBack.value && <Button words={words.putBack} act={does('putBack')} />;
  }
  if (!offer.open.value) return null;
  const { over, byHand, unsure } = now.at === 'told' ? now : {};
  const stuck = over && !offer.editing.value;
  const all = offer.kept.value.length === offer.changes.value.length;
  return [
    byHand && <Button solid words={words.toCart} act={does('openCart')} />,
    stuck && <Button solid words={words.again} act={does('askAgain')} />,
    !byHand && !stuck && (
      <Button solid words={all ? words.accept : words.acceptRest} act={does('accept')} />
    ),
    !byHand && !unsure && !offer.editing.value && <Button words={words.edit} act={does('edit')} />,
    <Button words={words.decline} act={does('decline')} />,
  ];
};

/** The group *Cart proposal*: before and after, what it comes to, and her answer. */
export const OfferCard = (props: OfferProps): Child => {
  const { offer, proposal, words } = props;
  const at = () => offer.state.value.at;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset breaks the card's columns in some browsers.
    <div class={() => `offer ${at()}`} role="group" aria-label={words.name}>
      <h3>{proposal.undoes === undefined ? words.title : words.back}</h3>
      <Changes {...props} />
      {() => props.offer.open.value && Sums(props)}
      <p class="state" role="status">
        {() => [at() === 'accepted' && <Icon name="check" size={18} />, statusOf(props)]}
      </p>
      {() => at() === 'accepted' && Holding(props)}
      <div class="acts">{() => Buttons(props)}</div>
    </div>
  );
};
