/** Words of the answers that need nobody to be there, in English; they travel with their chunk. */
export const articles = {
  title: 'Common questions',
  search: 'Search answers',
  nothing: 'There is no answer to that here. Ask us below.',
  back: 'All questions',
  helped: 'This helped',
  person: 'Ask a person',
  thanks: 'Glad it helped.',
  failed: 'That did not go through. Try again.',
  /** What stands in her field when she asks on. */
  about: (title: string) => `About “${title}”:`,
};
