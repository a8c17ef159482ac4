import { counting } from '../language/counting.ts';
import type { TopicsWords } from './words.ts';

const count = counting('de');

export const words: TopicsWords = {
  loading: 'Themen werden geladen',
  failed: 'Die Themen konnten nicht geladen werden.',
  nobodyWrote:
    'In diesen Tagen hat noch niemand geschrieben. Worum es im ersten Gespräch geht, erscheint hier.',
  about: (n) =>
    count(n, {
      one: 'Grundlage ist das eine Gespräch, in dem eine Kundin in diesen Tagen zum ersten Mal schrieb. Es kann um mehrere Themen gehen. Der Trend vergleicht mit ebenso vielen Tagen davor; unbeantwortet ist, wer noch wartet oder wessen Gespräch ohne ein Wort geschlossen wurde.',
      other:
        'Grundlage sind die # Gespräche, in denen eine Kundin in diesen Tagen zum ersten Mal schrieb. In einem kann es um mehrere Themen gehen. Der Trend vergleicht mit ebenso vielen Tagen davor; unbeantwortet ist, wer noch wartet oder wessen Gespräch ohne ein Wort geschlossen wurde.',
    }),
  theTopics: 'Themen',

  byTag: 'Nach Schlagwort',
  tag: 'Schlagwort',
  noTag:
    'Kein Gespräch dieser Tage hat ein Schlagwort. Vergeben Sie Schlagwörter beim Antworten, von Hand oder mit einem Makro.',
  tagCounts: 'Nach den aktuellen Schlagwörtern der Gespräche.',
  byProduct: 'Nach Produkt',
  product: 'Produkt',
  noProduct:
    'Für diese Tage ist kein Produkt bekannt: Keines war auf der Seite der Kundin, wurde vorgeschlagen oder erwähnt.',
  productCounts:
    'Auf der Seite der Kundin, als das Gespräch begann, sofern sie das zeigt; oder vorgeschlagen, in einem Set oder auf einer Karte, die Sie gesendet haben.',

  asked: 'Gefragt',
  trend: 'Trend',
  unanswered: 'Unbeantwortet',
  unansweredOf: (topic) => `${topic}, unbeantwortet`,

  asBefore: 'wie zuvor',
  fromNothing: 'neu',
};
