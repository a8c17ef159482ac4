import { counting } from '../language/counting.ts';
import type { VisitorWords } from './words.ts';

const count = counting('de');

export const words: VisitorWords = {
  visitors: 'Besuche',
  loading: 'Besuche werden geladen',
  failed: (why) => `Der Server konnte nicht sagen, wer da ist. ${why}`,
  tryAgain: 'Noch einmal',
  off: 'Ihr Shop sieht die Kundschaft nicht, bevor sie chattet.',
  offManage: 'Ansehen, was sich einschalten lässt',
  offAsk: 'Inhaberin oder Admin können es in den Einstellungen einschalten.',
  hint: 'Jetzt auf den Seiten des Shops, soweit sie sich zeigen. Nichts davon wird aufbewahrt.',
  callMe: 'Rufen Sie mich, wenn jemand Hilfe brauchen könnte',
  full: 'Es sind mehr da, als gezeigt werden können.',
  nobody: 'Gerade ist niemand zu sehen. Die Nächste erscheint von selbst.',

  visitor: 'Besucherin',
  here: (since, pages) =>
    count(pages, { one: `da seit ${since}, # Seite`, other: `da seit ${since}, # Seiten` }),
  inChat: 'im Chat',
  inCart: (pieces) => `${pieces} im Warenkorb, `,
  openPage: 'Ihre Seite öffnen',
  cart: 'Ihr Warenkorb',
  subtotal: 'Zwischensumme',

  stages: {
    waiting: 'Unterwegs zu ihr',
    shown: 'Auf ihrem Bildschirm',
    opened: 'Geöffnet',
    dismissed: 'Weggewischt',
  },
  stagesInside: {
    waiting: 'unterwegs zu ihr',
    shown: 'auf ihrem Bildschirm',
    opened: 'geöffnet',
    dismissed: 'weggewischt',
  },
  greeting: (stage, text) => `${stage}: ${text}`,
  greetingOf: (campaign, stage, text) => `${campaign}, ${stage}: ${text}`,
  wavedAway: 'Sie hat eine Nachricht weggewischt. Lassen Sie sie in Ruhe schauen.',
  inFrame:
    'Auf dieser Seite läuft der Chat in einem Rahmen, der keine Nachricht vorab zeigen kann.',
  tooLate: 'Jemand aus dem Team war schneller, oder sie hat selbst zu chatten begonnen.',
  hasLeft: 'Sie hat die Seiten des Shops verlassen.',
  tooMany: 'In dieser Stunde wurden schon zu viele angeschrieben. Warten Sie ein wenig.',
  notSent: (why) => `Nicht gesendet. ${why}`,
  openConversation: 'Ihr Gespräch öffnen',
  writeFirst: 'Zuerst schreiben',
  writeFirstExample: 'Soll ich die Ärmellänge für Sie nachsehen?',
  writeFirstHint:
    'Es steht mit Ihrem Namen über dem Startknopf. Ein Gespräch wird daraus, wenn sie es öffnet.',
  send: 'Senden',

  look: 'Ansehen',
  leaveIt: 'Nicht jetzt',
  mayNeedHelp: 'Braucht vielleicht Hilfe: ',
  toggled: (product, option, times, values) =>
    count(times, {
      one: `${product}: ${option} einmal gewechselt, ${values.join(', ')}`,
      other: `${product}: ${option} #-mal gewechselt, ${values.join(', ')}`,
    }),
  codeRefused: 'Der Shop hat ihren Code abgelehnt',
  codeRefusedNamed: (code) => `Der Shop hat ihren Code ${code} abgelehnt`,
  soldOut: (product) => `Sieht sich ${product} an, das ausverkauft ist`,
  soldOutIn: (product, variant) => `Sieht sich ${product} in ${variant} an, das ausverkauft ist`,
  compared: (products) => `Hin und her zwischen ${products}`,
  cartIdle: (sum, minutes) =>
    count(minutes, {
      one: `In ihrem Warenkorb über ${sum} tut sich seit # Minute nichts`,
      other: `In ihrem Warenkorb über ${sum} tut sich seit # Minuten nichts`,
    }),

  liveVisitors: 'Live-Besuche',
  loadingRules: 'Einstellungen werden geladen',
  rulesFailed: (why) => `Die Einstellungen konnten nicht gelesen werden. ${why}`,
  agentsSee: 'Vor einem Chat sieht das Team',
  modes: {
    off: {
      name: 'Niemanden',
      about: 'Nichts wird geladen und nichts gemeldet, bevor jemand den Chat öffnet.',
    },
    consent: {
      name: 'Wer zugestimmt hat',
      about:
        "Ihr Cookie-Banner meldet es mit Aisle('consent', …), oder sie hat in diesem Browser schon gechattet und ihre Seiten freigegeben gelassen.",
    },
    everyone: {
      name: 'Alle, die nicht abgelehnt haben',
      about: 'Nur, wo das Gesetz es erlaubt. Dafür stehen Sie ein.',
    },
  },
  radar: 'Sagen, wer Hilfe brauchen könnte',
  radarHint:
    'Eine dreimal gewechselte Größe, ein abgelehnter Code, etwas Ausverkauftes, ein Warenkorb, in dem sich nichts tut. Das Team wird einmal je Besuch gerufen, höchstens zwölfmal in der Stunde.',
  told: 'Was gemeldet wird, und was nie',
  toldHint:
    'Ihre Seite und deren Titel, das gezeigte Produkt und die Variante, ihr Warenkorb, ihre Sprache und die Art des Browsers; ob sich etwas tut. Keine Adresse, kein Name, nichts, was sie tippt, nichts von der Kasse. Es wird im Arbeitsspeicher gehalten, solange sie da ist, und nirgends gespeichert. Do Not Track und Global Privacy Control sind ein Nein, in jeder Einstellung. Neue Seiten folgen binnen fünf Minuten.',
  saveRules: 'Speichern, wer gesehen wird',
};
