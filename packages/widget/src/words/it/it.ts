import type { OtherWords } from '../words.ts';

const within = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (ms < 45_000) return 'in meno di un minuto';
  if (minutes < 60) return minutes === 1 ? 'in un minuto' : `in ${minutes} minuti`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return hours === 1 ? 'in un’ora' : `in ${hours} ore`;
  return 'in un giorno';
};

export const words: OtherWords = {
  dir: 'ltr',
  chat: {
    chat: 'Chatta con noi',
    close: 'Chiudi la chat',
    conversation: 'Conversazione',
    message: 'Messaggio',
    placeholder: 'Scrivi un messaggio',
    send: 'Invia',
    you: 'Tu',
    sending: 'Invio in corso',
    sent: 'Inviato',
    delivered: 'Ricevuto',
    seen: 'Letto',
    today: 'Oggi',
    yesterday: 'Ieri',
    someone: 'Qualcuno',
    sees: 'Cosa vede chi ti assiste',
  },
  extras: {
    greeting: 'Ciao. Cosa cerchi?',
    greetingMore: 'Scrivi come chiederesti in negozio. Ti risponde una persona.',
    online: 'In linea',
    away: 'Ora non c’è nessuno. Il tuo messaggio aspetta qui.',
    back: (when) => `Di nuovo qui: ${when}. Il tuo messaggio aspetta qui.`,
    repliesIn: (ms) => `Di solito risponde ${within(ms)}`,
    loading: 'Apertura della conversazione',
    slow: 'La chat si apre lentamente. Scrivi pure: il messaggio è conservato e partirà.',
    refused: 'La chat non si può aprire in questa pagina.',
    reconnectingName: 'Riconnessione',
    reconnecting: 'Riconnessione. I tuoi messaggi sono conservati.',
    offline: 'Sei senza rete. I tuoi messaggi sono conservati e partiranno dopo.',
    outdated: 'Questa pagina è di una visita precedente. Ricaricala per continuare.',
    notKept:
      'Questo browser non conserva nulla. Chiudendo la pagina si perde ciò che non è partito.',
    reasons: {
      too_long: 'È troppo lungo.',
      blocked: 'Non puoi scrivere in questa conversazione.',
      closed: 'La conversazione è stata chiusa.',
      timeout: 'Ha aspettato più di due giorni.',
      other: 'Il negozio non l’ha accettato.',
    },
    retry: 'Riprova',
    discard: 'Elimina',
    failed: 'Non inviato',
    caps: 'Troppi messaggi in attesa. Partiranno quando torni in rete.',
    left: (n) => (n === 1 ? '1 carattere rimasto' : `${n} caratteri rimasti`),
    over: (n) => (n === 1 ? '1 carattere di troppo' : `${n} caratteri di troppo`),
    toEnd: 'All’ultimo messaggio',
    fresh: (n) => (n === 1 ? '1 nuovo' : `${n} nuovi`),
    earlier: 'Caricamento dei messaggi precedenti',
    typing: (name) => `${name} sta scrivendo`,
    says: (name, text) => `${name}: ${text}`,
    suggests: (name, products) => `${name} ti propone ${products}`,
    joined: (name) => `${name} è qui`,
    closed: 'Questa conversazione è stata chiusa',
    reopened: 'Questa conversazione è stata riaperta',
    added: (what) => `Hai aggiunto ${what} al carrello`,
    startNew: 'Iniziane un’altra',
    seesWhat: ({ cart, pages }) => {
      if (cart)
        return pages
          ? 'Chi ti assiste vede il tuo carrello e la pagina in cui sei'
          : 'Chi ti assiste vede il tuo carrello';
      return pages
        ? 'Chi ti assiste vede la pagina in cui sei'
        : 'Chi ti assiste vede solo ciò che scrivi';
    },
  },
  sharing: {
    shareCart: 'Il mio carrello',
    shareCartMore: 'Prodotti, taglie, quantità e subtotale',
    sharePages: 'La pagina in cui sono',
    sharePagesMore: 'Il suo indirizzo e il prodotto che mostra',
    never: 'Mai il tuo indirizzo, i dati di pagamento o ciò che scrivi altrove.',
  },
  ordersTitle: 'I tuoi ordini',
  families: {
    notes: () => import('./it-notes.ts'),
    suggestion: () => import('./it-suggestion.ts'),
    bundle: () => import('./it-bundle.ts'),
    proposal: () => import('./it-proposal.ts'),
    orders: () => import('./it-orders.ts'),
    orderUpdates: () => import('./it-order-updates.ts'),
    guide: () => import('./it-guide.ts'),
    gift: () => import('./it-gift.ts'),
    attachment: () => import('./it-attachment.ts'),
    queue: () => import('./it-queue.ts'),
    owed: () => import('./it-owed.ts'),
    watch: () => import('./it-watch.ts'),
    callBack: () => import('./it-call-back.ts'),
    peek: () => import('./it-peek.ts'),
    rating: () => import('./it-rating.ts'),
    feedback: () => import('./it-feedback.ts'),
    privacy: () => import('./it-privacy.ts'),
    mail: () => import('./it-mail.ts'),
    articles: () => import('./it-articles.ts'),
  },
};
