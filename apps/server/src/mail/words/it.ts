import type { LetterWords } from './words.ts';

/** Letters in Italian. */
export const words: LetterWords = {
  dir: 'ltr',
  subject: (store) => `La tua conversazione con ${store}`,
  codeSubject: (store) => `Il tuo codice per ${store}`,
  hello: 'Ciao,',
  wrote: (agent) => `${agent} ha scritto:`,
  open: 'Apri la chat',
  download: 'Apri il file',
  seeInChat: 'Trovi il resto nella chat.',
  callConfirmed: (when) => `La tua chiamata è confermata: ${when}`,
  chatConfirmed: (when) => `Il tuo appuntamento in chat è confermato: ${when}`,
  callDeclined: (when) => `A quell’ora non possiamo: ${when}`,
  callOffered: 'Un altro orario ci andrebbe meglio. Scegline uno nella chat:',
  appointment: (store) => `Appuntamento con ${store}`,
  watch: {
    came: {
      back_in_stock: 'Quello che aspettavi è di nuovo disponibile:',
      price_drop: 'Quello che aspettavi ora costa meno:',
    },
    promised: {
      back_in_stock: 'Ti avviseremo quando questo sarà di nuovo disponibile:',
      price_drop: 'Ti avviseremo quando questo costerà meno:',
    },
  },
  order: {
    partly_shipped: (number) => `Una parte del suo ordine ${number} è in viaggio.`,
    shipped: (number) => `Il suo ordine ${number} è in viaggio.`,
    delivered: (number) => `Il suo ordine ${number} è stato consegnato.`,
    cancelled: (number) => `Il suo ordine ${number} è stato annullato.`,
    refunded: (number) => `Il suo ordine ${number} è stato rimborsato.`,
  },
  followParcel: 'Segui il pacco',
  transcript: (store) => `Ecco che cosa è stato detto nella tua chat con ${store}.`,
  you: 'Tu',
  code: (store) =>
    `Qualcuno vuole continuare per e-mail una chat con ${store}. Se la richiesta è tua, questo è il codice:`,
  orConfirm: 'Se hai chiuso la chat, conferma qui il tuo indirizzo:',
  confirm: 'Conferma questo indirizzo',
  notYou: 'Se la richiesta non è tua, non fare nulla: da noi non arriveranno altre e-mail.',
  replyAbove: 'Scrivi la tua risposta sopra questa riga',
  why: (store) =>
    `Ricevi questa e-mail perché hai lasciato il tuo indirizzo nella chat di ${store}.`,
  stop: 'Non ricevere più e-mail',
  confirmed: 'Grazie. Le risposte che non vedi nella chat arrivano d’ora in poi nella tua casella.',
  confirmQuestion: 'Vuoi che le risposte della tua chat arrivino in questa casella?',
  stopQuestion: 'Vuoi che in questa casella non arrivino più risposte?',
  stopped: 'Fatto. Da questa chat non arrivano più e-mail.',
  gone: 'Questo link non è più valido.',
};
