import type { NoteSource } from '@aisle/protocol';
import type { Child } from '../dom/nodes.ts';

export type SourceProps = { source: NoteSource; date: (at: number) => string };

/** Who says it, and when. */
export const Source = ({ source, date }: SourceProps): Child => (
  <small>
    <bdi>{source.author}</bdi> · <bdi>{date(source.at)}</bdi>
  </small>
);
