import type { OtherWords } from '../words.ts';

const within = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (ms < 45_000) return 'inom en minut';
  if (minutes < 60) return minutes === 1 ? 'inom en minut' : `inom ${minutes} minuter`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return hours === 1 ? 'inom en timme' : `inom ${hours} timmar`;
  return 'inom ett dygn';
};

export const words: OtherWords = {
  dir: 'ltr',
  chat: {
    chat: 'Chatt',
    close: 'Stäng chatten',
    conversation: 'Samtal',
    message: 'Meddelande',
    placeholder: 'Skriv här',
    send: 'Skicka',
    you: 'Du',
    sending: 'Skickas',
    sent: 'Skickat',
    delivered: 'Levererat',
    seen: 'Läst',
    today: 'I dag',
    yesterday: 'I går',
    someone: 'Någon',
    sees: 'Vad medarbetaren ser',
  },
  extras: {
    greeting: 'Hej. Vad letar du efter?',
    greetingMore: 'Skriv som du skulle fråga i butiken. En människa svarar.',
    online: 'Här nu',
    away: 'Inte här just nu. Ditt meddelande väntar här.',
    back: (when) => `Tillbaka ${when}. Ditt meddelande väntar här.`,
    repliesIn: (ms) => `Svarar oftast ${within(ms)}`,
    loading: 'Samtalet öppnas',
    slow: 'Chatten öppnas långsamt. Skriv redan nu: ditt meddelande sparas och skickas.',
    refused: 'Chatten kan inte öppnas på den här sidan.',
    reconnectingName: 'Ansluter igen',
    reconnecting: 'Ansluter igen. Dina meddelanden finns kvar.',
    offline: 'Du är offline. Dina meddelanden finns kvar och skickas när du är tillbaka.',
    outdated: 'Den här sidan är från ett tidigare besök. Ladda om den för att fortsätta chatta.',
    notKept: 'Webbläsaren sparar inget. Stänger du sidan försvinner det som inte är skickat.',
    reasons: {
      too_long: 'Det är för långt.',
      blocked: 'Du kan inte skriva i det här samtalet.',
      closed: 'Samtalet har avslutats.',
      timeout: 'Det väntade längre än två dagar.',
      other: 'Butiken tog inte emot det.',
    },
    retry: 'Försök igen',
    discard: 'Släng',
    failed: 'Inte skickat',
    caps: 'För många meddelanden väntar. De skickas när du är online igen.',
    left: (n) => `${n} tecken kvar`,
    over: (n) => `${n} tecken för mycket`,
    toEnd: 'Till senaste meddelandet',
    fresh: (n) => (n === 1 ? '1 nytt' : `${n} nya`),
    earlier: 'Tidigare meddelanden hämtas',
    typing: (name) => `${name} skriver`,
    says: (name, text) => `${name}: ${text}`,
    suggests: (name, products) => `${name} föreslår ${products}`,
    joined: (name) => `${name} är med nu`,
    closed: 'Samtalet har avslutats',
    reopened: 'Samtalet har öppnats igen',
    added: (what) => `Du lade ${what} i varukorgen`,
    startNew: 'Börja ett nytt',
    seesWhat: ({ cart, pages }) => {
      if (cart)
        return pages
          ? 'Medarbetaren ser din varukorg och sidan du är på'
          : 'Medarbetaren ser din varukorg';
      return pages ? 'Medarbetaren ser sidan du är på' : 'Medarbetaren ser bara det du skriver';
    },
  },
  sharing: {
    shareCart: 'Min varukorg',
    shareCartMore: 'Produkter, storlekar, antal och delsumma',
    sharePages: 'Sidan jag är på',
    sharePagesMore: 'Webbadressen och produkten på sidan',
    never: 'Aldrig din adress, dina betaluppgifter eller det du skriver någon annanstans.',
  },
  ordersTitle: 'Dina beställningar',
  families: {
    notes: () => import('./sv-notes.ts'),
    suggestion: () => import('./sv-suggestion.ts'),
    bundle: () => import('./sv-bundle.ts'),
    proposal: () => import('./sv-proposal.ts'),
    orders: () => import('./sv-orders.ts'),
    orderUpdates: () => import('./sv-order-updates.ts'),
    guide: () => import('./sv-guide.ts'),
    gift: () => import('./sv-gift.ts'),
    attachment: () => import('./sv-attachment.ts'),
    queue: () => import('./sv-queue.ts'),
    owed: () => import('./sv-owed.ts'),
    watch: () => import('./sv-watch.ts'),
    callBack: () => import('./sv-call-back.ts'),
    peek: () => import('./sv-peek.ts'),
    rating: () => import('./sv-rating.ts'),
    feedback: () => import('./sv-feedback.ts'),
    privacy: () => import('./sv-privacy.ts'),
    mail: () => import('./sv-mail.ts'),
    articles: () => import('./sv-articles.ts'),
  },
};
