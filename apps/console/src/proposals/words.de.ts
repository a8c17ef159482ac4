import { counting } from '../language/counting.ts';
import type { ProposalWords } from './words.ts';

const count = counting('de');

export const words: ProposalWords = {
  title: 'Änderung am Warenkorb von {name} vorschlagen',
  closeDraft: 'Entwurf schließen',
  cartChanged: 'Der Warenkorb hat sich geändert',
  gotIt: 'Verstanden',
  cartPrivate: 'Der Warenkorb ist nicht freigegeben. Neues können Sie trotzdem vorschlagen.',
  cartEmpty: 'Der Warenkorb ist leer. Fügen Sie etwas hinzu.',
  cartAsItWouldBe: 'So sähe der Warenkorb aus',
  whatItComesTo: 'Summe',
  notPriced: (currency) =>
    `Einiges davon hat keinen Preis in ${currency}; die Kundin sieht keine Summe.`,
  subtotal: 'Zwischensumme',
  withCode: 'Mit dem Code etwa',
  difference: 'Unterschied',
  line: 'Ein Satz dazu',
  send: 'Vorschlag senden',
  sending: 'Wird gesendet',

  addProduct: 'Produkt hinzufügen',
  addProductExample: 'Produkt hinzufügen: Lammwolle m <130',
  catalogueSilent:
    'Der Katalog hat nicht geantwortet. Tippen Sie weiter, um es noch einmal zu versuchen.',
  nothingFits: (query) => `Nichts passt zu „${query}“.`,
  products: 'Produkte',

  oneLess: (name) => `Eins weniger: ${name}`,
  oneMore: (name) => `Eins mehr: ${name}`,
  quantityOf: (name) => `Menge: ${name}`,
  sizeOrColour: 'Größe oder Farbe',
  asItWas: 'Wie zuvor',
  takeOut: 'Herausnehmen',
  leaveOut: 'Weglassen',
  before: 'vorher',
  now: 'jetzt',
  askingShop: 'Der Shop wird gefragt',
  shopTellsNothing: 'Der Shop gibt gerade keine Auskunft dazu.',
  tryAgain: 'Erneut versuchen',
  new: 'neu',
  chooseVariant: 'Größe oder Farbe wählen',

  discountCode: 'Rabattcode',
  askingAllowance: 'Es wird geprüft, was Sie geben dürfen',
  noCodes: 'Dieser Shop kann von hier aus keine Rabattcodes erstellen.',
  noDiscounts: 'In diesem Shop dürfen Sie keine Rabatte geben.',
  giveCode: 'Eigenen Code für sie erstellen',
  percentOff: 'Rabatt in Prozent',
  hoursItLives: 'Gültigkeit in Stunden',
  upTo: (percent, hours) =>
    count(hours, {
      one: `Bis zu ${percent} % und # Stunde. Er gilt einmal.`,
      other: `Bis zu ${percent} % und # Stunden. Er gilt einmal.`,
    }),
  present: 'Geschenk',
  giftNote: 'Grußkarte',
  giftNoteExample: 'Grußkarte, in ihren Worten',

  settleVariants: 'Wählen Sie Größe oder Farbe für das, was Sie hinzufügen.',
  tooManyChanges: 'Mehr als zwanzig Änderungen sind nicht möglich.',
  percentBeyond: (percent, most) =>
    `${percent} % ist mehr, als Sie geben dürfen. Höchstens ${most} %.`,
  hoursBeyond: (most) =>
    count(most, {
      one: 'Ein Code von Ihnen gilt höchstens # Stunde.',
      other: 'Ein Code von Ihnen gilt höchstens # Stunden.',
    }),
  nothingChanged: 'Noch ist nichts geändert.',
  timeout:
    'Der Server hat nicht geantwortet. Versuchen Sie es noch einmal: Gesendet wird nur einmal.',

  named: (name, options) => `${name}, ${options}`,
  aLine: 'Eine Position',
  lineGone: (name) => `${name} liegt nicht mehr im Warenkorb; die Änderung daran entfällt.`,
  lineMoved: (name, has, seen) =>
    `Der Warenkorb enthält ${name} jetzt ${has}-mal statt ${seen}-mal. Sehen Sie noch einmal hin.`,
  lineAsProposed: (name, has) =>
    `Der Warenkorb enthält ${name} jetzt ${has}-mal, wie Sie es vorschlagen wollten.`,

  proposal: 'Änderungsvorschlag',
  proposalBack: 'Änderungsvorschlag: Rücknahme',
  added: 'hinzugefügt',
  isNew: (what) => `neu: ${what}`,
  takenOut: 'herausgenommen',
  code: (code) => `Code ${code}`,
  percent: (percent) => `${percent} % Rabatt`,
  giftWrap: 'Geschenkverpackung',
  quoted: (text) => `„${text}“`,
  takenOff: 'entfernt',
  backAgain: 'wieder da',
  freshOffer: 'Neues Angebot machen',
  putBack: 'Rücknahme vorschlagen',

  waiting: 'Wartet auf ihre Antwort',
  accepted: (sum) => `Angenommen, Zwischensumme ${sum}`,
  acceptedInPart: (sum) => `Teilweise angenommen, Zwischensumme ${sum}`,
  undone: 'Angenommen und zurückgenommen',
  declined: 'Abgelehnt',
  replaced: 'Durch einen neueren ersetzt',
  notTaken: (why) => `Nicht übernommen: ${why}`,
  newWanted: 'Sie möchte ein neues Angebot',

  reasons: {
    out_of_stock: 'ausverkauft',
    not_enough_stock: 'nicht mehr genug da',
    variant_unavailable: 'wird nicht mehr verkauft',
    variant_required: 'keine Größe oder Farbe gewählt',
    needs_options: 'keine Größe oder Farbe gewählt',
    limit: 'mehr, als der Shop zulässt',
    price_changed: 'der Preis hat sich geändert',
    stale: 'ihr Warenkorb hatte sich geändert',
    code_unknown: 'der Shop kennt den Code nicht',
    code_expired: 'der Code ist abgelaufen',
    code_not_applicable: 'der Code passt nicht zu ihrem Warenkorb',
    auth: 'sie muss sich im Shop anmelden',
    rate_limited: 'der Shop ist überlastet',
    network: 'der Shop hat nicht geantwortet',
    shop_error: 'im Shop gab es einen Fehler',
    unsupported: 'ihr Warenkorb lässt sich vom Chat aus nicht ändern',
  },
  onlyLeft: (n) => count(n, { other: 'nur noch # da' }),
  costsNow: (price) => `kostet jetzt ${price}`,

  sheAccepted: (who, sum) => `${who} hat angenommen: Zwischensumme ${sum}`,
  sheAcceptedInPart: (who, sum) => `${who} hat einen Teil angenommen: Zwischensumme ${sum}`,
  sheDeclined: (who) => `${who} hat den Änderungsvorschlag abgelehnt`,
  shopRefused: (why) => `Der Shop hat die Änderung nicht übernommen: ${why}`,
  sheTookBack: (who, sum) => `${who} hat es zurückgenommen: Zwischensumme ${sum}`,
  sheWantsNew: (who) => `${who} möchte ein neues Angebot`,
};
