import { type AuditAction, auditActions } from '@aisle/protocol';
import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  audit: 'Audit log',
  about: 'Who did what, and when. Entries are only ever added.',
  loading: 'Loading the log',
  failed: (why: string) => `The log could not be read. ${why}`,
  earlier: 'Show earlier ones',
  what: 'What',
  everything: 'Everything',
  download: 'Download as CSV',
  check: 'Check the log',
  none: 'Nothing of this kind yet.',
  /** An entry: who, and what as below. */
  did: '{actor} {action}',
  outsider: 'Somebody outside',

  unchecked: (why: string) => `It could not be checked. ${why}`,
  whole: (entries: number) =>
    count(entries, {
      one: 'The log is whole: # entry, as it was written.',
      other: 'The log is whole: # entries, each as it was written.',
    }),
  broken: (entry: number) =>
    `Entry ${entry} is not as it was written, or is missing. Tell whoever runs the server.`,

  /** By what the log holds, which is English. */
  actions: Object.fromEntries(auditActions().map((action) => [action, action])) as Record<
    AuditAction,
    string
  >,
};

export type AuditWords = typeof english;

export const auditWords = wordsOf('audit', english);
