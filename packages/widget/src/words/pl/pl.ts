import { counting } from '../counting.ts';
import type { OtherWords } from '../words.ts';

const counted = counting('pl');

const within = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (ms < 45_000) return 'w niecałą minutę';
  if (minutes < 60) return `w ciągu ${counted(minutes, { one: 'minuty', other: '# minut' })}`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return `w ciągu ${counted(hours, { one: 'godziny', other: '# godzin' })}`;
  return 'w ciągu doby';
};

export const words: OtherWords = {
  dir: 'ltr',
  chat: {
    chat: 'Czat',
    close: 'Zamknij czat',
    conversation: 'Rozmowa',
    message: 'Wiadomość',
    placeholder: 'Napisz wiadomość',
    send: 'Wyślij',
    you: 'Ty',
    sending: 'Wysyłanie',
    sent: 'Wysłano',
    delivered: 'Dostarczono',
    seen: 'Przeczytano',
    today: 'Dzisiaj',
    yesterday: 'Wczoraj',
    someone: 'Ktoś z obsługi',
    sees: 'Co widzi obsługa',
  },
  extras: {
    greeting: 'Dzień dobry. Czego szukasz?',
    greetingMore: 'Napisz tak, jak przy ladzie w sklepie. Odpowiada człowiek.',
    online: 'Jesteśmy teraz',
    away: 'Chwilowo nas nie ma. Twoja wiadomość poczeka tutaj.',
    back: (when) => `Wracamy: ${when}. Twoja wiadomość poczeka tutaj.`,
    repliesIn: (ms) => `Zwykle odpowiadamy ${within(ms)}`,
    loading: 'Otwieranie rozmowy',
    slow: 'Czat otwiera się powoli. Możesz już pisać: wiadomość zostanie zachowana i wysłana.',
    refused: 'Na tej stronie nie można otworzyć czatu.',
    reconnectingName: 'Ponowne łączenie',
    reconnecting: 'Ponowne łączenie. Twoje wiadomości są zachowane.',
    offline: 'Brak połączenia. Twoje wiadomości są zachowane i wyjdą, gdy wróci.',
    outdated: 'Ta strona jest z wcześniejszej wizyty. Odśwież ją, aby pisać dalej.',
    notKept:
      'Ta przeglądarka niczego nie zapisuje. Po zamknięciu strony przepadnie to, co niewysłane.',
    reasons: {
      too_long: 'Jest za długa.',
      blocked: 'W tej rozmowie nie możesz pisać.',
      closed: 'Rozmowa została zakończona.',
      timeout: 'Czekała ponad dwa dni.',
      other: 'Sklep jej nie przyjął.',
    },
    retry: 'Spróbuj ponownie',
    discard: 'Odrzuć',
    failed: 'Nie wysłano',
    caps: 'Czeka zbyt wiele wiadomości. Wyjdą, gdy wróci połączenie.',
    left: (n) =>
      counted(n, { one: 'Został 1 znak', few: 'Zostały # znaki', other: 'Zostało # znaków' }),
    over: (n) => `O ${counted(n, { one: '1 znak', few: '# znaki', other: '# znaków' })} za dużo`,
    toEnd: 'Do najnowszej wiadomości',
    fresh: (n) => counted(n, { one: '1 nowa', few: '# nowe', other: '# nowych' }),
    earlier: 'Wczytywanie wcześniejszych wiadomości',
    typing: (name) => `${name} pisze`,
    says: (name, text) => `${name}: ${text}`,
    suggests: (name, products) => `${name} proponuje: ${products}`,
    joined: (name) => `Do rozmowy dołącza ${name}`,
    closed: 'Ta rozmowa została zakończona',
    reopened: 'Ta rozmowa jest znów otwarta',
    added: (what) => `Dodano do koszyka: ${what}`,
    startNew: 'Zacznij nową',
    seesWhat: ({ cart, pages }) => {
      if (cart)
        return pages
          ? 'Obsługa widzi Twój koszyk i stronę, na której jesteś'
          : 'Obsługa widzi Twój koszyk';
      return pages
        ? 'Obsługa widzi stronę, na której jesteś'
        : 'Obsługa widzi tylko to, co piszesz';
    },
  },
  sharing: {
    shareCart: 'Mój koszyk',
    shareCartMore: 'Produkty, rozmiary, liczba sztuk i suma',
    sharePages: 'Strona, na której jestem',
    sharePagesMore: 'Jej adres i produkt, który na niej jest',
    never: 'Nigdy Twój adres, dane płatności ani to, co piszesz gdzie indziej.',
  },
  ordersTitle: 'Twoje zamówienia',
  families: {
    notes: () => import('./pl-notes.ts'),
    suggestion: () => import('./pl-suggestion.ts'),
    bundle: () => import('./pl-bundle.ts'),
    proposal: () => import('./pl-proposal.ts'),
    orders: () => import('./pl-orders.ts'),
    orderUpdates: () => import('./pl-order-updates.ts'),
    guide: () => import('./pl-guide.ts'),
    gift: () => import('./pl-gift.ts'),
    attachment: () => import('./pl-attachment.ts'),
    queue: () => import('./pl-queue.ts'),
    owed: () => import('./pl-owed.ts'),
    watch: () => import('./pl-watch.ts'),
    callBack: () => import('./pl-call-back.ts'),
    peek: () => import('./pl-peek.ts'),
    rating: () => import('./pl-rating.ts'),
    feedback: () => import('./pl-feedback.ts'),
    privacy: () => import('./pl-privacy.ts'),
    mail: () => import('./pl-mail.ts'),
    articles: () => import('./pl-articles.ts'),
  },
};
