import type { Refusal } from '@aisle/protocol';
import { sentence } from '../refusals/sentence.ts';
import { feedbackWords } from './words.ts';

/** Why a complaint was not settled or opened again. */
export const refusedWords = (refusal: Refusal): string =>
  refusal.code === 'stale' ? feedbackWords.stale : feedbackWords.notSettled(sentence(refusal));
