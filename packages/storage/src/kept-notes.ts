import type { NoteFact, ProductNotes } from '@aisle/protocol';

type Facts = Omit<ProductNotes, 'photos'>;

/** What the team has written down of a product. */
export type KeptNotes = {
  facts: Facts;
  /** Each fact as it was before its last change, to be brought back with its author and date. */
  before: { [Name in NoteFact]?: NonNullable<Facts[Name]> | null };
  /** Ids of its photos in the order in which they are shown. */
  photoOrder: string[];
};
