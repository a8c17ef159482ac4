import { counting } from '../language/counting.ts';
import type { ShopWords } from './words.ts';

const count = counting('de');

export const words: ShopWords = {
  shop: 'Shop',
  about: 'Was der Chat den Server Ihres Shops fragen darf und wie Ihr Shop verkauft.',
  loading: 'Shop wird geladen',
  refused: (why) => `Die Angaben zum Shop konnten nicht geladen werden. ${why}`,
  tryAgain: 'Erneut versuchen',
  notSaved: (why) => `Nicht gespeichert. ${why} Versuchen Sie es noch einmal.`,
  saved: 'Gespeichert.',

  connection: 'Verbindung',
  platform: 'Plattform',
  whatToDo: (platform) => `Was in ${platform} zu tun ist`,
  testAndSave: 'Testen und speichern',
  testAndConnect: 'Testen und verbinden',
  testOnly: 'Nur testen',
  optional: '(kann leer bleiben)',
  keyKept: (ends) => `Hinterlegt: endet auf ${ends}. Leer lassen, damit es so bleibt.`,
  notReached: (platform) => `${platform}: nicht erreichbar`,
  isConnected: (platform) => `${platform} ist verbunden`,
  webhook: 'Webhook-Adresse für die Einstellungen Ihres Shops',
  checkNow: 'Jetzt prüfen',
  disconnect: 'Trennen',
  disconnectSure: 'Trennen und Schlüssel löschen',

  test: 'Verbindungstest',
  asking: 'Der Shop wird gefragt',
  testRefused: (why) =>
    `Das hat nicht geklappt. ${why} Nichts wurde geändert; Ihre Eingaben stehen noch hier.`,
  nothingChanged: 'Nichts wurde geändert.',
  answered: '{shop} hat nach {took} geantwortet, in {currency}.',
  connected: 'Verbunden.',

  howItSells: 'Wie Ihr Shop verkauft',
  saveSettings: 'Einstellungen speichern',
  anotherLook: (fields) =>
    count(fields, {
      one: 'Noch nichts gespeichert: Ein Feld stimmt noch nicht.',
      other: 'Noch nichts gespeichert: # Felder stimmen noch nicht.',
    }),
  wholeNumber: (least, most) => `Geben Sie eine ganze Zahl von ${least} bis ${most} ein.`,

  delivery: 'Lieferung',
  delivers: 'Liefertage im Chat zusagen',
  timeZone: 'Zeitzone',
  timeZoneHint:
    'Dort, wo Ihre Pakete verschickt werden. Tippen Sie eine Stadt auf Englisch und wählen Sie.',
  timeZoneWrong: 'Wählen Sie eine aus der Liste, etwa Europe/Dublin.',
  cutOff: 'Bestellschluss',
  cutOffHint: 'Was bis dahin bestellt ist, wird am selben Werktag verschickt.',
  cutOffWrong: 'Geben Sie eine Uhrzeit ein, etwa 14:00.',
  workingDays: 'Versandtage',
  workingDaysWrong: 'Wählen Sie mindestens einen Tag.',
  transit: 'Tage unterwegs',
  transitHint:
    'Eine Zeile je Land mit seinen zwei Buchstaben: „IE 1-2“ heißt ein bis zwei Tage nach Irland. * steht für überall sonst.',
  transitMissing: 'Geben Sie mindestens „* 2-4“ an.',
  transitWrong: (line) => `„${line}“ sieht nicht aus wie „IE 1-2“ oder „* 3-5“.`,
  holidays: 'Feiertage',
  holidaysHint: 'Tage ohne Versand, einer je Zeile, Jahr zuerst: 2026-12-25.',
  holidaysWrong: (day) => `„${day}“ ist kein Datum wie 2026-12-25.`,
  holidaysMany: 'Mehr als zweihundert Tage sind nicht möglich.',
  handlingDays: 'Werktage bis zum Versand',
  handlingDaysHint:
    '0: Rechtzeitig Bestelltes wird am selben Tag verschickt. 2, wenn Sie erst auf Bestellung fertigen.',

  presents: 'Geschenke',
  wrap: 'Geschenkverpackung',
  anotherWrap: 'Andere Geschenkverpackung',
  wrapHint:
    'Das Produkt Ihres Shops, mit dem die Kundin das Einpacken bezahlt, zum Preis, den es dort hat. Suchen Sie es über den Namen oder die Nummer in Ihrem Shop. Leer: Das Team bietet keine Geschenkverpackung an.',
  find: 'Suchen',
  whichWrap: 'Welches ist es?',
  wrapUnanswered: 'Ihr Shop hat nicht geantwortet. Versuchen Sie es gleich noch einmal.',
  wrapUnknown: (name) =>
    `Ihr Shop hat nichts wie „${name}“. Versuchen Sie einen kürzeren Namen oder die Produktnummer.`,
  wrapUnread: (productId) => `Produkt ${productId}. Der Shop hat dazu nicht geantwortet.`,
  wrapGone: (productId) =>
    `Ihr Shop verkauft Produkt ${productId} nicht mehr: Das Team kann es nicht anbieten.`,
  remove: 'Entfernen',

  codes: 'Rabattcodes, die das Team geben darf',
  percent: 'Höchstens, in Prozent',
  percentHint: 'Vom Wert des Warenkorbs. 0: Das Team gibt keine Codes.',
  codeHours: 'Gültigkeit in Stunden',
  codeHoursHint: '24 ist ein Tag. Danach gilt der Code nicht mehr.',

  attribution: 'Wie lange eine Bestellung dem Chat zugerechnet wird',
  directDays: 'Direkt, in Tagen',
  directDaysHint: 'Nach einem Vorschlag, einem Änderungsvorschlag oder einem Code.',
  influencedDays: 'Beeinflusst, in Tagen',
  influencedDaysHint: 'Nach einer Nachricht aus dem Team.',

  places: 'Stellen, auf die das Team zeigen kann',
  placesHint:
    'All das kann leer bleiben: Der Chat sucht dann an den üblichen Stellen eines Shops. Zeigt er auf die falsche, fragen Sie Ihr Entwicklungsteam nach dem „CSS-Selektor“ der richtigen, einem kurzen Namen wie #cart-link. Mit einer Seite wird einer Kundin, die woanders ist, der Weg dorthin angeboten.',
  selector: 'CSS-Selektor',
  selectorUsual: 'Die üblichen Stellen',
  selectorWrong: 'Das versteht der Browser nicht. Lassen Sie es leer oder versuchen Sie #name.',
  placePage: 'Seite, auf der es ist',
  placePageWrong: 'Geben Sie die ganze Adresse an, etwa https://shop.example/cart.',
  place: {
    cart: { name: 'Warenkorb', what: 'Worauf die Kundin drückt, um ihren Warenkorb zu sehen.' },
    checkout: { name: 'Kasse', what: 'Die Schaltfläche, mit der sie zum Bezahlen geht.' },
    code: { name: 'Codefeld', what: 'Wo sie einen Rabattcode eingibt.' },
    size_guide: { name: 'Größentabelle', what: 'Ihre eigene Größentabelle oder der Link dorthin.' },
  },

  allowances: 'Was jedes Teammitglied geben darf',
  allowancesNone: 'Niemand darf einen Code geben, solange hier keine Zahl steht.',
  allowancesUpTo: (percent) =>
    `Alle dürfen bis zu ${percent} % geben, wie oben festgelegt, solange hier keine Zahl steht.`,
  allowancesHint: '0 heißt gar nichts. Wer es geändert hat, wird festgehalten.',
  agentAndRole: '{name} ({role})',
  percentOf: (name) => `Höchstens, in Prozent: ${name}`,
  asEveryone: (percent) => `Wie alle: ${percent}`,
  allowanceWrong: 'Geben Sie eine ganze Zahl von 0 bis 100 ein oder lassen Sie es leer.',
  allowanceUsual: 'Gespeichert: wie alle.',
  allowanceOwn: (percent) => `Gespeichert: bis zu ${percent} %.`,
  save: 'Speichern',
  saveFor: (name) => `Für ${name} speichern`,

  sneakPeek: 'Mitlesen beim Tippen',
  sneakPeekOn: 'Das Team sieht, was eine Kundin schreibt, bevor sie es sendet',
  sneakPeekHint:
    'Der Chat sagt es ihr über dem Eingabefeld, und sie kann es für sich ausschalten. Lange Zahlen werden verdeckt, nichts davon wird gespeichert. Fragen Sie zuerst, wer sich bei Ihnen um den Datenschutz kümmert.',

  identity: 'Angemeldete Kundschaft',
  identityHint:
    'Ihr Shop kann mitteilen, wer angemeldet ist: Die Kundin sieht dann auf jedem Gerät ihre Bestellungen im Chat, und Ihr Team weiß, dass sie es ist.',
  keysLoading: 'Schlüssel werden geladen',
  keysRefused: (why) => `Die Schlüssel konnten nicht geladen werden. ${why}`,
  keyRefused: (why) => `Das hat nicht geklappt. ${why}`,
  keys: 'Identitätsschlüssel',
  freshKey: 'Ihr neuer Schlüssel. Kopieren Sie ihn jetzt: Er wird nicht noch einmal gezeigt.',
  freshKeyHint: 'Geben Sie ihn Ihrem Server als AISLE_IDENTITY_KEY. Er gehört nie auf eine Seite.',
  makeKey: 'Schlüssel erzeugen',
  makeSecondKey: 'Zweiten Schlüssel erzeugen',
  keysHint:
    'Zwei Schlüssel können zugleich gelten. So wechseln Sie ohne Ausfall: Erzeugen Sie den zweiten, geben Sie ihn Ihrem Server und entfernen Sie dann den ersten.',
  keyMade: (date) => `erzeugt am ${date}`,
  keySealed: 'mit einem anderen Geheimnis verschlüsselt: Erzeugen Sie einen neuen',
  removeSure: 'Wirklich entfernen',
  removeKey: (ends) => `Schlüssel mit der Endung ${ends} entfernen`,
  removeKeySure: (ends) => `Schlüssel mit der Endung ${ends} wirklich entfernen`,
  forDeveloper: 'Für Ihr Entwicklungsteam',
  onEveryPage:
    'Auf jeder Seite des Shops, damit vergessen ist, wer sich abmeldet, und die nächste Person neu beginnt:',
  onServer:
    'Auf Ihrem Server. Ein Token gilt höchstens 24 Stunden; {sub} ist die Kundennummer Ihres Shops.',
  page: 'Seite',
  example: (name) => `Beispiel: ${name}`,
  tokenComment: 'Das Token als Zeichenkette, oder null, wenn niemand angemeldet ist.',
};
