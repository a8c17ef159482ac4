/**
 * What shoppers read, by the languages of the shop: it is the same whatever language an agent's console
 * speaks. `*` is every language without words of its own.
 */

/** What the templates begin with. */
export const TEMPLATE_WORDS = {
  size: {
    '*': 'Between two sizes? Tell me how you like it to fit and I will look it up for you.',
    de: 'Zwischen zwei Größen? Sagen Sie mir, wie es sitzen soll, und ich sehe für Sie nach.',
  },
  gifts: {
    '*': 'Looking for a present? Tell me who it is for and I will suggest three things.',
    de: 'Sie suchen ein Geschenk? Sagen Sie mir, für wen, und ich schlage drei Dinge vor.',
  },
  cart: {
    '*': 'Anything I can clear up before you order? Delivery, returns, a size: just ask.',
    de: 'Kann ich vor der Bestellung etwas klären? Lieferung, Rückgabe, Größe: fragen Sie gern.',
  },
  code: {
    '*': 'Your code was not accepted? Send it to me and I will see what is wrong with it.',
    de: 'Ihr Code wurde nicht angenommen? Schicken Sie ihn mir, ich sehe nach, woran es liegt.',
  },
};

/** The button of the bubble. */
const ANSWER: Record<string, string> = {
  ...{ de: 'Antworten', ar: 'الرد', es: 'Responder', fr: 'Répondre', he: 'תשובה', it: 'Rispondi' },
  ...{ ja: '返信する', nl: 'Antwoorden', pl: 'Odpowiedz', pt: 'Responder', sv: 'Svara' },
};

/** The button of the bubble in a language such as `de-AT`; English where the chat has no words of it. */
export const answerIn = (language: string): string =>
  ANSWER[language.split('-')[0] ?? ''] ?? 'Answer';
