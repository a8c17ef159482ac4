import type { FamilyWords } from '../words.ts';

export const words: FamilyWords<'watch'> = {
  watch: {
    whenBack: 'Avisar quando voltar',
    whenLess: 'Avisar quando custar menos',
    which: 'Qual?',
    ask: 'Avisar',
    waitsBack: (what) => (what ? `Avisamos quando ${what} voltar.` : 'Avisamos quando voltar.'),
    waitsLess: (what, price) =>
      what
        ? `Avisamos quando ${what} custar menos de ${price}.`
        : `Avisamos quando custar menos de ${price}.`,
    stop: 'Parar',
    isBack: 'Está de volta.',
    costsLess: 'Custa menos agora.',
    already: 'A loja já tem de novo.',
    full: 'Já há muitos avisos pedidos. Parar um deles primeiro.',
    failed: 'Não resultou. Tentar outra vez.',
  },
};
