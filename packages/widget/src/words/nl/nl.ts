import type { OtherWords } from '../words.ts';

const within = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (ms < 45_000) return 'binnen een minuut';
  if (minutes < 60) return minutes === 1 ? 'binnen een minuut' : `binnen ${minutes} minuten`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return hours === 1 ? 'binnen een uur' : `binnen ${hours} uur`;
  return 'binnen een dag';
};

export const words: OtherWords = {
  dir: 'ltr',
  chat: {
    chat: 'Chat',
    close: 'Chat sluiten',
    conversation: 'Gesprek',
    message: 'Bericht',
    placeholder: 'Schrijf een bericht',
    send: 'Versturen',
    you: 'Jij',
    sending: 'Wordt verstuurd',
    sent: 'Verstuurd',
    delivered: 'Bezorgd',
    seen: 'Gelezen',
    today: 'Vandaag',
    yesterday: 'Gisteren',
    someone: 'Iemand',
    sees: 'Wat de medewerker ziet',
  },
  extras: {
    greeting: 'Hallo. Waar ben je naar op zoek?',
    greetingMore: 'Schrijf zoals je het in de winkel zou vragen. Een mens antwoordt.',
    online: 'Nu aanwezig',
    away: 'Even niet aanwezig. Je bericht wacht hier.',
    back: (when) => `Weer terug: ${when}. Je bericht wacht hier.`,
    repliesIn: (ms) => `Antwoordt meestal ${within(ms)}`,
    loading: 'Het gesprek wordt geopend',
    slow: 'De chat opent langzaam. Schrijf gerust alvast: je bericht wordt bewaard en verstuurd.',
    refused: 'De chat kan op deze pagina niet worden geopend.',
    reconnectingName: 'Opnieuw verbinden',
    reconnecting: 'Opnieuw verbinden. Je berichten blijven bewaard.',
    offline: 'Je bent offline. Je berichten blijven bewaard en worden later verstuurd.',
    outdated: 'Deze pagina is van een eerder bezoek. Laad haar opnieuw om verder te chatten.',
    notKept:
      'Deze browser bewaart niets. Sluit je de pagina, dan gaat verloren wat nog niet weg is.',
    reasons: {
      too_long: 'Het is te lang.',
      blocked: 'Je kunt in dit gesprek niet schrijven.',
      closed: 'Het gesprek is afgesloten.',
      timeout: 'Het wachtte langer dan twee dagen.',
      other: 'De winkel nam het niet aan.',
    },
    retry: 'Opnieuw proberen',
    discard: 'Weggooien',
    failed: 'Niet verstuurd',
    caps: 'Er wachten te veel berichten. Ze gaan weg zodra je weer online bent.',
    left: (n) => (n === 1 ? 'Nog 1 teken' : `Nog ${n} tekens`),
    over: (n) => (n === 1 ? '1 teken te veel' : `${n} tekens te veel`),
    toEnd: 'Naar het nieuwste bericht',
    fresh: (n) => `${n} nieuw`,
    earlier: 'Eerdere berichten worden geladen',
    typing: (name) => `${name} schrijft`,
    says: (name, text) => `${name}: ${text}`,
    suggests: (name, products) => `${name} stelt ${products} voor`,
    joined: (name) => `${name} doet nu mee`,
    closed: 'Dit gesprek is afgesloten',
    reopened: 'Dit gesprek is weer geopend',
    added: (what) => `Je legde ${what} in je winkelmandje`,
    startNew: 'Nieuw gesprek beginnen',
    seesWhat: ({ cart, pages }) => {
      if (cart)
        return pages
          ? 'De medewerker ziet je winkelmandje en de pagina waarop je bent'
          : 'De medewerker ziet je winkelmandje';
      return pages
        ? 'De medewerker ziet de pagina waarop je bent'
        : 'De medewerker ziet alleen wat je schrijft';
    },
  },
  sharing: {
    shareCart: 'Mijn winkelmandje',
    shareCartMore: 'Producten, maten, aantallen en het subtotaal',
    sharePages: 'De pagina waarop ik ben',
    sharePagesMore: 'Het webadres en het product erop',
    never: 'Nooit je adres, je betaalgegevens of wat je elders typt.',
  },
  ordersTitle: 'Je bestellingen',
  families: {
    notes: () => import('./nl-notes.ts'),
    suggestion: () => import('./nl-suggestion.ts'),
    bundle: () => import('./nl-bundle.ts'),
    proposal: () => import('./nl-proposal.ts'),
    orders: () => import('./nl-orders.ts'),
    orderUpdates: () => import('./nl-order-updates.ts'),
    guide: () => import('./nl-guide.ts'),
    gift: () => import('./nl-gift.ts'),
    attachment: () => import('./nl-attachment.ts'),
    queue: () => import('./nl-queue.ts'),
    owed: () => import('./nl-owed.ts'),
    watch: () => import('./nl-watch.ts'),
    callBack: () => import('./nl-call-back.ts'),
    peek: () => import('./nl-peek.ts'),
    rating: () => import('./nl-rating.ts'),
    feedback: () => import('./nl-feedback.ts'),
    privacy: () => import('./nl-privacy.ts'),
    mail: () => import('./nl-mail.ts'),
    articles: () => import('./nl-articles.ts'),
  },
};
