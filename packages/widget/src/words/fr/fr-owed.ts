import type { FamilyWords } from '../words.ts';

/** Words of what the store owes her, in French. */
export const words: FamilyWords<'owed'> = {
  owed: {
    willWrite: (name, when) => `${name} vous écrira, au plus tard\u00a0: ${when}`,
    call: (when) => `Vous avez demandé un appel\u00a0: ${when}`,
    appointment: (when) => `Vous avez demandé un rendez-vous ici\u00a0: ${when}`,
    confirmed: (name, when) => `${name} a confirmé\u00a0: ${when}`,
    declined: (name, when) => `${name} ne peut pas à ce moment\u00a0: ${when}`,
    offers: (name, times) => `${name} propose un autre moment\u00a0: ${times}`,
    noneOfThem: 'Aucun des moments ne vous convient',
  },
};
