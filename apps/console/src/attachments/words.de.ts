import type { AttachmentWords } from './words.ts';

export const words: AttachmentWords = {
  photo: (name) => `Foto: ${name}`,
  file: (name) => `Datei: ${name}`,
  openPhoto: (name) => `Foto: ${name}. Öffnen`,
  photoFailed: 'Dieses Foto kann nicht angezeigt werden.',
  fileFailed: 'Lässt sich gerade nicht laden. Versuchen Sie es noch einmal.',
  download: 'Herunterladen',
  fitToWindow: 'An das Fenster anpassen',
  actualSize: 'Originalgröße',
  closePhoto: 'Foto schließen',

  chat: 'Chat',
  dropToSend: 'Zum Senden ablegen',
  allowed: 'PNG, JPEG, WebP, GIF, PDF, TXT oder MP4, höchstens 10 MB',
  attach: 'Dateien anhängen: PNG, JPEG, WebP, GIF, PDF, TXT oder MP4, höchstens 10 MB',
  onTheirWay: 'Dateien unterwegs',
  sending: (name) => `${name} wird gesendet`,
  waiting: 'Wartet',
  tryAgain: 'Erneut versuchen',
  tryAgainWith: (name) => `Erneut versuchen: ${name}`,
  remove: 'Entfernen',
  removeFile: (name) => `Entfernen: ${name}`,
  cancel: 'Abbrechen',
  cancelFile: (name) => `Abbrechen: ${name}`,

  tooLarge: 'Zu groß: höchstens 10 MB und 50 Millionen Pixel.',
  unsupported:
    'Diese Datei lässt sich nicht senden. Möglich sind PNG, JPEG, WebP, GIF, PDF, TXT oder MP4, höchstens 10 MB.',
  unreadable: 'Leer, beschädigt oder nicht lesbar.',
  tooMany: 'Viele Dateien in kurzer Zeit. Versuchen Sie es etwas später noch einmal.',
  sessionEnded: 'Ihre Sitzung ist beendet.',
  notAllowed: 'Sie dürfen hier keine Dateien senden.',
  full: 'Es warten schon zu viele Dateien.',
  notSent: 'Nicht gesendet.',
};
