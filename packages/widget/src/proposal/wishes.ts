import type { ChosenOption, ProposedChange } from '@aisle/protocol';

/** What she would rather have: places left out, and other numbers of pieces. */
export type Wishes = { left: readonly number[]; pieces: Readonly<Record<number, number>> };

export const ALL: Wishes = { left: [], pieces: {} };

/** The change in so many pieces. */
export const inPieces = (change: ProposedChange, n: number | undefined): ProposedChange => {
  if (n === undefined) return change;
  if (change.kind === 'add') return { ...change, line: { ...change.line, quantity: n } };
  return change.kind === 'set_quantity' ? { ...change, to: n } : change;
};

/** Places of the changes she keeps. */
export const keptOf = (changes: readonly ProposedChange[], { left }: Wishes): number[] =>
  changes.flatMap((_, index) => (left.includes(index) ? [] : [index]));

/** `Merino crew, M, oatmeal` */
export const nameOf = (line: { name: string; options: readonly ChosenOption[] }): string =>
  [line.name, ...line.options.map(({ value }) => value)].join(', ');

/** What a change is about, for people. */
export const subjectOf = (change: ProposedChange): string => {
  if (change.kind === 'apply_code') return change.offered.code;
  if (change.kind === 'restore') return change.codesOff[0] ?? '';
  if (change.kind === 'gift') return change.wrap?.name ?? change.note ?? '';
  return nameOf(change.kind === 'swap' ? change.for : change.line);
};
