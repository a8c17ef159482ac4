import type { LetterWords } from './words.ts';

/** Letters in Dutch. */
export const words: LetterWords = {
  dir: 'ltr',
  subject: (store) => `Je gesprek met ${store}`,
  codeSubject: (store) => `Je code voor ${store}`,
  hello: 'Hallo,',
  wrote: (agent) => `${agent} schreef:`,
  open: 'Chat openen',
  download: 'Bestand openen',
  seeInChat: 'De rest vind je in de chat.',
  callConfirmed: (when) => `Je telefoontje is bevestigd: ${when}`,
  chatConfirmed: (when) => `Je afspraak in de chat is bevestigd: ${when}`,
  callDeclined: (when) => `Op dit moment kunnen we niet: ${when}`,
  callOffered: 'Een andere tijd komt ons beter uit. Kies er een in de chat:',
  appointment: (store) => `Afspraak met ${store}`,
  watch: {
    came: {
      back_in_stock: 'Waar je op wachtte, is er weer:',
      price_drop: 'Waar je op wachtte, kost nu minder:',
    },
    promised: {
      back_in_stock: 'Je hoort het als dit er weer is:',
      price_drop: 'Je hoort het als dit minder kost:',
    },
  },
  order: {
    partly_shipped: (number) => `Een deel van uw bestelling ${number} is onderweg.`,
    shipped: (number) => `Uw bestelling ${number} is onderweg.`,
    delivered: (number) => `Uw bestelling ${number} is bezorgd.`,
    cancelled: (number) => `Uw bestelling ${number} is geannuleerd.`,
    refunded: (number) => `Uw bestelling ${number} is terugbetaald.`,
  },
  followParcel: 'Pakket volgen',
  transcript: (store) => `Dit is wat er in je chat met ${store} is gezegd.`,
  you: 'Jij',
  code: (store) =>
    `Iemand wil een chat met ${store} per e-mail voortzetten. Was jij dat, dan is dit je code:`,
  orConfirm: 'Heb je de chat gesloten, bevestig dan hier je adres:',
  confirm: 'Dit adres bevestigen',
  notYou: 'Was jij het niet, doe dan niets: je krijgt geen mail meer van ons.',
  replyAbove: 'Schrijf je antwoord boven deze regel',
  why: (store) => `Je krijgt dit omdat je je adres in de chat van ${store} hebt achtergelaten.`,
  stop: 'Geen mails meer',
  confirmed: 'Bedankt. Antwoorden die je niet in de chat ziet, komen vanaf nu in je mailbox.',
  confirmQuestion: 'Wil je de antwoorden uit je chat in deze mailbox ontvangen?',
  stopQuestion: 'Wil je in deze mailbox geen antwoorden meer ontvangen?',
  stopped: 'Klaar. Uit deze chat komen geen mails meer.',
  gone: 'Deze link is niet meer geldig.',
};
