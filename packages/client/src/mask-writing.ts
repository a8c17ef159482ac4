import { maskCards } from '@aisle/protocol';

/** The fields of requests that hold what somebody wrote. Ids and money stay as they are. */
const isWriting = (field: string): boolean => field === 'text' || field === 'note';

/**
 * A copy of what is to be kept, with the numbers of payment cards masked wherever somebody wrote,
 * at any depth.
 */
export const maskWriting = <Value>(value: Value, field = ''): Value => {
  if (typeof value === 'string') return (isWriting(field) ? maskCards(value) : value) as Value;
  if (Array.isArray(value)) return value.map((each) => maskWriting(each, field)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, maskWriting(each, name)]),
  ) as Value;
};
