import type { Refusal } from '@aisle/protocol';
import { direction, language } from '../language/current.ts';
import { isolated } from '../language/isolated.ts';
import { saidIn } from './said-in.ts';
import { refusalWords } from './words.ts';

const said =
  language === 'en' ? null : saidIn(refusalWords, direction === 'rtl' ? isolated : undefined);

const toSentence = (message: string): string =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.?!]$/.test(message) ? '' : '.'}`;

/** The server's reason as a sentence of its own. */
export const sentence = ({ code, message }: Pick<Refusal, 'code' | 'message'>): string =>
  said ? (said(message) ?? refusalWords.codes[code] ?? message) : toSentence(message);

/** What is wrong with a line of a table, as the server says it. */
export const lineProblem = (message: string): string => said?.(message) ?? message;
