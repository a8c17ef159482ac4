import type { InstallationCheck } from '@aisle/protocol';

/** What was found on the shop's page, and what to do. */
export type CheckWords = { well: boolean; said: string; todo?: string };

export const checkWords = (check: InstallationCheck): CheckWords => {
  switch (check.kind) {
    case 'installed':
      return { well: true, said: 'The snippet is on this page, and it is right.' };
    case 'unreachable':
      return {
        well: false,
        said: `The page could not be read: ${check.why}.`,
        todo: 'Is the address right? A page behind a password cannot be looked at.',
      };
    case 'no_snippet':
      return {
        well: false,
        said: 'The snippet is not in the source of this page.',
        todo: 'Paste it and empty the shop’s cache. If a tag manager adds it, open the shop instead: you see above when it loads.',
      };
    case 'other_server':
      return {
        well: false,
        said: `The snippet loads the chat from elsewhere: ${check.src}`,
        todo: 'Replace it by the line above.',
      };
    case 'no_key':
      return {
        well: false,
        said: 'The script is there, but without its site key.',
        todo: 'Copy the whole line, data-store included. Some editors cut it off.',
      };
    case 'other_key':
      return {
        well: false,
        said: `The snippet belongs to another store (${check.siteKey}).`,
        todo: 'Replace it by the line above.',
      };
    case 'origin_missing':
      return {
        well: false,
        said: `${check.origin} is not on the list of your addresses yet.`,
        todo: 'Add it below, so that the chat may open there.',
      };
    case 'policy':
      return {
        well: false,
        said: 'The page’s Content-Security-Policy keeps the chat out.',
        todo: `Ask your developer to add ${check.source} to ${check.directive}.`,
      };
  }
};
