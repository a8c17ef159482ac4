import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  loading: 'Loading the ratings',
  failed: 'The ratings did not come.',
  nobodyAsked: 'Nobody was asked in these days yet. The first answer appears here.',

  /** What each question is called in the field, and what its figure counts. */
  questions: {
    satisfaction: {
      name: 'Satisfaction (CSAT)',
      counts: 'Share of 4 and 5 among the answers to “How satisfied are you?”, 1 to 5.',
    },
    effort: {
      name: 'Effort (CES)',
      counts: 'Mean of the answers to “How easy was it?”, 1 very hard to 5 very easy.',
    },
    recommend: {
      name: 'Recommendation (NPS)',
      counts:
        '9 and 10 less 0 to 6, in points of a hundred, of “Would you recommend this shop?”. Asked once a quarter.',
    },
  },
  /** An answer of hers, by which a line begins; in `after`, as it stands behind another. */
  answers: {
    satisfaction: (step: number, of: number) => `Satisfied ${step} of ${of}`,
    effort: (step: number, of: number) => `Easy ${step} of ${of}`,
    recommend: (step: number, of: number) => `Would recommend ${step} of ${of}`,
  },
  after: {
    satisfaction: (step: number, of: number) => `satisfied ${step} of ${of}`,
    effort: (step: number, of: number) => `easy ${step} of ${of}`,
    recommend: (step: number, of: number) => `would recommend ${step} of ${of}`,
  },
  ofFive: (mean: string) => `${mean} of 5`,
  nobodyWasAsked: 'Nobody was asked',
  answeredOf: (answered: string, asked: string, share: string) =>
    `${answered} of ${asked} answered (${share})`,
  byAnswer: (name: string) => `${name}, by answer`,
  /** The list behind one step of a question. */
  stepOf: (name: string, step: number) => `${name}, ${step}`,
  /** Behind their number, for who hears it. */
  answersShown: (n: number) =>
    count(n, { one: ' answer. Show them.', other: ' answers. Show them.' }),
  noAnswerYet: 'No answer yet',
  herRating: 'Her rating',
  leftComment: 'She left a comment',

  moments: {
    closed: 'Once the conversation is closed',
    ordered: 'After her order',
    delivered: 'After the delivery',
    never: 'Never',
  },
  rules: 'When shoppers are asked',
  rulesFailed: 'What is settled could not be read. Open the page again.',
  help: 'How easy it was and how satisfied she is',
  recommend: 'Whether she would recommend the shop',
  rulesHint:
    'She is asked in the chat, once, and only after somebody has answered her. Orders are known from the connected shop; deliveries where it tells of them.',
  save: 'Save when shoppers are asked',
  followUp: 'A low rating opens a follow-up',
  never: 'Never',
  atOne: 'At 1 of 5',
  atMost: (step: number) => `At ${step} of 5 or less`,
};

export type RatingsWords = typeof english;

export const ratingsWords = wordsOf('ratings', english);
