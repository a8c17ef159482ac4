import type { Script } from '../script.ts';
import { codeRefused } from './code-refused.ts';
import { giftArabic } from './gift-arabic.ts';
import { giftSweater } from './gift-sweater.ts';
import { impatient } from './impatient.ts';
import { itchyWool } from './itchy-wool.ts';
import { parcelLate } from './parcel-late.ts';
import { sizeQuestion } from './size-question.ts';

/** What agents practise with, the gentle ones first. */
export const TRAINING_SCRIPTS: readonly Script[] = [
  giftSweater,
  sizeQuestion,
  itchyWool,
  parcelLate,
  codeRefused,
  giftArabic,
  impatient,
];
