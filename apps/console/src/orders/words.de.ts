import { counting } from '../language/counting.ts';
import type { OrderWords } from './words.ts';

const count = counting('de');

const pieces = (n: number): string => count(n, { other: '# Stück' });

export const words: OrderWords = {
  status: {
    open: 'Aufgegeben',
    paid: 'Bezahlt',
    partly_shipped: 'Teilweise versandt',
    shipped: 'Versandt',
    delivered: 'Zugestellt',
    cancelled: 'Storniert',
    refunded: 'Erstattet',
  },
  link: {
    order_key: 'unsere Kennung steht an der Bestellung',
    cart_token: 'sie stammt aus dem Warenkorb, den die Seite der Kundin gemeldet hat',
    code: 'sie enthält einen Code aus diesem Chat',
    checkout_link: 'sie wurde über einen Link aus dem Chat bezahlt',
    customer: 'der Shop hat bestätigt, wer sie ist',
    page_event: 'die Seite der Kundin hat sie gemeldet',
    look_up: 'die Kundin kannte Nummer und E-Mail-Adresse',
  },
  update: {
    partly_shipped: (number) => `Bescheid gegeben: Ein Teil der Bestellung ${number} ist unterwegs`,
    shipped: (number) => `Bescheid gegeben: Bestellung ${number} ist unterwegs`,
    delivered: (number) => `Bescheid gegeben: Bestellung ${number} ist zugestellt`,
    cancelled: (number) => `Bescheid gegeben: Bestellung ${number} wurde storniert`,
    refunded: (number) => `Bescheid gegeben: Bestellung ${number} wurde erstattet`,
  },
  tellHer: 'Bescheid geben, wenn sich etwas tut',
  tellHint:
    'Nur, wenn sie es möchte: hier und per E-Mail, falls sie eine Adresse hinterlassen hat.',
  isTold: 'Sie bekommt Bescheid bei Versand und Zustellung.',
  tellNoMore: 'Keinen Bescheid mehr geben',
  hers: (why) => `Ihr zugeordnet: ${why}.`,
  reason: {
    too_small: 'zu klein',
    too_large: 'zu groß',
    colour: 'nicht die erwartete Farbe',
    not_as_described: 'nicht wie beschrieben',
    damaged: 'beschädigt angekommen',
    wrong_item: 'nicht das Bestellte',
    changed_mind: 'anders überlegt',
    other: 'anderer Grund',
  },
  verified: 'Vom Shop bestätigt',
  reported: 'Von ihrer Seite gemeldet',

  orders: 'Bestellungen',
  loading: 'Wird geladen',
  failed: 'Die Bestellungen konnten nicht geladen werden.',
  tryAgain: 'Erneut versuchen',
  stale: 'Der Shop hat nicht geantwortet. Das ist sein letzter Stand.',
  none: 'Noch keine Bestellung bekannt.',
  linesOf: (number) => `Positionen von ${number}`,
  sentBack: (n) => `${pieces(n)} zurückgeschickt`,
  discount: 'Rabatt',
  shipping: 'Versand',
  refunded: 'Erstattet',
  carrier: (carrier, status) => `${carrier}, ${status}`,
  followParcel: 'Paket verfolgen',
  mismatchTotal: (claimed, real) => `Die Seite der Kundin meldet ${claimed}, der Shop ${real}.`,
  mismatchPieces: (claimed, real) =>
    `Die Seite der Kundin meldet ${pieces(claimed)}, der Shop ${real}.`,

  season: 'Die letzten zwölf Monate',
  kept: (n) => `${pieces(n)} behalten`,
  keptAndBack: '{kept}; {back}',
  wentBack: (n) => count(n, { other: '# zurück' }),
  spent: (sums) => `${sums} in zwölf Monaten`,

  returnRequest: 'Rückgabewunsch',
  asksFor: { refund: 'Sie möchte etwas zurückgeben.', exchange: 'Sie möchte etwas umtauschen.' },
  wordToHer: 'Ein Satz an sie: wie es weitergeht oder warum nicht',
  approve: 'Genehmigen',
  decline: 'Ablehnen',
  tellsShop: 'Genehmigen meldet es auch dem Shop.',
  enterInShop:
    'Dieser Shop nimmt von hier keine Rückgaben an: Tragen Sie sie auch in seiner eigenen Verwaltung ein.',
  shopSaidNo: (why) => `${why} Der Kundin wurde nichts mitgeteilt.`,
  answeredAlready: 'Darauf hat schon jemand aus dem Team geantwortet.',
  closed: 'Das Gespräch ist geschlossen. Antworten Sie der Kundin in einem neuen.',
  mayOnlyRead: 'Ihre Rolle darf nur lesen.',
  notThrough:
    'Das hat nicht geklappt. Der Kundin wurde nichts mitgeteilt; versuchen Sie es noch einmal.',

  asked: {
    refund: 'Möchte etwas zurückgeben, Bestellung {number}',
    exchange: 'Möchte etwas umtauschen, Bestellung {number}',
  },
  line: (quantity, name) => `${quantity} × ${name}`,
  lineWith: (quantity, name, options) => `${quantity} × ${name}, ${options}`,
  instead: '{reason}; stattdessen: {options}',
  placed: (number, n, total) => `Bestellung ${number} aufgegeben: ${pieces(n)}, ${total}`,
  placedReported: (number, n, total) =>
    `Bestellung ${number} aufgegeben: ${pieces(n)}, ${total}, gemeldet von ihrer Seite`,
  declined: 'Rückgabe abgelehnt',
  approvedAs: (number) => `Rückgabe genehmigt, im Shop unter ${number}`,
  approvedInShop: 'Rückgabe genehmigt, im Shop eingetragen',
  approvedHere: 'Rückgabe genehmigt, im Shop nicht eingetragen',
  answerWith: (answer, text) => `${answer}: ${text}`,
};
