import type { FamilyWords } from '../words.ts';

/** Words of what she may do with her data, in Dutch. */
export const words: FamilyWords<'privacy'> = {
  privacy: {
    title: 'Je gegevens',
    copy: 'Kopie krijgen',
    copied: 'Je kopie is als bestand opgeslagen.',
    erase: 'Wissen',
    sure: 'Dit wist je gesprekken en alles wat deze chat over je weet. Het kan niet ongedaan worden gemaakt.',
    eraseAll: 'Alles wissen',
    keep: 'Bewaren',
    tooMuch: 'Het is te veel voor de chat. Vraag de winkel om je kopie.',
    problem: 'Dat lukte niet. Probeer het zo nog eens.',
    gone: 'Alles is gewist. Kom je terug, dan begin je opnieuw.',
  },
};
