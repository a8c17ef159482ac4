import { counting } from '../language/counting.ts';
import type { ReportWords } from './words.ts';

const count = counting('de');
const days = (n: number) => count(n, { one: 'einem Tag', other: '# Tagen' });
const orders = (n: number) => count(n, { one: '# Bestellung', other: '# Bestellungen' });

export const words: ReportWords = {
  report: 'Bericht',
  part: 'Teil des Berichts',
  parts: {
    sales: 'Verkauf',
    service: 'Service',
    topics: 'Themen',
    ratings: 'Bewertungen',
    campaigns: 'Kampagnen',
  },
  period: 'Zeitraum',
  periods: {
    '7': 'Letzte 7 Tage',
    '30': 'Letzte 30 Tage',
    '90': 'Letzte 90 Tage',
    month: 'Dieser Monat',
    year: 'Dieses Jahr',
  },
  loading: 'Bericht wird geladen',
  failed: 'Der Bericht konnte nicht geladen werden.',
  tryAgain: 'Erneut versuchen',
  countedAgain: 'Die Bestellungen werden neu gezählt; diese Zahlen sind noch nicht endgültig.',
  lookAgain: 'Neu laden',
  onlyReported:
    'Es ist kein Shop verbunden. Deshalb sind nur Bestellungen von Seiten mit Chat bekannt, und keine ist bestätigt.',
  noOrder: 'In diesen Tagen noch keine Bestellung. Die erste nach einem Chat erscheint hier.',
  currency: 'Währung',

  whose: 'Von wem',
  everybody: 'Alle',
  teamsNow: 'Teams, wie sie jetzt sind',
  agents: 'Teammitglieder',
  noLongerKnown: 'Nicht mehr bekannt',
  team: (name) => `Team ${name}`,

  csv: 'CSV',
  csvOf: (name) => `: ${name}`,
  theFigures: 'Zahlen',

  label: (name) => `${name}: `,
  showOrders: '. Bestellungen anzeigen.',
  showConversations: '. Gespräche anzeigen.',
  orders,
  ordersRefunded: (n, gross, refunded) => `${orders(n)}, ${gross} abzüglich ${refunded} Erstattung`,
  fromOrders: (n) => ` aus ${orders(n)}. Bestellungen anzeigen.`,
  netFromOrders: (of, net, n) => `${of}: ${net} aus ${orders(n)}. Bestellungen anzeigen.`,

  figures: {
    direct: 'Direkt',
    influenced: 'Beeinflusst',
    withChat: 'Bestellungen mit Chat',
    withoutChat: 'Bestellungen ohne Chat',
  },
  definitions: {
    direct: (n) =>
      `Positionen, die innerhalb von ${days(n)} vor der Bestellung aus einem Vorschlag, einem Set oder einem angenommenen Änderungsvorschlag in den Warenkorb kamen oder mit einem Einmalcode gekauft wurden. Nur Ware: kein Versand, keine aufgeschlagene Steuer.`,
    influenced: (n) =>
      `Ganze Bestellungen, vor denen jemand aus Ihrem Team innerhalb von ${days(n)} geschrieben hat. Eine Bestellung kann zugleich direkt sein: Zählen Sie beides nie zusammen.`,
    withChat:
      'Ganze Bestellungen von Kundinnen, die in diesen Tagen in einem Gespräch waren, was auch immer daraus wurde.',
    withoutChat: 'Alle anderen Bestellungen, die wir kennen.',
  },
  byStanding: {
    verified: (name) => `${name}, bestätigt`,
    reported: (name) => `${name}, gemeldet`,
  },

  byAgent: 'Nach Teammitglied',
  nobodyBefore: 'In diesen Tagen hat niemand vor einer Bestellung geschrieben.',
  agent: 'Teammitglied',
  directNet: 'Direkt, nach Erstattungen',
  influencedNet: 'Beeinflusst, nach Erstattungen',
  byTeam: 'Nach Team',
  byTeamHint:
    'Wer jetzt im Team ist. Wer zu zwei Teams gehört, zählt in beiden: Zählen Sie die Teams nie zusammen.',
  aTeam: 'Team',
  byProduct: 'Nach Produkt',
  noProduct: 'In diesen Tagen wurde kein Produkt direkt verkauft.',
  product: 'Produkt',
  pieces: 'Stück',
  whoseDirect: (who) => `${who}, direkt`,
  whoseInfluenced: (who) => `${who}, beeinflusst`,
  directOf: (who) => `Direkt, ${who}`,
  influencedOf: (who) => `Beeinflusst, ${who}`,

  conversionBy: 'Konversion nach Team und Teammitglied',
  whoHas: 'Bei wem',
  conversations: 'Gespräche',
  ledToOrder: 'Mit Bestellung',
  share: 'Anteil',

  conversion: 'Konversion',
  conversionCounts: (n) =>
    `Gespräche, in denen die Kundin in diesen Tagen zum ersten Mal schrieb und auf die innerhalb von ${days(n)} ihre Bestellung folgte. Wer nie geschrieben hat, wird nirgends gezählt; welcher Anteil davon bestellt hat, lässt sich deshalb nicht sagen.`,
  ofConversations: (ordered, all) =>
    count(all, { one: `${ordered} von # Gespräch`, other: `${ordered} von # Gesprächen` }),
  paidIn: (currency) => `Bezahlt in ${currency}`,
  conversationUnit: (n) => count(n, { one: 'Gespräch', other: 'Gespräche' }),
  convertedList: 'Bestellungen, die auf Gespräche folgten',
  sides: { withChat: 'Mit Chat', withoutChat: 'Ohne Chat' },
  average: 'Durchschnittliche Bestellung',
  averageCounts:
    'Bestellsummen vor Erstattungen, geteilt durch die Zahl der Bestellungen. Wer chattet, kauft vielleicht ohnehin anders: Der Unterschied ist nicht das, was der Chat eingebracht hat.',
  returns: 'Rückgaben',
  returnsCounts:
    'Bestellungen dieser Tage, bei denen etwas erstattet wurde, wann auch immer, und das Geld: sein Anteil an der Summe aller.',
  returnsOf: { withChat: 'Rückgaben mit Chat', withoutChat: 'Rückgaben ohne Chat' },
  returned: (n, money, share) => `${orders(n)}, ${money} (${share})`,
  lifetime: 'Kundenwert (CLV)',
  lifetimeCounts:
    'Was Kundinnen, die in diesen Tagen bestellt haben, seit ihrer ersten uns bekannten Bestellung bezahlt haben, abzüglich Erstattungen: Median und Durchschnitt. Gastbestellungen und Bestellungen aus der Zeit vor der Verbindung des Shops sind nicht enthalten.',
  everyCustomer: 'Alle, die der Shop kennt',
  chattedBefore: 'Die vor einer Bestellung gechattet haben',
  customers: (n, mean) =>
    count(n, {
      one: `# Kundin, im Durchschnitt ${mean}`,
      other: `# Kundinnen, im Durchschnitt ${mean}`,
    }),
  customersList: 'Bestellungen der Kundschaft',

  order: 'Bestellung',
  dateAndShopper: '{date}, {shopper}',
  openConversation: 'Gespräch öffnen',
  aVisitor: 'Eine Besucherin',
  hers: (why) => `Ihr zugeordnet: ${why}`,
  touches: {
    message: 'Ein Teammitglied hat geschrieben',
    suggestion: 'Aus einem Vorschlag hinzugefügt',
    bundle: 'Aus einem Set hinzugefügt',
    proposal: 'Durch einen angenommenen Änderungsvorschlag hinzugefügt',
    code: 'Ein Einmalcode',
    checkout_link: 'Ein Zahlungslink',
  },

  lists: {
    conversation: {
      behind: 'Gespräche hinter der Zahl',
      loading: 'Gespräche werden geladen',
      failed: 'Die Gespräche konnten nicht geladen werden.',
      none: 'Hinter dieser Zahl steht kein Gespräch mehr.',
    },
    order: {
      behind: 'Bestellungen hinter der Zahl',
      loading: 'Bestellungen werden geladen',
      failed: 'Die Bestellungen konnten nicht geladen werden.',
      none: 'Hinter dieser Zahl steht keine Bestellung mehr.',
    },
  },
  noneNewest: 'Unter den neuesten ist nichts dabei.',
  closeList: 'Liste schließen',
  showMore: 'Mehr anzeigen',

  daysDirect: 'Direkt, in Tagen',
  daysInfluenced: 'Beeinflusst, in Tagen',
  save: 'Speichern',
  countAgain: 'Neu zählen',
  wholeDays: 'Bitte ganze Tage von 1 bis 30.',
  windowsFailed: 'Nicht gespeichert. Versuchen Sie es gleich noch einmal.',
  windowsSaved: 'Gespeichert. Alle Bestellungen werden neu gezählt.',
  recountFailed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
  recounted: 'Alle Bestellungen werden neu gezählt.',
};
