const people = (before: number): string => {
  if (before === 0) return 'You are next';
  return before === 1 ? '1 person before you' : `${before} people before you`;
};

const about = (minutes: number): string => {
  if (minutes >= 60) return 'an hour';
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
};

/** Words of her place in the queue, in English; they travel with its chunk. */
export const queue = {
  /** How many are before her, and whole minutes, 1 to 60; null: nobody can tell. */
  place: (before: number, minutes: number | null): string =>
    people(before) + (minutes === null ? '' : `, about ${about(minutes)}`),
};
