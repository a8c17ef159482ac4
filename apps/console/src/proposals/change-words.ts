import type { OfferedLine, ProposedChange } from '@aisle/protocol';
import { optionWords } from '../shopper/cart-words.ts';
import { proposalWords } from './words.ts';

/** One change as a card shows it: what it is about, and old and new beside it. */
export type ChangeWords = {
  /** Tells one of several of the same kind from the others. */
  key: string;
  line?: Pick<OfferedLine, 'image'>;
  name: string;
  was?: string;
  now: string;
};

const many = (quantity: number): string => (quantity > 1 ? `${quantity} × ` : '');

const ofAdd = (line: OfferedLine): ChangeWords => ({
  ...{ key: `add ${line.ref.variantId ?? line.ref.productId}`, line, name: line.name },
  now: `${many(line.quantity)}${optionWords(line.options) || proposalWords.added}`,
});

const ofCode = (code: string, now: string): ChangeWords => ({
  ...{ key: code, name: proposalWords.code(code), now },
});

const ofNote = (note: string): ChangeWords => ({
  ...{ key: 'note', name: proposalWords.giftNote },
  now: note ? proposalWords.quoted(note) : proposalWords.takenOff,
});

/** A line of her cart by its name and what is chosen of it. */
export const nameOf = ({ name, options }: Pick<OfferedLine, 'name' | 'options'>): string =>
  options.length === 0 ? name : proposalWords.named(name, optionWords(options));

/** A proposal's change in the agent's words; a gift may be two. */
export const changeWords = (change: ProposedChange): ChangeWords[] => {
  switch (change.kind) {
    case 'add':
      return [{ ...ofAdd(change.line), now: proposalWords.isNew(ofAdd(change.line).now) }];
    case 'set_quantity': {
      const { line, to } = change;
      return [
        { key: `of ${line.key}`, line, name: nameOf(line), was: `${line.quantity}`, now: `${to}` },
      ];
    }
    case 'swap': {
      const { line, for: into } = change;
      const was = optionWords(line.options) || line.name;
      const now = `${many(into.quantity)}${optionWords(into.options) || into.name}`;
      return [{ key: `of ${line.key}`, line: into, name: into.name, was, now }];
    }
    case 'remove': {
      const { line } = change;
      const was = `${many(line.quantity)}${optionWords(line.options) || line.name}`;
      return [{ key: `of ${line.key}`, line, name: line.name, was, now: proposalWords.takenOut }];
    }
    case 'apply_code': {
      const { code, percent } = change.offered;
      return [{ key: 'code', name: proposalWords.code(code), now: proposalWords.percent(percent) }];
    }
    case 'gift':
      return [
        ...(change.wrap ? [{ ...ofAdd(change.wrap), now: proposalWords.giftWrap }] : []),
        ...(change.note ? [ofNote(change.note)] : []),
      ];
    case 'restore':
      return [
        ...change.codesOff.map((code) => ofCode(code, proposalWords.takenOff)),
        ...change.codesOn.map((code) => ofCode(code, proposalWords.backAgain)),
        ...(change.note === undefined ? [] : [ofNote(change.note)]),
      ];
  }
};
