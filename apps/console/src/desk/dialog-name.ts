/** What can lie over the desk; `dialogs.tsx` draws each. */
export type DialogName =
  | 'size'
  | 'article'
  | 'fabric'
  | 'colour'
  | 'proposal'
  | 'guide'
  | 'promise'
  | 'watch';

/** With what was typed behind its command. */
export type OpenDialog = { name: DialogName; words: string };
