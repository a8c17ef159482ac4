import { counting } from '../language/counting.ts';
import type { VisitorWords } from './words.ts';

const count = counting('de');

export const words: VisitorWords = {
  visitors: 'Besuche',
  loading: 'Besuche werden geladen',
  failed: (why) => `Die Besuche konnten nicht geladen werden. ${why}`,
  tryAgain: 'Erneut versuchen',
  off: 'Ihr Shop sieht die Kundschaft nicht, bevor sie chattet.',
  offManage: 'Ansehen, was sich einschalten lässt',
  offAsk: 'Inhaberin oder Admin kann es in den Einstellungen einschalten.',
  hint: 'Wer gerade auf den Seiten des Shops ist und sich sehen lässt. Nichts davon wird gespeichert.',
  callMe: 'Mich rufen, wenn jemand Hilfe brauchen könnte',
  full: 'Es sind mehr da, als gezeigt werden können.',
  nobody: 'Gerade ist niemand zu sehen. Die Nächste erscheint von selbst.',

  visitor: 'Besucherin',
  here: (since, pages) =>
    count(pages, { one: `da seit ${since}, # Seite`, other: `da seit ${since}, # Seiten` }),
  inChat: 'im Chat',
  inCart: (pieces) => `${pieces} im Warenkorb, `,
  openPage: 'Seite der Kundin öffnen',
  cart: 'Warenkorb',
  subtotal: 'Zwischensumme',

  stages: {
    waiting: 'Unterwegs zu ihr',
    shown: 'Auf ihrem Bildschirm',
    opened: 'Geöffnet',
    dismissed: 'Weggeklickt',
  },
  stagesInside: {
    waiting: 'unterwegs zu ihr',
    shown: 'auf ihrem Bildschirm',
    opened: 'geöffnet',
    dismissed: 'weggeklickt',
  },
  greeting: (stage, text) => `${stage}: ${text}`,
  greetingOf: (campaign, stage, text) => `${campaign}, ${stage}: ${text}`,
  wavedAway: 'Sie hat eine Nachricht weggeklickt. Lassen Sie sie in Ruhe schauen.',
  inFrame:
    'Auf dieser Seite läuft der Chat in einem Rahmen, der keine Nachricht vorab zeigen kann.',
  tooLate: 'Jemand aus dem Team war schneller, oder sie hat selbst zu chatten begonnen.',
  hasLeft: 'Sie hat die Seiten des Shops verlassen.',
  tooMany: 'In dieser Stunde wurden schon zu viele angeschrieben. Warten Sie etwas.',
  notSent: (why) => `Nicht gesendet. ${why}`,
  openConversation: 'Gespräch öffnen',
  writeFirst: 'Anschreiben',
  writeFirstExample: 'Soll ich die Ärmellänge für Sie nachsehen?',
  writeFirstHint:
    'Es steht mit Ihrem Namen über dem Startknopf. Ein Gespräch wird daraus, wenn sie es öffnet.',
  send: 'Senden',

  look: 'Ansehen',
  leaveIt: 'Jetzt nicht',
  mayNeedHelp: 'Braucht vielleicht Hilfe: ',
  toggled: (product, option, times, values) =>
    count(
      times,
      { one: '{what} einmal gewechselt, {values}', other: '{what} #-mal gewechselt, {values}' },
      { what: `${product}: ${option}`, values: values.join(', ') },
    ),
  codeRefused: 'Der Shop hat ihren Code abgelehnt',
  codeRefusedNamed: (code) => `Der Shop hat ihren Code ${code} abgelehnt`,
  soldOut: (product) => `Sieht sich Ausverkauftes an: ${product}`,
  soldOutIn: (product, variant) => `Sieht sich Ausverkauftes an: ${product} in ${variant}`,
  compared: (products) => `Hin und her zwischen ${products}`,
  cartIdle: (sum, minutes) =>
    count(minutes, {
      one: `In ihrem Warenkorb über ${sum} tut sich seit # Minute nichts`,
      other: `In ihrem Warenkorb über ${sum} tut sich seit # Minuten nichts`,
    }),

  liveVisitors: 'Live-Besuche',
  loadingRules: 'Einstellungen werden geladen',
  rulesFailed: (why) => `Die Einstellungen konnten nicht geladen werden. ${why}`,
  agentsSee: 'Vor einem Chat sieht das Team',
  modes: {
    off: {
      name: 'Niemanden',
      about: 'Nichts wird geladen und nichts übermittelt, bevor jemand den Chat öffnet.',
    },
    consent: {
      name: 'Wer zugestimmt hat',
      about:
        "Ihr Cookie-Banner meldet es mit Aisle('consent', …), oder sie hat in diesem Browser schon gechattet und ihre Seiten freigegeben gelassen.",
    },
    everyone: {
      name: 'Alle, die nicht abgelehnt haben',
      about: 'Nur, wo das Gesetz es erlaubt. Die Verantwortung dafür liegt bei Ihnen.',
    },
  },
  radar: 'Melden, wer Hilfe brauchen könnte',
  radarHint:
    'Eine dreimal gewechselte Größe, ein abgelehnter Code, etwas Ausverkauftes, ein Warenkorb, in dem sich nichts tut. Das Team wird einmal je Besuch gerufen, höchstens zwölfmal in der Stunde.',
  told: 'Was übermittelt wird und was nie',
  toldHint:
    'Ihre Seite und deren Titel, das gezeigte Produkt und die Variante, ihr Warenkorb, ihre Sprache und die Art des Browsers; ob sich etwas tut. Keine Adresse, kein Name, nichts, was sie tippt, nichts von der Kasse. Es wird im Arbeitsspeicher gehalten, solange sie da ist, und nirgends gespeichert. Do Not Track und Global Privacy Control sind ein Nein, in jeder Einstellung. Neue Seiten folgen binnen fünf Minuten.',
  saveRules: 'Sichtbarkeit speichern',
};
