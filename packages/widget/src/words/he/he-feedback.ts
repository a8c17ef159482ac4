import type { FamilyWords } from '../words.ts';

/** Words for saying something about an agent, in Hebrew. */
export const words: FamilyWords<'feedback'> = {
  feedback: {
    offer: (name) => `כמה מילים על ${name}`,
    offerSeveral: 'כמה מילים על מי שעזרו לך',
    about: 'על מי מדובר?',
    what: 'במה מדובר?',
    praise: 'משהו היה טוב',
    complaint: 'משהו לא היה בסדר',
    good: 'מה היה טוב? אפשר להשאיר ריק.',
    wrong: 'מה קרה?',
    praiseIsRead: (name) => `זה מגיע אל ${name} וגם אל הנהלת החנות.`,
    complaintIsRead: (name) =>
      `זה מגיע אל הנהלת החנות, ולא אל ${name}, אלא אם החנות בבעלות ${name}.`,
    send: 'שליחה',
    close: 'לא עכשיו',
    needed: 'נא לתאר בכמה מילים מה קרה.',
    failed: 'לא נשלח. אפשר לנסות שוב.',
    enough: (name) => `אי אפשר לשלוח בצ׳אט הזה עוד משוב על ${name}.`,
    thanks: 'תודה.',
    done: 'סגירה',
  },
};
