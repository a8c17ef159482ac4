import type { OfferedLine, ProposedChange } from '@aisle/protocol';
import { optionWords } from '../shopper/cart-words.ts';

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
  now: `${many(line.quantity)}${optionWords(line.options) || 'added'}`,
});

/** A proposal's change in the agent's words; a gift may be two. */
export const changeWords = (change: ProposedChange): ChangeWords[] => {
  switch (change.kind) {
    case 'add':
      return [{ ...ofAdd(change.line), now: `new: ${ofAdd(change.line).now}` }];
    case 'set_quantity': {
      const { line, to } = change;
      const name = [line.name, optionWords(line.options)].filter(Boolean).join(', ');
      return [{ key: `of ${line.key}`, line, name, was: `${line.quantity}`, now: `${to}` }];
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
      return [{ key: `of ${line.key}`, line, name: line.name, was, now: 'taken out' }];
    }
    case 'apply_code': {
      const { code, percent } = change.offered;
      return [{ key: 'code', name: `Code ${code}`, now: `${percent} % off` }];
    }
    case 'gift':
      return [
        ...(change.wrap ? [{ ...ofAdd(change.wrap), now: 'gift wrap' }] : []),
        ...(change.note ? [{ key: 'note', name: 'Gift note', now: `“${change.note}”` }] : []),
      ];
    case 'restore':
      return [
        ...change.codesOff.map((code) => ({ key: code, name: `Code ${code}`, now: 'taken off' })),
        ...change.codesOn.map((code) => ({ key: code, name: `Code ${code}`, now: 'back again' })),
        ...(change.note === undefined
          ? []
          : [
              {
                key: 'note',
                name: 'Gift note',
                now: change.note ? `“${change.note}”` : 'taken off',
              },
            ]),
      ];
  }
};
