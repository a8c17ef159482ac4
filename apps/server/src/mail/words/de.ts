import type { LetterWords } from './words.ts';

/** Letters in German. */
export const words: LetterWords = {
  dir: 'ltr',
  subject: (store) => `Ihr Gespräch mit ${store}`,
  codeSubject: (store) => `Ihr Code für ${store}`,
  hello: 'Guten Tag,',
  wrote: (agent) => `${agent} schrieb:`,
  open: 'Chat öffnen',
  download: 'Datei öffnen',
  seeInChat: 'Das Weitere finden Sie im Chat.',
  callConfirmed: (when) => `Ihr Rückruf ist bestätigt: ${when}`,
  chatConfirmed: (when) => `Ihr Termin im Chat ist bestätigt: ${when}`,
  callDeclined: (when) => `Zu dieser Zeit können wir leider nicht: ${when}`,
  callOffered: 'Eine andere Zeit würde uns besser passen. Wählen Sie im Chat eine davon:',
  appointment: (store) => `Termin mit ${store}`,
  watch: {
    came: {
      back_in_stock: 'Worauf Sie gewartet haben, ist wieder da:',
      price_drop: 'Worauf Sie gewartet haben, kostet jetzt weniger:',
    },
    promised: {
      back_in_stock: 'Wir sagen Ihnen Bescheid, wenn das wieder da ist:',
      price_drop: 'Wir sagen Ihnen Bescheid, wenn das weniger kostet:',
    },
  },
  order: {
    partly_shipped: (number) => `Ein Teil Ihrer Bestellung ${number} ist unterwegs.`,
    shipped: (number) => `Ihre Bestellung ${number} ist unterwegs.`,
    delivered: (number) => `Ihre Bestellung ${number} ist zugestellt.`,
    cancelled: (number) => `Ihre Bestellung ${number} wurde storniert.`,
    refunded: (number) => `Ihre Bestellung ${number} wurde erstattet.`,
  },
  followParcel: 'Paket verfolgen',
  transcript: (store) => `Das wurde in Ihrem Chat mit ${store} gesagt.`,
  you: 'Sie',
  code: (store) =>
    `Jemand möchte einen Chat mit ${store} per E-Mail weiterführen. Wenn Sie das waren, ist dies Ihr Code:`,
  orConfirm: 'Wenn Sie den Chat geschlossen haben, bestätigen Sie Ihre Adresse hier:',
  confirm: 'Adresse bestätigen',
  notYou: 'Wenn Sie es nicht waren, tun Sie nichts: Sie erhalten keine weitere E-Mail von uns.',
  replyAbove: 'Schreiben Sie Ihre Antwort über diese Zeile',
  why: (store) =>
    `Sie erhalten dies, weil Sie Ihre Adresse im Chat von ${store} hinterlassen haben.`,
  stop: 'Keine E-Mails mehr',
  confirmed: 'Danke. Antworten, die Sie im Chat nicht sehen, kommen ab jetzt in Ihr Postfach.',
  confirmQuestion: 'Sollen Antworten aus Ihrem Chat in dieses Postfach kommen?',
  stopQuestion: 'Sollen keine Antworten mehr in dieses Postfach kommen?',
  stopped: 'Erledigt. Aus diesem Chat kommen keine E-Mails mehr.',
  gone: 'Dieser Link gilt nicht mehr.',
};
