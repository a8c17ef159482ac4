import type { StartCards } from '../cards/card-family.ts';
import { owed as english } from '../words/en-owed.ts';

const dayOf = (at: number): string => new Date(at).toDateString();

/** What she was promised and what she asked for, in one line each, by her own clock. */
export const startCards: StartCards = ({ now }, { owed: words = english, locale }) => {
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const date = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  });
  return {
    css: '',
    draw: () => null,
    say: (content) => {
      if (content.kind === 'promised') {
        const times = dayOf(content.dueAt) === dayOf(now()) ? clock : date;
        return words.willWrite(content.name, times.format(content.dueAt));
      }
      if (content.kind === 'call_back_requested')
        return words[content.way === 'phone' ? 'call' : 'appointment'](date.format(content.at));
      if (content.kind === 'call_back_proposed')
        return words.offers(content.name, content.times.map((at) => date.format(at)).join(' · '));
      if (content.kind === 'call_back_decided')
        return content.at === undefined
          ? words.noneOfThem
          : words.confirmed(content.name, date.format(content.at));
      if (content.kind !== 'call_back_answered') return '';
      return words[content.result](content.name, date.format(content.at));
    },
    stop: () => {},
  };
};
