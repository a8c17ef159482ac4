import type { FamilyWords } from '../words.ts';

/** Words for saying something about an agent, in Swedish. */
export const words: FamilyWords<'feedback'> = {
  feedback: {
    offer: (name) => `Säg något om ${name}`,
    offerSeveral: 'Säg något om den som hjälpte dig',
    about: 'Vem gäller det?',
    what: 'Vad gäller det?',
    praise: 'Något var bra',
    complaint: 'Något var inte bra',
    good: 'Vad var bra? Du kan lämna det tomt.',
    wrong: 'Vad hände?',
    praiseIsRead: (name) => `${name} läser det, och butikens ledning också.`,
    complaintIsRead: (name) =>
      `Butikens ledning läser det. ${name} gör det inte, om inte butiken tillhör ${name}.`,
    send: 'Skicka',
    close: 'Inte nu',
    needed: 'Skriv med några ord vad som hände.',
    failed: 'Inte skickat. Försök igen.',
    enough: (name) => `Den här chatten tar inte emot mer om ${name}.`,
    thanks: 'Tack.',
    done: 'Stäng',
  },
};
