import type { FamilyWords } from '../words.ts';

/** Words of the cards that lead to the till, in Portuguese. */
export const words: FamilyWords<'guide'> = {
  guide: {
    places: {
      cart: 'O seu carrinho',
      size_guide: 'O guia de tamanhos',
      code: 'O campo do código',
      checkout: 'O pagamento',
    },
    showMe: 'Mostrar',
    again: 'Mostrar outra vez',
    noThanks: 'Não, obrigado',
    shown: 'Está assinalado na página.',
    missing: 'Não está nesta página.',
    openPage: 'Abrir a página',
    notShown: 'Está bem.',
    toCheckout: 'Ir pagar',
    pieces: (n) => (n === 1 ? '1 artigo' : `${n} artigos`),
    subtotal: (price) => `Subtotal de ${price}`,
    onPhone: 'Continuar no telemóvel',
    scan: 'Aponte o telemóvel ao código. Lá abrem esta conversa e o carrinho, uma vez, durante meia hora.',
    link: 'Ligação para o telemóvel',
    linkOver: 'O código expirou. Peça outro.',
    copy: 'Copiar a ligação',
    copied: 'Copiada',
    noLink: 'Não resultou. Tente de novo daqui a pouco.',
  },
};
