import type { InboxRow } from '@aisle/protocol';

/**
 * Rows in the order they were last shown in, so that none slips away under the pointer; rows that
 * were not shown yet come first.
 */
export const steadyOrder = (shown: readonly string[], rows: readonly InboxRow[]): InboxRow[] => {
  const place = new Map(shown.map((id, index) => [id, index]));
  return rows.toSorted(
    (a, b) => (place.get(a.conversationId) ?? -1) - (place.get(b.conversationId) ?? -1),
  );
};
