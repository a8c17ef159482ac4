import { counting } from '../language/counting.ts';
import type { CampaignsWords } from './words.ts';

const count = counting('de');

export const words: CampaignsWords = {
  campaigns: 'Kampagnen',
  about:
    'Eine Begrüßung, die sich von selbst meldet, wo sie helfen kann: einmal, leise, über dem Startknopf. Nie über einem offenen Chat, einer Seitenleiste oder einem Formular und nicht an der Kasse.',
  make: 'Neue Kampagne',
  loading: 'Kampagnen werden geladen',
  failed: 'Die Kampagnen konnten nicht geladen werden.',
  tryAgain: 'Erneut versuchen',
  nobodySeen:
    'In diesem Shop ist niemand vor einem Chat zu sehen, deshalb kann sich keine Kampagne melden.',
  settleWho: 'Festlegen, wer zu sehen ist',
  full: (most) => `Mehr als ${most} Kampagnen sind nicht möglich.`,
  up: (name) => `Nach oben: ${name}`,
  down: (name) => `Nach unten: ${name}`,
  shown: (n) => count(n, { one: 'Einmal gezeigt', other: '#-mal gezeigt' }),
  inReport: (name) => `: ${name}, im Bericht`,
  turnOn: (name) => `An: ${name}`,
  on: 'An',
  off: 'Aus',
  none: 'Noch keine Kampagnen. Beginnen Sie mit einer, die sich bewährt hat, und machen Sie sie zu Ihrer.',
  beginWith: 'Beginnen mit',
  templates: {
    size: {
      name: 'Größenfrage auf einer Produktseite',
      about: 'Die Variante wurde dreimal gewechselt',
    },
    gifts: {
      name: 'Geschenkezeit',
      about: 'Auf jeder Seite nach einer halben Minute, vom 1. bis zum 24. Dezember',
    },
    cart: {
      name: 'Ein voller Warenkorb bleibt liegen',
      about: 'Auf der Warenkorbseite, wenn sich eine halbe Minute nichts bewegt hat',
    },
    code: {
      name: 'Ein Code, der nicht funktioniert',
      about: 'Sobald der Shop einen Rabattcode ablehnt',
    },
  },

  saved: (name) => `${name} ist gespeichert.`,
  removed: (name) => `${name} ist entfernt.`,
  turnedOn: (name) => `${name} ist an.`,
  turnedOff: (name) => `${name} ist aus.`,
  moved: (place, of) => `Jetzt ${place} von ${of}.`,
  stale:
    'Jemand hat diese Kampagne inzwischen geändert. Ihre Fassung ist noch hier; öffnen Sie die Kampagne neu, um die andere zu sehen.',
  noneFit: 'Mehr Kampagnen sind nicht möglich. Entfernen Sie zuerst eine.',
  gone: 'Jemand hat diese Kampagne inzwischen entfernt.',
  invalid: (why) => `Nicht gespeichert. ${why}`,
  notSaved: 'Nicht gespeichert. Alles ist noch hier; versuchen Sie es noch einmal.',

  campaign: 'Kampagne',
  name: 'Name',
  nameHint: 'Nur Ihr Team liest ihn, die Kundschaft nie.',
  holdout: 'Vergleichsgruppe in Prozent',
  holdoutHint:
    'So viele sehen die Kampagne nicht; das Los entscheidet. So zeigt der Bericht, was sie bringt.',
  anotherLook: (n) =>
    count(n, {
      one: 'Nicht gespeichert: Ein Feld stimmt noch nicht.',
      other: 'Nicht gespeichert: # Felder stimmen noch nicht.',
    }),
  sender: 'In wessen Namen',
  senderThere: 'Nur solange diese Person da ist; sie bekommt dann auch den Chat.',
  senderFree: 'Es antwortet, wer frei ist.',
  ofStore: 'Im Namen des Shops',
  whatSheSees: 'Was die Kundin sieht, auf einem hellen und einem dunklen Gerät',

  says: 'Was sie sagt',
  languages: 'Sprachen',
  characters: (typed, most) => `${typed} von ${most} Zeichen`,
  withoutLanguage: (language) => `${language} entfernen`,
  othersNothing: 'Wer eine andere Sprache spricht, sieht nichts.',
  writeForThem: 'Text dafür schreiben',
  anotherLanguage: 'Weitere Sprache',
  choose: 'Auswählen',

  when: 'Wann',
  whenHint:
    'All das muss zugleich zutreffen. Das prüft der Browser der Kundin; vorher wird nichts übermittelt.',
  pages: 'Auf Seiten',
  pagesHint:
    'Ein Pfad je Zeile, etwa /products/*; ein * steht für Beliebiges. Leer: auf jeder Seite.',
  seconds: 'Sekunden auf der Seite',
  sign: 'Ein Zeichen, dass sie zögert',
  noSign: 'Keines nötig',
  signs: {
    idle: 'Eine halbe Minute hat sich nichts bewegt',
    read: 'Sie hat drei Viertel der Seite gelesen',
    code_refused: 'Ein Rabattcode wurde abgelehnt',
    sold_out: 'Das Gewählte ist ausverkauft',
    toggled: 'Sie hat die Variante dreimal gewechselt',
  },
  cart: 'Warenkorb mindestens',
  cartHint: 'Leer: jeder Warenkorb, auch keiner.',
  cartCurrency: 'Währung des Warenkorbs',
  visitor: 'Wer da ist',
  visitors: {
    any: 'Alle',
    new: 'Beim ersten Besuch',
    returning: 'War schon einmal hier',
  },
  inLanguages: 'Seiten in diesen Sprachen',
  inLanguagesHint: 'Durch Kommas getrennt, etwa Deutsch, fr-CH. Leer: in jeder.',
  calendar: 'Tage und Zeiten',
  hours: 'Zeiten',
  atHours: {
    any: 'Jederzeit',
    open: 'Während der Öffnungszeiten',
    closed: 'Außerhalb der Öffnungszeiten',
  },
  firstDay: 'Erster Tag',
  lastDay: 'Letzter Tag',

  line: {
    pages: (paths) => paths,
    everyPage: 'jede Seite',
    after: (seconds) => `nach ${seconds} Sek.`,
    signs: {
      idle: 'eine halbe Minute hat sich nichts bewegt',
      read: 'drei Viertel der Seite gelesen',
      code_refused: 'ein Rabattcode wurde abgelehnt',
      sold_out: 'das Gewählte ist ausverkauft',
      toggled: 'die Variante dreimal gewechselt',
    },
    cart: (money) => `Warenkorb ab ${money}`,
    visitors: { new: 'erster Besuch', returning: 'war schon einmal hier' },
    hours: { open: 'während der Öffnungszeiten', closed: 'außerhalb der Öffnungszeiten' },
    from: (day) => `ab ${day}`,
    until: (day) => `bis ${day}`,
  },

  problems: {
    name: 'Geben Sie ihr einen Namen. Nur Ihr Team liest ihn.',
    words: 'Schreiben Sie, was sie sagt.',
    tooLong: (language, most) => `${language}: höchstens ${most} Zeichen.`,
    noPath: (path) =>
      `„${path}“ ist kein Pfad. Beginnen Sie mit einem Schrägstrich, etwa /products/*.`,
    pages: (most) => `Höchstens ${most} Pfade; ein * steht für Beliebiges.`,
    seconds: 'Eine ganze Zahl von Sekunden, 0 bis 600.',
    amount: 'Ein Betrag wie 60 oder 59,90 und eine Währung wie EUR.',
    language: (typed) =>
      `„${typed}“ ist keine Sprache, die wir kennen. Schreiben Sie ihren Namen oder ihr Kürzel.`,
    until: 'Der letzte Tag liegt vor dem ersten.',
    holdout: 'Eine ganze Zahl, 0 bis 50.',
  },

  caps: 'Höchstens je Kundin',
  capFields: {
    visit: 'Pro Besuch',
    day: 'Pro Tag',
    week: 'Pro Woche',
    restDays: 'Tage Ruhe, nachdem eine weggeklickt wurde',
  },
  capNumber: (most) => `Eine ganze Zahl, 1 bis ${most}.`,
  capsWrong: 'Nicht gespeichert: Eine Zahl stimmt noch nicht.',
  capsHint:
    'Gezählt über alle Kampagnen, Tabs und Neuladen im Browser der Kundin. Wer eine wegklickt, wird bei diesem Besuch und eine Woche lang in Ruhe gelassen, auch von Ihrem Team.',
  saveCaps: 'Grenzen speichern',

  began: 'Begann mit der Kampagne {name}',

  report: {
    none: 'Noch ist keine Kampagne geschrieben. Was eine bringt, erscheint hier.',
    theCampaigns: 'Kampagnen',
    removed: '(entfernt)',
    shown: 'Gezeigt',
    opened: 'Geöffnet',
    wrote: 'Geschrieben',
    dismissed: 'Weggeklickt',
    ofBoth: (name) => `${name}: Bestellungen beider Gruppen`,
    group: 'Gruppe',
    shoppers: 'Besuche',
    ordered: 'Bestellt',
    revenue: 'Umsatz',
    held: 'Vergleichsgruppe',
    lists: {
      opened: (name) => `${name}, geöffnet`,
      wrote: (name) => `${name}, geschrieben`,
      ordered: (name) => `${name}, gezeigt, bestellt`,
      ordered_held: (name) => `${name}, Vergleichsgruppe, bestellt`,
    },
    show: {
      opened: ' geöffnet. Liste anzeigen.',
      wrote: ' geschrieben. Liste anzeigen.',
      shown: ' bestellt, gezeigt. Liste anzeigen.',
      held: ' bestellt, Vergleichsgruppe. Liste anzeigen.',
    },
    order: (total, placed) => `, ${total}, ${placed}`,
    definitions: (days) =>
      `Gezählt wird jeder Besuch, bei dem die Bedingungen einer Kampagne eintraten und sie gezeigt werden konnte, ob sie gezeigt wurde oder per Los in die Vergleichsgruppe kam. Geöffnet: Der Chat begann mit ihren Worten; geschrieben: Die Kundin hat darauf geantwortet. Bestellt: Besuche, nach denen die Seite innerhalb von ${days} Tagen eine Bestellung nannte, die der verbundene Shop bestätigt; in beiden Gruppen gleich gezählt, jede Bestellung einmal je Kampagne, Umsatz nach Erstattungen. Verglichen werden die Anteile, die bestellt haben, mit dem 95-%-Intervall nach Newcombe; solange die Null darin liegt, sind es zu wenige für eine Aussage.`,
    nobodyYet: 'Noch niemand zum Vergleichen.',
    tooFew: (low, high) =>
      `Zu wenige für eine Aussage: Der Unterschied liegt zwischen ${low} und ${high} Prozentpunkten.`,
    more: (size, low, high) =>
      `${size} Prozentpunkte mehr haben bestellt (zwischen ${low} und ${high}).`,
    fewer: (size, low, high) =>
      `${size} Prozentpunkte weniger haben bestellt (zwischen ${low} und ${high}).`,
  },
};
