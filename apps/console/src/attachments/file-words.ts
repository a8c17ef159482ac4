import type { Refusal } from '@aisle/protocol';
import { locale } from '../language/current.ts';
import { attachmentWords } from './words.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** 1.4 MB */
export const sizeWords = (bytes: number): string => {
  const at = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[at] ?? 'byte',
    unitDisplay: at === 0 ? 'long' : 'short',
    maximumFractionDigits: at === 2 ? 1 : 0,
  }).format(bytes / 1_000 ** at);
};

/** In a line of words, where the file itself does not stand. */
export const fileWords = ({ name }: { name: string }): string =>
  /\.(png|jpe?g|webp|gif)$/i.test(name) ? attachmentWords.photo(name) : attachmentWords.file(name);

/** For a file picker. */
export const ACCEPT = '.png,.jpg,.jpeg,.webp,.gif,.pdf,.txt,.mp4';

/** Why a file was not sent. */
export const uploadRefusalWords = ({ code }: Refusal): string => {
  switch (code) {
    case 'too_long':
      return attachmentWords.tooLarge;
    case 'unsupported':
      return attachmentWords.unsupported;
    case 'invalid':
      return attachmentWords.unreadable;
    case 'rate_limited':
      return attachmentWords.tooMany;
    case 'unauthorized':
      return attachmentWords.sessionEnded;
    case 'forbidden':
      return attachmentWords.notAllowed;
    case 'full':
      return attachmentWords.full;
    default:
      return attachmentWords.notSent;
  }
};
