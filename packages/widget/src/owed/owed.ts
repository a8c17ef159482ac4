import type { StartCards } from '../cards/card-family.ts';
import { owed as english } from '../words/en-owed.ts';

const dayOf = (at: number): string => new Date(at).toDateString();

/** What the store has promised her, in one line each, by her own clock. */
export const startCards: StartCards = ({ now }, { owed: words = english, locale }) => {
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const date = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  });
  return {
    css: '',
    draw: () => null,
    say: (content) => {
      if (content.kind !== 'promised') return '';
      const { name, dueAt } = content;
      const times = dayOf(dueAt) === dayOf(now()) ? clock : date;
      return words.willWrite(name, times.format(dueAt));
    },
    stop: () => {},
  };
};
