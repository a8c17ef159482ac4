import type { FamilyWords } from '../words.ts';

/** Words of what the store owes her, in Hebrew. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `הודעה מאת ${name} תגיע עד ${when}`,
    call: (when) => `התבקשה שיחה: ${when}`,
    appointment: (when) => `התבקשה פגישה בצ׳אט: ${when}`,
    confirmed: (name, when) => `המועד אושר: ${when} (${name})`,
    declined: (name, when) => `המועד לא מתאים: ${when} (${name})`,
    offers: (name, times) => `מועד אחר שהוצע: ${times} (${name})`,
    noneOfThem: 'אף מועד לא מתאים',
  },
};
