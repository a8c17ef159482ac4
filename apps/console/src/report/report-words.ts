import type { ReportRow } from '@aisle/protocol';
import { LINK } from '../orders/order-words.ts';
import { reportWords } from './words.ts';

/** What each figure counts. It stands beside the figure, so that nobody has to guess. */
export const definitions = (windows: { directDays: number; influencedDays: number }) => {
  const { direct, influenced, ...others } = reportWords.definitions;
  return {
    ...{ direct: direct(windows.directDays), influenced: influenced(windows.influencedDays) },
    ...others,
  };
};

/** Why an order counts, in words: what points at the conversation, and what sold in it. */
export const evidenceWords = ({ evidence, touches }: ReportRow): string[] => [
  ...(evidence[0] ? [reportWords.hers(LINK[evidence[0].kind])] : []),
  ...new Set(touches.map(({ kind }) => reportWords.touches[kind])),
];
