import type { OtherWords } from '../words.ts';

const within = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (ms < 45_000) return 'in weniger als einer Minute';
  if (minutes < 60) return minutes === 1 ? 'in einer Minute' : `in ${minutes} Minuten`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return hours === 1 ? 'in einer Stunde' : `in ${hours} Stunden`;
  return 'innerhalb eines Tages';
};

export const words: OtherWords = {
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
    back: (when) => `Wieder da: ${when}. Ihre Nachricht wartet hier.`,
    repliesIn: (ms) => `Antwortet meist ${within(ms)}`,
    loading: 'Unterhaltung wird geöffnet',
    slow: 'Der Chat öffnet sich langsam. Schreiben Sie schon: Ihre Nachricht geht hinaus.',
    refused: 'Der Chat lässt sich auf dieser Seite nicht öffnen.',
    reconnectingName: 'Verbindung wird wiederhergestellt',
    reconnecting: 'Verbindung wird wiederhergestellt. Ihre Nachrichten bleiben erhalten.',
    offline: 'Sie sind offline. Ihre Nachrichten bleiben erhalten und gehen später hinaus.',
    outdated: 'Diese Seite ist veraltet. Laden Sie sie neu, um weiterzuschreiben.',
    notKept: 'Dieser Browser speichert nichts. Wer die Seite schließt, verliert Ungesendetes.',
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
  ordersTitle: 'Ihre Bestellungen',
  families: {
    notes: () => import('./de-notes.ts'),
    suggestion: () => import('./de-suggestion.ts'),
    bundle: () => import('./de-bundle.ts'),
    proposal: () => import('./de-proposal.ts'),
    orders: () => import('./de-orders.ts'),
    orderUpdates: () => import('./de-order-updates.ts'),
    guide: () => import('./de-guide.ts'),
    gift: () => import('./de-gift.ts'),
    attachment: () => import('./de-attachment.ts'),
    queue: () => import('./de-queue.ts'),
    owed: () => import('./de-owed.ts'),
    watch: () => import('./de-watch.ts'),
    callBack: () => import('./de-call-back.ts'),
    peek: () => import('./de-peek.ts'),
    rating: () => import('./de-rating.ts'),
    feedback: () => import('./de-feedback.ts'),
    privacy: () => import('./de-privacy.ts'),
    mail: () => import('./de-mail.ts'),
    articles: () => import('./de-articles.ts'),
  },
};
