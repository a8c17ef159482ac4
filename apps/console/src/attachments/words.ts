import { wordsOf } from '../language/words.ts';

const english = {
  photo: (name: string) => `Photo: ${name}`,
  file: (name: string) => `File: ${name}`,
  openPhoto: (name: string) => `Photo: ${name}. Open`,
  photoFailed: 'This photo cannot be shown.',
  fileFailed: 'Cannot be loaded just now. Try again.',
  download: 'Download',
  fitToWindow: 'Fit to the window',
  actualSize: 'Actual size',
  closePhoto: 'Close the photo',

  chat: 'Chat',
  dropToSend: 'Drop to send',
  allowed: 'PNG, JPEG, WebP, GIF, PDF, TXT or MP4, 10 MB at most',
  attach: 'Attach files: PNG, JPEG, WebP, GIF, PDF, TXT or MP4, 10 MB at most',
  onTheirWay: 'Files on their way',
  sending: (name: string) => `Sending ${name}`,
  waiting: 'Waiting',
  tryAgain: 'Try again',
  tryAgainWith: (name: string) => `Try again: ${name}`,
  remove: 'Remove',
  removeFile: (name: string) => `Remove: ${name}`,
  cancel: 'Cancel',
  cancelFile: (name: string) => `Cancel: ${name}`,

  tooLarge: 'Too large: 10 MB and 50 million pixels at most.',
  unsupported: 'Not a file that can be sent: PNG, JPEG, WebP, GIF, PDF, TXT or MP4, 10 MB at most.',
  unreadable: 'Empty, damaged or not readable.',
  tooMany: 'Many files in a short time. Try again in a while.',
  sessionEnded: 'Your session has ended.',
  notAllowed: 'You may not send files here.',
  full: 'Too much is waiting already.',
  notSent: 'Not sent.',
};

export type AttachmentWords = typeof english;

export const attachmentWords = wordsOf('attachments', english);
