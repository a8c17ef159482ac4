import type { Refusal } from '@aisle/protocol';

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** 1.4 MB */
export const sizeWords = (bytes: number): string => {
  const at = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit: UNITS[at] ?? 'byte',
    unitDisplay: at === 0 ? 'long' : 'short',
    maximumFractionDigits: at === 2 ? 1 : 0,
  }).format(bytes / 1_000 ** at);
};

/** In a line of words, where the file itself does not stand. */
export const fileWords = ({ name }: { name: string }): string =>
  `${/\.(png|jpe?g|webp|gif)$/i.test(name) ? 'Photo' : 'File'}: ${name}`;

/** What may be sent, said before anything is chosen. */
export const ALLOWED = 'PNG, JPEG, WebP, GIF, PDF, TXT or MP4, 10 MB at most';

/** For a file picker. */
export const ACCEPT = '.png,.jpg,.jpeg,.webp,.gif,.pdf,.txt,.mp4';

/** Why a file was not sent. */
export const uploadRefusalWords = ({ code }: Refusal): string => {
  switch (code) {
    case 'too_long':
      return 'Too large: 10 MB and 50 million pixels at most.';
    case 'unsupported':
      return `Not a file that can be sent: ${ALLOWED}.`;
    case 'invalid':
      return 'Empty, damaged or not readable.';
    case 'rate_limited':
      return 'Many files in a short time. Try again in a while.';
    case 'unauthorized':
      return 'Your session has ended.';
    case 'forbidden':
      return 'You may not send files here.';
    case 'full':
      return 'Too much is waiting already.';
    default:
      return 'Not sent.';
  }
};
