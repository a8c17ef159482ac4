import type { Words } from './words.ts';

const within = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (ms < 45_000) return 'in weniger als einer Minute';
  if (minutes < 60) return minutes === 1 ? 'in einer Minute' : `in ${minutes} Minuten`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return hours === 1 ? 'in einer Stunde' : `in ${hours} Stunden`;
  return 'innerhalb eines Tages';
};

export const words: Omit<Words, 'locale'> = {
  dir: 'ltr',
  chat: {
    chat: 'Chat',
    close: 'Chat schließen',
    conversation: 'Unterhaltung',
    message: 'Nachricht',
    placeholder: 'Nachricht schreiben',
    send: 'Senden',
    you: 'Sie',
    sending: 'Wird gesendet',
    sent: 'Gesendet',
    delivered: 'Zugestellt',
    seen: 'Gelesen',
    today: 'Heute',
    yesterday: 'Gestern',
    someone: 'Jemand',
    sees: 'Was die Beratung sieht',
  },
  extras: {
    greeting: 'Guten Tag. Was suchen Sie?',
    greetingMore: 'Schreiben Sie, wie Sie im Laden fragen würden. Es antwortet ein Mensch.',
    online: 'Jetzt da',
    away: 'Gerade nicht da. Ihre Nachricht wartet hier.',
    repliesIn: (ms) => `Antwortet meist ${within(ms)}`,
    loading: 'Unterhaltung wird geöffnet',
    slow: 'Der Chat öffnet sich langsam. Schreiben Sie schon: Ihre Nachricht bleibt erhalten und geht hinaus.',
    refused: 'Der Chat lässt sich auf dieser Seite nicht öffnen.',
    reconnectingName: 'Verbindung wird wiederhergestellt',
    reconnecting: 'Verbindung wird wiederhergestellt. Ihre Nachrichten bleiben erhalten.',
    offline: 'Sie sind offline. Ihre Nachrichten bleiben erhalten und gehen später hinaus.',
    outdated: 'Diese Seite ist veraltet. Laden Sie sie neu, um weiterzuschreiben.',
    notKept:
      'Dieser Browser speichert nichts. Wer die Seite schließt, verliert, was noch nicht gesendet ist.',
    reasons: {
      too_long: 'Sie ist zu lang.',
      blocked: 'In dieser Unterhaltung können Sie nicht schreiben.',
      closed: 'Die Unterhaltung wurde beendet.',
      timeout: 'Sie hat länger als zwei Tage gewartet.',
      other: 'Der Shop hat sie nicht angenommen.',
    },
    retry: 'Erneut versuchen',
    discard: 'Verwerfen',
    failed: 'Nicht gesendet',
    caps: 'Zu viele Nachrichten warten. Sie gehen hinaus, sobald Sie wieder online sind.',
    left: (n) => (n === 1 ? 'Noch 1 Zeichen' : `Noch ${n} Zeichen`),
    over: (n) => `${n} Zeichen zu viel`,
    toEnd: 'Zur neuesten Nachricht',
    fresh: (n) => `${n} neu`,
    earlier: 'Frühere Nachrichten werden geladen',
    typing: (name) => `${name} schreibt`,
    says: (name, text) => `${name}: ${text}`,
    suggests: (name, products) => `${name} schlägt ${products} vor`,
    joined: (name) => `${name} ist jetzt dabei`,
    closed: 'Diese Unterhaltung wurde beendet',
    reopened: 'Diese Unterhaltung wurde wieder geöffnet',
    added: (what) => `Sie haben ${what} in den Warenkorb gelegt`,
    startNew: 'Neue beginnen',
    seesWhat: ({ cart, pages }) => {
      if (cart)
        return pages
          ? 'Die Beratung sieht Ihren Warenkorb und die Seite, auf der Sie sind'
          : 'Die Beratung sieht Ihren Warenkorb';
      return pages
        ? 'Die Beratung sieht die Seite, auf der Sie sind'
        : 'Die Beratung sieht nur, was Sie schreiben';
    },
  },
  sharing: {
    shareCart: 'Mein Warenkorb',
    shareCartMore: 'Produkte, Größen, Mengen und Zwischensumme',
    sharePages: 'Die Seite, auf der ich bin',
    sharePagesMore: 'Ihre Adresse und das Produkt darauf',
    never: 'Nie Ihre Anschrift, Ihre Zahlungsdaten oder was Sie anderswo eingeben.',
  },
  suggestion: {
    add: 'In den Warenkorb',
    adding: 'Wird hinzugefügt',
    details: 'Einzelheiten',
    inCart: (options) => (options ? `Im Warenkorb: ${options}` : 'Im Warenkorb'),
    another: 'Noch eines hinzufügen',
    choose: (option) => `Bitte zuerst ${option} wählen.`,
    soldOut: 'Ausverkauft',
    soldOutOf: (value) => `${value}, ausverkauft`,
    keep: 'Auf die Merkliste',
    dismiss: 'Nichts für mich',
    aside: 'Beiseitegelegt.',
    back: 'Wieder zeigen',
    listFull: 'Ihre Merkliste ist voll. Nehmen Sie zuerst etwas herunter.',
    notMarked: 'Das ließ sich nicht merken. Bitte gleich noch einmal versuchen.',
    limited: 'Nur noch wenige da',
    preOrder: 'Vorbestellbar',
    backOrder: 'Wird nachgeliefert',
    few: (n) => `Nur noch ${n} da`,
    was: (price) => `vorher ${price}`,
    priceNow: (price) => `Der Preis beträgt jetzt ${price}`,
    addAt: (price) => `Für ${price} hinzufügen`,
    from: (price) => `ab ${price}`,
    position: (n, of) => `${n} von ${of}`,
    products: 'Vorgeschlagene Produkte',
    next: 'Nächstes Produkt',
    previous: 'Voriges Produkt',
    and: (all) =>
      all.length > 1 ? `${all.slice(0, -1).join(', ')} und ${all.at(-1)}` : (all[0] ?? ''),
    goneSize: (_name, others, many) =>
      `Das ist gerade ausverkauft. ${others} ${many ? 'sind' : 'ist'} noch da.`,
    goneAll: 'Es ist gerade ausverkauft.',
    onlySome: (n) => `Der Shop hat davon nur ${n}.`,
    partial: (n) => `${n} im Warenkorb. Mehr hat der Shop nicht.`,
    limit: 'Ihr Warenkorb enthält schon so viele, wie der Shop erlaubt.',
    notSold: 'Der Shop verkauft das nicht mehr.',
    signIn: 'Melden Sie sich zuerst im Shop an und versuchen Sie es dann erneut.',
    busy: 'Der Shop ist ausgelastet. Bitte versuchen Sie es gleich noch einmal.',
    network: 'Der Shop hat nicht geantwortet. Ihr Warenkorb ist unverändert.',
    shopError: 'Der Shop konnte es nicht hinzufügen. Ihr Warenkorb ist unverändert.',
    unsupported: 'Bitte auf der Produktseite hinzufügen.',
    unknown:
      'Der Shop hat nicht geantwortet. Sehen Sie im Warenkorb nach, bevor Sie es erneut versuchen.',
  },
  bundle: {
    offered: (name) => `Ein Set für Sie: ${name}`,
    total: 'Zusammen',
    addAll: (n) => (n === 1 ? 'In den Warenkorb' : `Alle ${n} in den Warenkorb`),
    addRest: (n) => (n === 1 ? 'Das übrige hinzufügen' : `Die übrigen ${n} hinzufügen`),
    again: 'Noch einmal hinzufügen',
    adding: 'Wird hinzugefügt',
    soldOut: 'Ausverkauft',
    onlyLeft: (n, of) => `Nur ${n} von ${of} da`,
    notSold: 'Nicht mehr im Sortiment',
    limit: 'Mehr erlaubt der Shop im Warenkorb nicht',
    notAdded: 'Nicht hinzugefügt',
    was: 'vorher',
    inCart: 'Im Warenkorb',
    allIn: 'Alles liegt im Warenkorb.',
    someIn: (n, of) => `${n} von ${of} liegen im Warenkorb.`,
    noneIn: 'Der Shop hat nichts davon mehr. Ihr Warenkorb ist unverändert.',
    priceNow: 'Ein Preis hat sich geändert. Sehen Sie nach und fügen Sie dann erneut hinzu.',
    signIn: 'Melden Sie sich zuerst im Shop an und versuchen Sie es dann erneut.',
    busy: 'Der Shop ist ausgelastet. Bitte versuchen Sie es gleich noch einmal.',
    network: 'Der Shop hat nicht geantwortet. Ihr Warenkorb ist unverändert.',
    shopError: 'Der Shop konnte sie nicht hinzufügen. Ihr Warenkorb ist unverändert.',
    unsupported: 'Bitte auf den Produktseiten hinzufügen.',
    unknown:
      'Der Shop hat nicht geantwortet. Sehen Sie im Warenkorb nach, bevor Sie es erneut versuchen.',
    added: (name, n, of) =>
      n === of
        ? `Sie haben ${name} in den Warenkorb gelegt`
        : `Sie haben ${n} von ${of} aus ${name} in den Warenkorb gelegt`,
  },
  shortlist: {
    name: 'Merkliste',
    count: (n) => (n === 1 ? '1 Produkt' : `${n} Produkte`),
    compare: 'Vergleichen',
    look: 'Ansehen',
    close: 'Merkliste schließen',
    off: (name) => `${name} von der Merkliste nehmen`,
    price: 'Preis',
    fabric: 'Material',
    fit: 'Passform',
    wash: 'Nach der Wäsche',
    shrinks: (percent) => `${percent} kürzer`,
    keepsShape: 'Behält die Größe',
    stock: 'Vorrätig',
    cart: 'Ihr Warenkorb',
    nothing: 'Keine Angabe',
    here: 'Ja',
  },
};
