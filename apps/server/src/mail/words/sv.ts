import type { LetterWords } from './words.ts';

/** Letters in Swedish. */
export const words: LetterWords = {
  dir: 'ltr',
  subject: (store) => `Ditt samtal med ${store}`,
  codeSubject: (store) => `Din kod till ${store}`,
  hello: 'Hej,',
  wrote: (agent) => `${agent} skrev:`,
  open: 'Öppna chatten',
  download: 'Öppna filen',
  seeInChat: 'Resten hittar du i chatten.',
  callConfirmed: (when) => `Ditt samtal är bekräftat: ${when}`,
  chatConfirmed: (when) => `Din tid i chatten är bekräftad: ${when}`,
  callDeclined: (when) => `Den tiden passar tyvärr inte oss: ${when}`,
  callOffered: 'En annan tid passar oss bättre. Välj en av de här i chatten:',
  appointment: (store) => `Tid hos ${store}`,
  watch: {
    came: {
      back_in_stock: 'Det du väntade på finns i lager igen:',
      price_drop: 'Det du väntade på kostar mindre nu:',
    },
    promised: {
      back_in_stock: 'Du får veta när det här finns i lager igen:',
      price_drop: 'Du får veta när det här kostar mindre:',
    },
  },
  order: {
    partly_shipped: (number) => `En del av din beställning ${number} är på väg.`,
    shipped: (number) => `Din beställning ${number} är på väg.`,
    delivered: (number) => `Din beställning ${number} har levererats.`,
    cancelled: (number) => `Din beställning ${number} har avbokats.`,
    refunded: (number) => `Din beställning ${number} har återbetalats.`,
  },
  followParcel: 'Följ paketet',
  transcript: (store) => `Det här sades i din chatt med ${store}.`,
  you: 'Du',
  code: (store) =>
    `Någon vill fortsätta en chatt med ${store} via e-post. Om det var du är det här din kod:`,
  orConfirm: 'Om du har stängt chatten bekräftar du din adress här:',
  confirm: 'Bekräfta adressen',
  notYou: 'Om det inte var du behöver du inte göra något: det kommer inga fler mejl från oss.',
  replyAbove: 'Skriv ditt svar ovanför den här raden',
  why: (store) => `Du får det här för att du lämnade din adress i chatten hos ${store}.`,
  stop: 'Inga fler mejl',
  confirmed: 'Tack. Svar som du inte ser i chatten kommer från och med nu till din inkorg.',
  confirmQuestion: 'Ska svaren från din chatt komma till den här inkorgen?',
  stopQuestion: 'Ska inga fler svar komma till den här inkorgen?',
  stopped: 'Klart. Det kommer inga fler mejl från den här chatten.',
  gone: 'Länken gäller inte längre.',
};
